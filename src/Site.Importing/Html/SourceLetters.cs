using Site.Importing.Word;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Model.Vietnamese.OldEncodings;

namespace Site.Importing.Html;

/// <summary>Letters of a source as a page shows them: decoded where the font is one from before Unicode, composed (NFC), without what nobody sees.</summary>
internal static class SourceLetters
{
    /// <param name="font">The old font that they were set in; null for others.</param>
    public static string Of(string text, OldFont? font)
    {
        // ư of TCVN3 is the soft hyphen: decoding comes first.
        if (font is { } old && !OldFont.IsUnicode(text))
        {
            text = old.Decode(text);
        }
        else if (text.Contains(InvisibleCharacters.SoftHyphen, StringComparison.Ordinal) && EncodingOf(text) == OldEncoding.Tcvn3)
        {
            text = Tcvn3.Decode(text);
        }

        if (InvisibleCharacters.MayBeIn(text))
        {
            text = InvisibleCharacters.Without(text);
        }

        return VietnameseText.Compose(text);
    }

    /// <summary>The encoding of a text whose fonts say nothing; null for one of Unicode.</summary>
    public static OldEncoding? EncodingOf(string text) => OldText.Find(text) is [var found, ..] ? found.Encoding : null;
}
