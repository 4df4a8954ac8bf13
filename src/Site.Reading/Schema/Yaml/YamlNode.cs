using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Reading.Schema.Yaml;

/// <summary>A value of YAML and where it stands in the file. Nothing is typed yet: every scalar is the text that was written.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>An empty value is an absent one.</summary>
    public abstract bool IsEmpty { get; }
}

/// <param name="Quoted">In quotes, so that <c>"null"</c> is a word.</param>
internal sealed record YamlScalar(string Text, bool Quoted, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>For a text that stands as a block of lines below its key: by how much the lines are indented. Null for any other text.</summary>
    public int? BlockIndent { get; init; }

    /// <summary>Empty because all of it is taken for a comment, which has been told: <c>tieu_de: #NgayPhapLuat</c>.</summary>
    public bool IsLost { get; init; }

    public override bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (!Quoted && Text is "~" or "null");

    /// <summary>A part of the text as a scalar of its own. Its place is exact when the text stands in the file as it reads.</summary>
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
    /// <summary>What an item of a list of texts means by <c>- Lưu: VP</c>; null when there is more than one text on one line.</summary>
    public YamlScalar? AsText { get; init; }

    /// <summary>A group in which nothing has been filled in is as absent as a key without a value.</summary>
    public override bool IsEmpty => Entries.All(entry => entry.Value.IsEmpty);
}

/// <param name="FoldedKey">The key's plain form; no two entries of a mapping share one.</param>
internal sealed record YamlEntry(string Key, string FoldedKey, SourceSpan KeySpan, YamlNode Value);
