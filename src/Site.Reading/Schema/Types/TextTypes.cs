using System.Diagnostics.CodeAnalysis;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Text as written, on one line: line breaks of a folded or quoted value become spaces.</summary>
public sealed class TextType(string example) : ScalarType<string>("một dòng chữ", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out string value)
    {
        value = OneLine(scalar.Text);
        return true;
    }

    internal static string OneLine(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            : text.Trim();
}

/// <summary>Text with its place: an id or a path that can only be checked later.</summary>
public sealed class ReferenceType(string shape, string example) : ScalarType<Located<string>>(shape, example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Located<string> value)
    {
        value = new Located<string>(TextType.OneLine(scalar.Text), scalar.Span);
        return true;
    }
}
