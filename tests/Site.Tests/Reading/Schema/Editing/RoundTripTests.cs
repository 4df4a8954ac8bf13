using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Site.Model.Documents;
using Site.Reading.Discovery;
using Site.Reading;
using Site.Reading.Schema;
using Site.Reading.Schema.Editing;
using Site.Reading.Schema.Types;

namespace Site.Tests.Reading.Schema.Editing;

/// <summary>Any edit of any sample document: what was asked for is read back, and every other line stays byte for byte.</summary>
public sealed class RoundTripTests
{
    private static readonly (string Name, DocumentKind Kind, byte[] Bytes)[] Samples = Find();

    // Words that YAML, our reader or a line of a file would read as something else.
    private static readonly string[] Odd =
    [
        "Chữ thường", "có: hai chấm", "- gạch", "# thăng", "a #b", "'nháy'", "\"kép\"", "[ngoặc]", "{nhọn}", "x, y", "true", "null", "~", "2026-11-20", "20/11/2026", "|", ">", "&a", "*b", "!c",
        "%d", "@e", "`f`", "đuôi:", "ngay:2026", "---", "...", "\\", "a\\\"b", "  lề  ", "Lưu: VP", "?", "😀 vui", "tab\tở giữa", "trắng\u00A0cứng", "e\u0323\u0302",
    ];

    private static readonly Gen<string> Line = Gen.OneOf(Gen.OneOf(Odd.Select(Gen.Const).ToArray()), Property.Joined(Odd, 1, 3));

    private static (string, DocumentKind, byte[])[] Find()
    {
        var content = InputReader.Read(InputReader.Open(Repository.Sample, new ReadOptions())).Content!;
        return [.. content.Documents.Select(document => (document.Source.InsideRoom, document.Kind, File.ReadAllBytes(Path.Combine(Repository.Sample, document.Source.InsideRoom))))];
    }

    /// <summary>A value of the type, or one that is wrong for it: an editor may write anything.</summary>
    private static Gen<JsonNode?> Value(FieldType type, int depth = 0) => type switch
    {
        IListType list => Value(list.ItemType, depth + 1).Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.OfType<JsonNode>()])),
        BulletinPlacementType => Gen.OneOf(Gen.Bool.Select(yes => (JsonNode?)JsonValue.Create(yes)), Gen.Const(0).Select(_ => (JsonNode?)new JsonArray("2026-10", "2026-11")), Keys(type.Below!, depth)),
        { Below: { } below } => Keys(below, depth),
        YesNoType => Gen.Bool.Select(yes => (JsonNode?)JsonValue.Create(yes)),
        MarkdownType => Line.Array[1, 4].Select(lines => (JsonNode?)JsonValue.Create(string.Join('\n', lines))),
        { Options.IsEmpty: false } => Gen.OneOf([.. type.Options.Select(option => Gen.Const(option.Name))]).Select(name => (JsonNode?)JsonValue.Create(name)),
        _ => Line.Select(text => (JsonNode?)JsonValue.Create(text)),
    };

    private static Gen<JsonNode?> Keys(ContentSchema schema, int depth) => depth > 2
        ? Gen.Const((JsonNode?)null)
        : Gen.Shuffle(schema.All.ToArray()).SelectMany(fields => Gen.Int[1, fields.Length].SelectMany(count => Gen.Int[0, 1 << 20].Array[1].SelectMany(_ =>
            Each(fields[..count], depth).Select(values => (JsonNode?)new JsonObject(values.Where(pair => pair.Value is not null))))));

    private static Gen<KeyValuePair<string, JsonNode?>[]> Each(Field[] fields, int depth) => fields.Length == 0
        ? Gen.Const(Array.Empty<KeyValuePair<string, JsonNode?>>())
        : Value(fields[0].Type, depth + 1).SelectMany(value => Each(fields[1..], depth).Select(rest => (KeyValuePair<string, JsonNode?>[])[KeyValuePair.Create(fields[0].Key, value), .. rest]));

    private static Gen<(int Sample, string End, JsonObject Changes)> Edits() =>
        from sample in Gen.Int[0, Samples.Length - 1]
        from end in Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"))
        from fields in Gen.Shuffle(DocumentSchemas.Of(Samples[sample].Kind).All.ToArray())
        from count in Gen.Int[1, 4]
        from removes in Gen.Int[0, 3]
        from values in Each(fields[..Math.Min(count, fields.Length)], 0)
        select (sample, end, new JsonObject([.. values, .. removes == 0 ? [KeyValuePair.Create(fields[^1].Key, (JsonNode?)null)] : Array.Empty<KeyValuePair<string, JsonNode?>>()]));

    [Fact]
    public void AnyEdit_IsReadBackAndTouchesNoOtherLine() => Edits().Always(
        edit =>
        {
            var (_, kind, bytes) = Samples[edit.Sample];
            var before = Encoding.UTF8.GetString(bytes).ReplaceLineEndings(edit.End);
            var opened = DocumentText.Open(Encoding.UTF8.GetBytes(before), kind)!;
            var after = Encoding.UTF8.GetString(opened.With(edit.Changes, null));

            var read = DocumentText.Open(Encoding.UTF8.GetBytes(after), kind)!;
            foreach (var field in DocumentSchemas.Of(kind).All)
            {
                var asked = edit.Changes.ContainsKey(field.Key) ? field.Type.Plain(edit.Changes[field.Key]) : opened.Values[field.Key];
                Assert.True(JsonNode.DeepEquals(asked, read.Values[field.Key]), $"{field.Key}: {asked?.ToJsonString()} → {read.Values[field.Key]?.ToJsonString()}");
            }

            Assert.Equal(Untouched(before, edit.Changes, kind), Untouched(after, edit.Changes, kind));
        },
        400);

    [Fact]
    public void ValuesOfTheFileItself_ChangeNothing() => Assert.All(Samples, sample =>
    {
        var opened = DocumentText.Open(sample.Bytes, sample.Kind)!;
        Assert.True(opened.HasKeys);
        Assert.Equal(sample.Bytes, opened.With(opened.Values.DeepClone().AsObject(), opened.Body));
    });

    /// <summary>The lines of the file without those of the keys that were to change.</summary>
    private static string Untouched(string text, JsonObject changes, DocumentKind kind)
    {
        var kept = new StringBuilder();
        var (isHead, skips) = (false, false);
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimEnd() == "---")
            {
                (isHead, skips) = (!isHead, false);
            }
            else if (isHead && line.Length > 0 && line[0] is not (' ' or '#' or '-' or '\r') && line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                skips = DocumentSchemas.Of(kind).Find(Site.Model.Vietnamese.VietnameseText.FoldKey(line[..colon])).Field is { } field && changes.ContainsKey(field.Key);
            }

            if (!skips)
            {
                kept.Append(line).Append('\n');
            }
        }

        return kept.ToString();
    }
}
