using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.FrontMatter;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Editing;

/// <summary>
/// A document's file taken apart for a form, and put together again so that only what was changed differs: comments, the order of keys, keys that no form
/// knows, quotes and line ends stay byte for byte.
/// </summary>
public sealed class DocumentText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Only places inside the file are asked for, never told.
    private static readonly SourcePath Nowhere = SourcePath.InInput("bai.md");

    private readonly DocumentKind _kind;
    private readonly ContentSchema _schema;
    private readonly bool _hasMark;
    private readonly ImmutableArray<TextLine> _lines;
    private readonly YamlMapping? _keys;
    private readonly int _fence;
    private readonly BodyEdit _body;

    private DocumentText(string text, bool hasMark, DocumentKind kind)
    {
        (_kind, _schema, _hasMark, _lines) = (kind, DocumentSchemas.Of(kind), hasMark, TextLine.Split(text));
        _fence = ClosingFence(_lines);
        _keys = _fence > 0 ? Read(_lines[1.._fence]) : null;
        _body = new BodyEdit(_keys is null ? [] : _lines[(_fence + 1)..]);
        Values = _keys is null ? [] : ValuesOf(_keys);
    }

    /// <summary>Whether the front matter could be read. If not, only the whole text can be edited.</summary>
    public bool HasKeys => _keys is not null;

    /// <summary>By the usual spelling of each key that has a value, in the form that forms hold (<see cref="FieldType.Plain"/>).</summary>
    public JsonObject Values { get; }

    /// <summary>Keys that the schema does not have, as written.</summary>
    public ImmutableArray<string> UnknownKeys => _keys is null ? [] : [.. _keys.Entries.Where(entry => KeyWords.Find(_schema, entry.Key).Field is null).Select(entry => entry.Key)];

    /// <summary>The text below the front matter, without the empty lines around it.</summary>
    public string Body => _body.Text;

    /// <summary>The line of the file on which <see cref="Body"/> begins.</summary>
    public int BodyFirstLine => _fence + 2 + _body.LinesAbove;

    /// <summary>Everything, lines ending in <c>\n</c>.</summary>
    public string Whole => string.Concat(_lines.Select(line => line.Text + (line.End.Length > 0 ? "\n" : string.Empty)));

    /// <summary>Null when the bytes are not UTF-8.</summary>
    public static DocumentText? Open(ReadOnlySpan<byte> bytes, DocumentKind kind)
    {
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        try
        {
            return new DocumentText(Strict.GetString(hasMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes), hasMark, kind);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <param name="changes">The keys to be changed, in their usual spelling; null for a key that is to go. Keys that the schema does not have are left alone.</param>
    /// <param name="body">Null to leave it as it is.</param>
    /// <exception cref="UnwritableEditException">The result would not be read back as what was asked for.</exception>
    /// <exception cref="InvalidOperationException">The front matter cannot be read.</exception>
    public byte[] With(JsonObject changes, string? body)
    {
        if (_keys is null)
        {
            throw new InvalidOperationException("No front matter");
        }

        var end = TextLine.UsualEnd(_lines);
        var asked = _schema.All.Where(field => changes.ContainsKey(field.Key)).ToDictionary(field => field, field => field.Type.Plain(changes[field.Key]));
        var edits = new LineEdits(_lines, end);
        MappingEdit.Apply(_keys, _schema, asked, _keys.Entries is [var first, ..] ? first.KeySpan.Column : 1, _fence, edits);
        var fence = _lines[_fence];
        var text = body is null || BodyEdit.Kept(body) == Body ? _lines[(_fence + 1)..] : _body.With(body, end);
        TextLine[] lines = [.. edits.Apply(0, _fence), fence.End.Length == 0 && text.Any() ? fence with { End = end } : fence, .. text];
        var bytes = Bytes(string.Concat<TextLine>(lines));
        Check(bytes, asked, body);
        return bytes;
    }

    /// <summary>The file with another text, when its front matter cannot be read.</summary>
    public byte[] WithWhole(string whole)
    {
        var end = TextLine.UsualEnd(_lines);
        var text = SourceText.WithLineFeeds(whole);
        return text == Whole ? Bytes(string.Concat<TextLine>(_lines)) : Bytes(text.Replace("\n", end, StringComparison.Ordinal));
    }

    /// <summary>The file with another text in place of a stretch of one line. Null when there is no such stretch, or the text takes several lines.</summary>
    public byte[]? WithStretch(SourceSpan stretch, string text)
    {
        var (line, start) = (stretch.Line - 1, stretch.Column - 1);
        if (line < 0 || line >= _lines.Length || start < 0 || stretch.Length < 0 || start + stretch.Length > _lines[line].Text.Length || text.AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            return null;
        }

        var old = _lines[line];
        return Bytes(string.Concat<TextLine>(_lines.SetItem(line, old with { Text = old.Text[..start] + text + old.Text[(start + stretch.Length)..] })));
    }

    /// <summary>The key, in its usual spelling, in whose lines a line of the file is; null below the front matter, and for a key that the schema does not have.</summary>
    public string? KeyAt(int line) => _keys is null || line > _fence ? null
        : _keys.Entries.LastOrDefault(entry => entry.KeySpan.Line <= line) is { } entry ? KeyWords.Find(_schema, entry.Key).Field?.Key : null;

    /// <summary>The values that differ once a stretch of the front matter is written in another way, null for one that goes. Null when it cannot be read then, or the stretch is below.</summary>
    public JsonObject? Mended(SourceSpan stretch, string text)
    {
        if (stretch.Line > _fence || WithStretch(stretch, text) is not { } bytes || Open(bytes, _kind) is not { HasKeys: true } after)
        {
            return null;
        }

        var keys = _schema.All.Select(field => field.Key).Where(key => !JsonNode.DeepEquals(Values[key], after.Values[key]));
        return new JsonObject(keys.Select(key => KeyValuePair.Create(key, after.Values[key]?.DeepClone())));
    }

    /// <summary>Whether a stretch begins the name of a key, which no value holds.</summary>
    /// <param name="seen">As messages count.</param>
    public bool IsKey(SourceSpan seen) => _keys is not null && HasKeyAt(_keys, seen);

    /// <summary>Where a stretch that a message names stands in the file: messages count characters as the reader sees them.</summary>
    public SourceSpan OnDisk(SourceSpan seen) => seen.Line >= 1 && seen.Line <= _lines.Length ? new SeenLine(_lines[seen.Line - 1].Text).OnDisk(seen) : seen;

    private static bool HasKeyAt(YamlNode node, SourceSpan seen) => node switch
    {
        YamlMapping mapping => mapping.Entries.Any(entry => (entry.KeySpan.Line == seen.Line && entry.KeySpan.Column == seen.Column) || HasKeyAt(entry.Value, seen)),
        YamlSequence sequence => sequence.Items.Any(item => HasKeyAt(item, seen)),
        _ => false,
    };

    private byte[] Bytes(string text) => _hasMark ? [.. Encoding.UTF8.Preamble, .. Strict.GetBytes(text)] : Strict.GetBytes(text);

    /// <summary>Nothing is written that would not be read back as what was asked for, or that changes what was not.</summary>
    private void Check(byte[] bytes, Dictionary<Field, JsonNode?> asked, string? body)
    {
        var after = Open(bytes, _kind)!;
        var wrong = _schema.All.FirstOrDefault(field => !JsonNode.DeepEquals(after.Values[field.Key], asked.TryGetValue(field, out var value) ? value : Values[field.Key]));
        if (wrong is not null || !after.HasKeys || !after.UnknownKeys.SequenceEqual(UnknownKeys) || after.Body != (body is null ? Body : BodyEdit.Kept(body)))
        {
            throw new UnwritableEditException(wrong?.Key ?? "body");
        }
    }

    private JsonObject ValuesOf(YamlMapping keys)
    {
        var values = new JsonObject();
        foreach (var field in _schema.All)
        {
            if (MappingEdit.Find(keys, _schema, field) is var (entry, alias) && RawValue.Of(entry.Value, field, alias) is { } value)
            {
                values[field.Key] = value;
            }
        }

        return values;
    }

    /// <summary>0 when the text has no front matter, or it does not end.</summary>
    private static int ClosingFence(ImmutableArray<TextLine> lines)
    {
        if (lines.IsEmpty || lines[0].Text.TrimEnd() != "---")
        {
            return 0;
        }

        for (var at = 1; at < lines.Length; at++)
        {
            if (lines[at].Text.TrimEnd() is "---" or "...")
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Null when it cannot be read, or is written in a way that no key of it can be changed alone.</summary>
    private static YamlMapping? Read(ImmutableArray<TextLine> lines)
    {
        var told = new DiagnosticBag();
        var yaml = string.Concat(lines.Select(line => SourceText.WithoutSoftBreaks(line.Text) + "\n"));
        return YamlReader.Read(Nowhere, yaml, FrontMatterBlock.YamlFirstLine, YamlReader.FrontMatterKilobytes, told) switch
        {
            _ when told.ToImmutable().Any(fault => fault.Fault == YamlFaults.AliasRefused) => null,
            YamlMapping { InBrackets: false } mapping => mapping,
            { IsEmpty: true } nothing and YamlScalar => new YamlMapping([], nothing.Span),
            _ => null,
        };
    }
}
