using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Reading.Schema.Yaml;

/// <summary>A value of YAML and its place in the file. Values have no types yet: every scalar is the text as written.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>An empty value counts as absent.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>The line on which it ends.</summary>
    public int LastLine { get; init; } = Span.Line;

    /// <summary>The column behind its last character, on <see cref="LastLine"/>.</summary>
    public int EndColumn { get; init; } = Span.Column + Span.Length;

    /// <summary>Whether it is written in brackets.</summary>
    public bool InBrackets { get; init; }
}

/// <param name="Quoted">Whether it stands in quotes, so that <c>"null"</c> is a word.</param>
internal sealed record YamlScalar(string Text, bool Quoted, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>For a text that stands as a block of lines below its key: by how much the lines are indented. Null for any other text.</summary>
    public int? BlockIndent { get; init; }

    /// <summary>Whether an empty line parts it.</summary>
    public bool HasParagraphs { get; init; }

    /// <summary>Whether the value is empty because all of it is a comment, which has been told: <c>tieu_de: #NgayPhapLuat</c>.</summary>
    public bool IsLost { get; init; }

    public override bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (!Quoted && Text is "~" or "null");

    /// <summary>A part of the text as its own scalar. Its place is exact when the text stands in the file as it reads.</summary>
    public YamlScalar Slice(int start, int length)
    {
        var margin = Span.Length - Text.Length;
        var asWritten = margin == (Quoted ? 2 : 0);
        return new YamlScalar(Text.Substring(start, length), Quoted, asWritten ? Span.Slice((margin / 2) + start, length) : Span);
    }
}

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override bool IsEmpty => Items.IsEmpty;
}

internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The text meant by an item <c>- Lưu: VP</c> in a list of texts; null when there is more than one text on the line.</summary>
    public YamlScalar? AsText { get; init; }

    /// <summary>A mapping without any value counts as absent, like a key without a value.</summary>
    public override bool IsEmpty => Entries.All(entry => entry.Value.IsEmpty);
}

/// <param name="FoldedKey">The key's plain form; no two entries of a mapping share one.</param>
internal sealed record YamlEntry(string Key, string FoldedKey, SourceSpan KeySpan, YamlNode Value);
