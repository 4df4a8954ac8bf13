using System.Xml;

namespace Site.Model.Text;

/// <summary>Text for XML.</summary>
public static class XmlCharacters
{
    /// <summary>Removes the characters that XML 1.0 cannot hold (§2.2); pasted text may contain them.</summary>
    public static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where((c, i) => XmlConvert.IsXmlChar(c) || IsPair(text, i)));

    private static bool IsPair(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) ||
        (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
