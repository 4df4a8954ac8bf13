using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Text as written, on one line: line breaks of a folded or quoted value become spaces.</summary>
/// <param name="isLong">Whether it may take several lines of a form; then an editor may have meant paragraphs, so that those which become one are told.</param>
public sealed partial class TextType(string example, bool isLong = false) : ScalarType<string>("một dòng chữ", example)
{
    public bool IsLong => isLong;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out string value)
    {
        value = OneLine(scalar.Text);
        if (isLong && scalar.HasParagraphs)
        {
            context.Tell(FrontMatterFaults.ParagraphsJoined, scalar.Span);
        }

        if (BoldMarks().Match(value) is { Success: true } marked)
        {
            context.Tell(FrontMatterFaults.BoldInPlainText, scalar.Span, marked.Value[..2]);
        }

        return true;
    }

    internal static string OneLine(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            : text.Trim();

    [GeneratedRegex(@"\*\*(?![\s*])[^*]*(?<!\s)\*\*|__(?![\s_])[^_]*(?<!\s)__", RegexOptions.CultureInvariant)]
    private static partial Regex BoldMarks();
}

/// <summary>Text with its place: an id or a path that can only be checked later.</summary>
public sealed class ReferenceType(string shape, string example, ReferenceTo to = ReferenceTo.Other) : ScalarType<Located<string>>(shape, example)
{
    public ReferenceTo To => to;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Located<string> value)
    {
        value = new Located<string>(TextType.OneLine(scalar.Text), scalar.Span);
        return true;
    }
}

/// <summary>What a reference names.</summary>
public enum ReferenceTo
{
    Other,

    /// <summary>tổ chức, by its id</summary>
    Unit,

    /// <summary>chuyên mục, by its id</summary>
    Category,

    /// <summary>đối tượng, by its id</summary>
    Audience,

    /// <summary>mục của bản tin, by its id</summary>
    BulletinSection,

    /// <summary>a picture's path</summary>
    Picture,

    /// <summary>an attachment's path</summary>
    Attachment,

    /// <summary>a recording's path</summary>
    Sound,
}
