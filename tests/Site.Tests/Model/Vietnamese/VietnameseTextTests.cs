using CsCheck;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

public class VietnameseTextTests
{
    // Level, huyền, hỏi, ngã, sắc, nặng. Written out here, not taken from the model, so that the two can disagree.
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly (char Plain, char? Shape, string Letters)[] Alphabet =
    [
        ('a', null, "aàảãáạ"), ('a', '\u0306', "ăằẳẵắặ"), ('a', '\u0302', "âầẩẫấậ"), ('e', null, "eèẻẽéẹ"), ('e', '\u0302', "êềểễếệ"),
        ('i', null, "iìỉĩíị"), ('o', null, "oòỏõóọ"), ('o', '\u0302', "ôồổỗốộ"), ('o', '\u031B', "ơờởỡớợ"), ('u', null, "uùủũúụ"),
        ('u', '\u031B', "ưừửữứự"), ('y', null, "yỳỷỹýỵ"),
        ('A', null, "AÀẢÃÁẠ"), ('A', '\u0306', "ĂẰẲẴẮẶ"), ('A', '\u0302', "ÂẦẨẪẤẬ"), ('E', null, "EÈẺẼÉẸ"), ('E', '\u0302', "ÊỀỂỄẾỆ"),
        ('I', null, "IÌỈĨÍỊ"), ('O', null, "OÒỎÕÓỌ"), ('O', '\u0302', "ÔỒỔỖỐỘ"), ('O', '\u031B', "ƠỜỞỠỚỢ"), ('U', null, "UÙỦŨÚỤ"),
        ('U', '\u031B', "ƯỪỬỮỨỰ"), ('Y', null, "YỲỶỸÝỴ"),
    ];

    public static TheoryData<string, string> EverySpelling()
    {
        var spellings = new TheoryData<string, string>();
        foreach (var (plain, shape, letters) in Alphabet)
        {
            var toned = Array.Find(Alphabet, row => row.Plain == plain && row.Shape is null).Letters;
            if (shape is not null)
            {
                spellings.Add($"{plain}{shape}", letters[..1]);
            }

            for (var tone = 0; tone < Tones.Length; tone++)
            {
                var letter = letters[(tone + 1)..(tone + 2)];
                spellings.Add(letter, letter);
                spellings.Add($"{letters[0]}{Tones[tone]}", letter);
                if (shape is not null)
                {
                    spellings.Add($"{plain}{shape}{Tones[tone]}", letter);
                    spellings.Add($"{plain}{Tones[tone]}{shape}", letter);
                    spellings.Add($"{toned[tone + 1]}{shape}", letter);
                }
            }
        }

        return spellings;
    }

    [Theory]
    [MemberData(nameof(EverySpelling))]
    public void Compose_ALetterAndItsMarksInAnyOrder_IsOneLetter(string spelling, string letter) =>
        Assert.Equal(letter, VietnameseText.Compose(spelling));

    [Fact]
    public void Compose_TheAlphabet_HasAll132VowelsBeyondAscii() =>
        Assert.Equal(132, EverySpelling().Select(row => row.Data.Item2).Where(letter => letter[0] > 127).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Compose_TextWithoutMarks_IsTheSameObject()
    {
        var text = new string("Đảng ủy Khối".AsSpan());
        Assert.Same(text, VietnameseText.Compose(text));
    }

    [Theory]
    [InlineData("n\u0303", "n\u0303")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u0327\u0301", "a\u0327\u0301")]
    [InlineData("a\u0301\u0301", "á\u0301")]
    [InlineData("", "")]
    public void Compose_MarksThatMakeNoVietnameseLetter_Stay(string text, string composed) =>
        Assert.Equal(composed, VietnameseText.Compose(text));

    [Fact]
    public void Compose_WhatIsComposed_ChangesNothing() =>
        Property.Text("aeiouyAOUdđ \u0300\u0309\u0303\u0301\u0323\u0302\u0306\u031B\u0327", 12).Select(text => VietnameseText.Compose(text))
            .Always(composed => Assert.Equal(composed, VietnameseText.Compose(composed)), times: 2_000);

    [Theory]
    [InlineData("Đảng ủy Khối", "dang uy khoi")]
    [InlineData("ĐẢNG BỘ", "dang bo")]
    [InlineData("Nguye\u0302\u0303n", "nguyen")]
    [InlineData("59-KH/ĐUK", "59-kh/duk")]
    [InlineData("", "")]
    public void Fold_AnyText_IsLowerCaseWithoutMarks(string text, string folded) =>
        Assert.Equal(folded, VietnameseText.Fold(text));

    [Fact]
    public void Fold_EveryLetter_IsItsPlainLetter() =>
        Assert.All(
            Alphabet.SelectMany(row => row.Letters.Select(letter => (row.Plain, Letter: letter.ToString()))),
            pair => Assert.Equal(char.ToLowerInvariant(pair.Plain).ToString(), VietnameseText.Fold(pair.Letter)));

    [Theory]
    [InlineData("Kế hoạch số 59-KH/ĐUK", "ke-hoach-so-59-kh-duk")]
    [InlineData("  Ra mắt -- trang!  ", "ra-mat-trang")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("会议 2026", "2026")]
    [InlineData("会议", "muc")]
    [InlineData("...", "muc")]
    [InlineData("", "muc")]
    public void Slug_AnyText_IsSafeInAnAddress(string text, string slug) =>
        Assert.Equal(slug, VietnameseText.Slug(text));

    [Fact]
    public void Slug_ComposedAndDecomposed_AreTheSame() =>
        Assert.Equal(VietnameseText.Slug("tiếng Việt"), VietnameseText.Slug("tie\u0302\u0301ng Vie\u0323\u0302t"));

    [Theory]
    [InlineData("Tiêu đề")]
    [InlineData("tieu-de")]
    [InlineData("tieu_de")]
    [InlineData("TIEU DE")]
    [InlineData("Tie\u0302u đe\u0302\u0300")]
    [InlineData("tiêu\u00A0đề")]
    public void FoldKey_AsEditorsWriteIt_IsOneKey(string key) =>
        Assert.Equal("tieude", VietnameseText.FoldKey(key));

    [Fact]
    public void FoldKey_OtherSigns_Count() =>
        Assert.NotEqual(VietnameseText.FoldKey("tieu_de"), VietnameseText.FoldKey("tieu.de"));

    [Theory]
    [InlineData("Müller và François", "muller-va-francois")]
    [InlineData("Mu\u0308ller và Franc\u0327ois", "muller-va-francois")]
    [InlineData("Straße Œuvre Æsir Łódź ÞING İzmir", "strasse-oeuvre-aesir-lodz-thing-izmir")]
    public void Slug_LettersOfOtherLanguages_ArePlain(string text, string slug) => Assert.Equal(slug, VietnameseText.Slug(text));
}
