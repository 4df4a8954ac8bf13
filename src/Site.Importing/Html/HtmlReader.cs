using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Importing.Tree;
using Site.Model.Vietnamese.OldEncodings;

namespace Site.Importing.Html;

/// <summary>Reads foreign HTML as text. Nothing of it is run or fetched. Hidden words and what a page shows from elsewhere are told; scripts, forms and drawings are passed over.</summary>
public static class HtmlReader
{
    /// <summary>Characters; longer sources are cut, which is told.</summary>
    public const int Longest = 8 * 1024 * 1024;

    private static readonly HtmlParserOptions _options = new() { IsScripting = false, IsKeepingSourceReferences = false };

    public static ImportedText Read(string html, Surroundings surroundings)
    {
        var findings = new Findings();
        var document = Parse(html, findings);
        return Read(document.Body!, surroundings, findings, _ => false);
    }

    internal static IHtmlDocument Parse(string html, Findings findings)
    {
        if (html.Length > Longest)
        {
            findings.Tell(RemarkKind.CutOff, html[Longest..]);
            html = html[..Longest];
        }

        return new HtmlParser(_options).ParseDocument(html);
    }

    internal static ImportedText Read(IElement root, Surroundings surroundings, Findings findings, Func<IElement, bool> leftOut)
    {
        var text = OldLetters.Decoded(findings.With(new Walk(surroundings, findings, leftOut).Blocks(root, default)));
        return text with { Told = [.. text.Told, .. ToldOf(RemarkKind.StruckTaken, line => PlainText.With(line, Look.Struck)), .. ToldOf(RemarkKind.ShiftedTaken, ShiftedLetters.LevelledIn)] };

        IEnumerable<Remark> ToldOf(RemarkKind kind, Func<ImmutableArray<Inline>, string> wordsOf) =>
            TextMap.Lines(text).Select(wordsOf).Where(words => words.Length > 0).Select(words => new Remark(kind, words, null));
    }
}
