using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Site.Model.Vietnamese.Syllables;

/// <summary>
/// Which letters make a syllable, tones aside: an onset and a rhyme, by the rules that Vietnamese orthography (chữ quốc ngữ) has for the
/// two to meet. After the usual tables of onsets (âm đầu) and rhymes (vần) in school books and dictionaries, with the few rhymes that came
/// with borrowed words (<c>boong</c>, <c>tuyn</c>). Generous on purpose: what no dictionary has may still be a name or a dialect.
/// </summary>
internal static class SyllableTable
{
    private const string None = "";
    private const string FrontVowels = "eêiy";

    private static readonly ImmutableArray<string> Onsets =
    [
        None, "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
        "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
    ];

    private static readonly ImmutableArray<string> Rhymes =
    [
        .. """
            a ac ach ai am an ang anh ao ap at au ay
            ăc ăm ăn ăng ăp ăt
            âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et
            ê êch êm ên ênh êp êt êu
            i ia ich im in inh ip it iu
            iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong ooc oong op ot
            oa oac oach oai oam oan oang oanh oao oap oat oay
            oăc oăm oăn oăng oăp oăt
            oe oec oem oen oeng oeo oep oet
            ô ôc ôi ôm ôn ông ôp ôt
            ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut
            uân uâng uât uây uê uêch uên uênh uêt uơ uơn
            uôc uôi uôm uôn uông uôt
            uy uya uych uyn uynh uyp uyt uyu uyên uyêt
            ư ưa ưc ưi ưm ưng ưt ưu
            ươc ươi ươm ươn ương ươp ươt ươu
            y yêm yên yêng yêt yêu
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Rhymes that are written only after qu; elsewhere they have an i, or do not occur.</summary>
    private static readonly ImmutableArray<string> AfterQu = ["ynh", "ych", "yt", "yp", "yu"];

    /// <summary>Onsets before a lone y, in borrowed Chinese words: <c>kỳ</c>, <c>lý</c>.</summary>
    private static readonly ImmutableArray<string> BeforeY = [None, "h", "k", "l", "m", "qu", "s", "t", "v"];

    /// <summary>The letters of every possible syllable, lower case, without tones.</summary>
    public static readonly FrozenSet<string> All = Build().ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Build() =>
    [
        .. from onset in Onsets from rhyme in Rhymes where Meet(onset, rhyme) select onset + rhyme,
        .. from rhyme in AfterQu select "qu" + rhyme,
        // The i of gi is also the vowel of the syllable: gì, gìn, giếng.
        .. from rhyme in Rhymes where rhyme[0] == 'i' select "g" + rhyme,
    ];

    private static bool Meet(string onset, string rhyme) => onset switch
    {
        None => !rhyme.StartsWith("iê", StringComparison.Ordinal),
        _ when rhyme.StartsWith("yê", StringComparison.Ordinal) => onset == "qu",
        _ when rhyme == "y" => BeforeY.Contains(onset, StringComparer.Ordinal),
        "c" => !FrontVowels.Contains(rhyme[0]) && !IsRounded(rhyme),
        "g" or "ng" => !FrontVowels.Contains(rhyme[0]),
        "k" or "gh" or "ngh" => FrontVowels.Contains(rhyme[0]),
        "gi" => rhyme[0] is not 'i',
        "qu" => rhyme[0] is 'a' or 'ă' or 'â' or 'e' or 'ê' or 'ơ' || rhyme is "i" or "it" or "ôc",
        _ => true,
    };

    /// <summary>The syllable with a sound like u before the vowel; after the sound k this is written qu.</summary>
    private static bool IsRounded(string rhyme) =>
        rhyme.Length > 1 && rhyme[..2] is "oa" or "oă" or "oe" or "uâ" or "uê" or "uơ" or "uy";
}
