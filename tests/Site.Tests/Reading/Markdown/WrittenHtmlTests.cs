using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Model.Paths;
using Site.Reading.FrontMatter;
using Site.Tests.Reading.Markdown.PartyMarks;

namespace Site.Tests.Reading.Markdown;

/// <summary>
/// What Markdown becomes is what <see cref="BodyHtml"/> declares, no more and no less. <see cref="Sample"/> holds every other Markdown of these
/// tests to it too.
/// </summary>
public sealed class WrittenHtmlTests
{
    private static readonly string[] Pieces =
    [
        "a ", "ủy", "*", "**", "_", "`", "``", "[", "](", ")", "](/b/ \"c\")", "![", "![d](/anh/hop.png \"e | g\")", "[^1]", "\n\n[^1]: ", "\n[^2]: ", "[^2]", "<", ">", "<b>", "&amp;", "&", "\"",
        "\\", "|", "\n", "  \n", "\n\n", "\n- ", "\n  - ", "\n1. ", "\n3) ", "\n> ", "\n## ", "\n### ", "\n---\n", "\n```\n", "\n~~~ c#\n", "\n    ", "\n\n::: ghi-nho\n", "\n\n:::: luu-y \"x\"\n", "\n:::\n", "\n::::\n",
        "\na|b\n-|:-\n", "\nc|d\n", "\n- [ ] ", "\n- [x] ", "59-KH/ĐUK", "https://x.vn/a?b&c", "[t](/tep/mau-tin.docx)", "[f]{lang=en}", "<https://x.vn>", "[![d](/anh/hop.png)](https://v.vn)",
    ];

    [Fact]
    public void Content_OfTheSampleAndTheGoldens_IsAsDeclared()
    {
        var files = new[] { "input", "tests/Site.Tests/Sites", "tests/Site.Tests/Invalid" }.SelectMany(folder => Repository.Files(folder, "*.md")).ToList();
        foreach (var file in files)
        {
            AssertReadAsInABrowser(FrontMatterBlock.Split(SourcePath.Parse("input/a.md"), Repository.Text(file), new DiagnosticBag()).Body);
        }

        Assert.True(files.Count > 200);
    }

    [Fact]
    public void AnyMarkdown_IsAsDeclared() => Property.Joined(Pieces, 0, 39).Always(AssertReadAsInABrowser, times: 3_000);

    [Theory]
    [ClassData(typeof(MarkdownCases))]
    public void EachCase_IsAsDeclared(string claim, string markdown, string html)
    {
        Assert.NotEmpty(claim + html);
        AssertReadAsInABrowser(markdown);
    }

    /// <summary>What no case writes is not declared.</summary>
    [Fact]
    public void Declaration_IsWrittenByTheCases()
    {
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var markdown in new MarkdownCases().Markdown.Concat(new PastedTextCases().Markdown))
        {
            var reader = new HtmlReader(Sample.WithLines(markdown).Span);
            while (reader.Read())
            {
                if (reader.Token == HtmlToken.Start)
                {
                    var name = reader.Element.Name;
                    written.Add(name);
                    var attributes = reader.Attributes;
                    while (attributes.MoveNext())
                    {
                        written.Add($"{name} {attributes.Attribute.Name}");
                        var classes = attributes.Is("class") ? EscapedText.Read(attributes.Value).Split(' ') : [];
                        written.UnionWith(classes.Select(one => $"{name}.{one}"));
                    }
                }
            }
        }

        var declared = BodyHtml.Elements.SelectMany(element => new[] { element.Name }
            .Concat(element.Attributes.Select(attribute => $"{element.Name} {attribute.Name}"))
            .Concat(element.Classes.Select(name => $"{element.Name}.{name}")));
        Assert.Empty(declared.Where(one => one[^1] == '-' ? !written.Any(other => other.StartsWith(one, StringComparison.Ordinal)) : !written.Contains(one)));
    }

    /// <summary>The strict reader and a browser's, which forgives all, see the same elements, attributes and text.</summary>
    private static void AssertReadAsInABrowser(string markdown)
    {
        var html = Sample.WithLines(markdown);
        var body = new HtmlParser().ParseDocument("<!doctype html><body>" + Encoding.UTF8.GetString(html.Span)).Body!;
        List<string> seen = [];
        See(body, seen);
        Assert.Equal(seen, Told(html));
    }

    private static List<string> Told(ReadOnlyMemory<byte> html)
    {
        List<string> told = [];
        var reader = new HtmlReader(html.Span);
        while (reader.Read())
        {
            switch (reader.Token)
            {
                case HtmlToken.Text:
                    told.Add(EscapedText.Read(reader.Written));
                    break;
                case HtmlToken.Start:
                    told.Add($"<{reader.Element.Name}");
                    var attributes = reader.Attributes;
                    while (attributes.MoveNext())
                    {
                        told.Add($" {attributes.Attribute.Name}={EscapedText.Read(attributes.Value)}");
                    }

                    told.AddRange(reader.Element.Holds == Content.None ? [$"/{reader.Element.Name}"] : Array.Empty<string>());
                    break;
                case HtmlToken.End:
                    told.Add($"/{reader.Element.Name}");
                    break;
            }
        }

        return told;
    }

    private static void See(INode parent, List<string> seen)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element)
            {
                seen.Add(node.TextContent);
                continue;
            }

            seen.Add($"<{element.LocalName}");
            seen.AddRange(element.Attributes.Select(attribute => $" {attribute.Name}={attribute.Value}"));
            See(element, seen);
            seen.Add($"/{element.LocalName}");
        }
    }
}
