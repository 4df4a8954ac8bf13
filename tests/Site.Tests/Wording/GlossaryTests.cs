using System.Text.RegularExpressions;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Schema;
using Site.Reading.Schema.Guide;

namespace Site.Tests.Wording;

/// <summary>Every Vietnamese text that ships uses the glossary's words.</summary>
public sealed partial class GlossaryTests
{
    [GeneratedRegex("`[^`\n]*`|https?://\\S+", RegexOptions.CultureInvariant)]
    private static partial Regex CodeInProse();

    [GeneratedRegex(@"^\s*(- )?[a-z_]+:", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyOfALine();

    [GeneratedRegex("(aria-label|placeholder|alt|title|data-nhan|data-xong|content)=\"(?<words>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SpokenAttribute();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex TemplateTag();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"|`[^`\n]*`", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    private static readonly Lazy<Dictionary<string, string>> ByPlace = new(() => Texts().ToDictionary(text => text.Place, text => text.Text, StringComparer.Ordinal));

    public static TheoryData<string> Places() => [.. ByPlace.Value.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Text_OfThePlace_UsesTheGlossarysWords(string place) => Assert.Empty(WrongWords(ByPlace.Value[place]));

    [Theory]
    [InlineData("Bản xem thử", "xem thử → xem trước")]
    [InlineData("Ý bạn là", "ý bạn là → có phải … không?")]
    [InlineData("đồng chí ủy viên dự sinh hoạt", "ủy viên dự sinh hoạt → cấp ủy viên dự sinh hoạt")]
    [InlineData("đồng chí cấp ủy viên dự sinh hoạt", null)]
    [InlineData("các ban Đảng", "ban Đảng → ban đảng, công tác đảng")]
    [InlineData("các ban đảng", null)]
    [InlineData("tin, bài", null)]
    [InlineData("linking", null)]
    public void WrongWords_AreFoundAsWholeWords(string text, string? found) =>
        Assert.Equal(found is null ? [] : [found], WrongWords(text));

    [Fact]
    public void Terms_NameEachWordOnce()
    {
        Assert.Equal(Glossary.Terms.Length, Glossary.Terms.Select(term => term.Use).Distinct(StringComparer.Ordinal).Count());
        var wrong = Glossary.Terms.SelectMany(term => term.Instead).ToList();
        Assert.Equal(wrong.Count, wrong.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Glossary.Terms.Select(term => term.Use).Intersect(wrong, StringComparer.Ordinal));
    }

    private static IEnumerable<string> WrongWords(string text) =>
        from term in Glossary.Terms
        from wrong in term.Instead
        let isAnyCase = string.Equals(wrong, wrong.ToLowerInvariant(), StringComparison.Ordinal)
        where Has(text.Replace(term.Use, string.Empty, StringComparison.OrdinalIgnoreCase), wrong, isAnyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        select $"{wrong} → {term.Use}";

    private static bool Has(string text, string words, StringComparison comparison)
    {
        for (var at = text.IndexOf(words, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Place, string Text)> Texts()
    {
        yield return ("the catalogue", string.Join('\n', FaultCatalogue.All.Select(fault => $"{fault.Message}\n{fault.Hint}")));
        yield return ("the guide", Prose(EditorGuide.Write(Invocation.ByName)));
        yield return ("the setup guide", Prose(SetupGuide.Write(Invocation.ByName).Replace(Glossary.Chapter(), string.Empty, StringComparison.Ordinal)));
        foreach (var file in Repository.Files("src", "*.cs").Concat(Repository.Files("src", "*.js")).Concat(Repository.Files("themes", "*.js")).Where(file => !file.EndsWith("/Glossary.cs", StringComparison.Ordinal)))
        {
            var literals = Repository.Text(file).Split('\n').Where(line => !line.AsSpan().TrimStart().StartsWith("//"))
                .SelectMany(line => Literal().Matches(line)).Select(literal => Hole().Replace(literal.Value, "…")).Where(IsVietnamese).ToList();
            if (literals.Count > 0)
            {
                yield return (file, string.Join('\n', literals));
            }
        }

        foreach (var file in Repository.Files("themes", "*.sbn-html"))
        {
            var text = TemplateTag().Replace(Repository.Text(file), "…");
            yield return (file, string.Join('\n', SpokenAttribute().Matches(text).Select(match => match.Groups["words"].Value)) + "\n" + HtmlTag().Replace(text, "\n"));
        }

        foreach (var file in Repository.Files("themes", "*.yml").Concat(Repository.Files("input", "*.yml")).Concat(Repository.Files("input", "*.md")).Append("themes/README.md"))
        {
            if (file is not ("input/README.md" or "input/CAI-DAT.md")) // the guides
            {
                yield return (file, Prose(Repository.Text(file)));
            }
        }
    }

    private static string Prose(string text) => KeyOfALine().Replace(CodeInProse().Replace(text, "…"), string.Empty);

    private static bool IsVietnamese(string text) => text.Any(c => c > '\u007F' && char.IsLetter(c));
}
