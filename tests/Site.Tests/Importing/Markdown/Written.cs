using System.Collections.Immutable;
using Site.Importing.Markdown;
using Site.Importing.Tree;

namespace Site.Tests.Importing.Markdown;

/// <summary>Trees in few words, and what is written of them.</summary>
internal static class Written
{
    /// <summary>The id of a picture that the sample's reader knows.</summary>
    public const string Known = "p1";

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal) { [Known] = "/anh/hop.png" };

    public static string Of(ImportedText text) => MarkdownWriter.Write(text, Files);

    public static string Of(params Block[] blocks) => Of(new ImportedText([.. blocks], [], [], [])).TrimEnd('\n');

    public static Paragraph Text(params Inline[] text) => new([.. text]);

    public static Paragraph Text(string text) => new(Words(text));

    public static ListItem Item(string label, string text, params Block[] nested) => new(label, [Text(text), .. nested]);

    public static ListBlock List(params ListItem[] items) => new([.. items]);

    public static TableRow Row(params string[] cells) => new([.. cells.Select(cell => ImmutableArray.Create<Block>(Text(cell)))]);

    /// <summary>The text's own line breaks are breaks of its author.</summary>
    public static ImmutableArray<Inline> Words(string text) =>
        [.. text.Split('\n').SelectMany((line, at) => at == 0 ? new Inline[] { new TextRun(line) } : [new LineBreak(), new TextRun(line)])];
}
