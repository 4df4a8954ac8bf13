using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Markdown that stands in the front matter.</summary>
/// <param name="FirstLine">The file's line on which the text begins.</param>
/// <param name="Indent">How many columns stand before the text on each line.</param>
public sealed record MarkdownText(string Text, int FirstLine, int Indent);

/// <summary>Markdown as a block of lines (<c>|</c>), or a text on one line.</summary>
public sealed class MarkdownType(string example) : ScalarType<MarkdownText>("một đoạn chữ", example)
{
    protected override JsonNode? PlainText(string text) => PlainWords.Value(text.Trim('\n').TrimEnd() is var kept && kept.StartsWith(' ') ? kept.TrimStart() : kept);

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out MarkdownText value)
    {
        value = scalar.BlockIndent is { } indent
            ? new MarkdownText(scalar.Text, scalar.Span.Line + 1, indent)
            : new MarkdownText(scalar.Text, scalar.Span.Line, scalar.Span.Column - 1 + (scalar.Quoted ? 1 : 0));
        return true;
    }
}
