using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Site.Model.Register;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Rendering.Pages;
using Site.Rendering.Wording;

namespace Site.Rendering.Files;

/// <summary>The whole register as files for other programs, with the keys that editors write. Days are ISO 8601; an unknown value is null or empty.</summary>
internal static class RegisterFiles
{
    private static readonly string[] Columns =
    [
        "so_ky_hieu", "loai_van_ban", "trich_yeu", "co_quan_ban_hanh", "nguoi_ky", "ngay_ban_hanh", "hieu_luc_tu", "hieu_luc_den", "tinh_trang", "can_cu",
        "thay_the", "trang", "tom_tat", "toan_van",
    ];

    /// <summary>An array of objects.</summary>
    public static void WriteJson(IBufferWriter<byte> output, ViewContext context)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartArray();
        foreach (var document in context.Graph.Register.Documents)
        {
            json.WriteStartObject();
            foreach (var (name, value) in Columns.Zip(Values(context, document)))
            {
                if (value is IReadOnlyList<string> list)
                {
                    json.WriteStartArray(name);
                    foreach (var item in list)
                    {
                        json.WriteStringValue(item);
                    }

                    json.WriteEndArray();
                }
                else
                {
                    json.WriteString(name, (string?)value);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>RFC 4180, with a byte order mark for spreadsheets; lists are joined by "; ".</summary>
    public static void WriteCsv(IBufferWriter<byte> output, ViewContext context)
    {
        Encoding.UTF8.GetBytes(CsvText.ByteOrderMark + CsvText.Line(Columns), output);
        foreach (var document in context.Graph.Register.Documents)
        {
            var cells = Values(context, document).Select(value => value is IReadOnlyList<string> list ? string.Join("; ", list) : (string?)value ?? string.Empty);
            Encoding.UTF8.GetBytes(CsvText.Line(cells), output);
        }
    }

    private static IEnumerable<object?> Values(ViewContext context, KnownDocument document)
    {
        var ways = context.Graph.Register.WaysOf(document);
        var address = context.Address;
        return
        [
            document.Code.ToString(),
            document.TypeName,
            document.Subject,
            document.Issuer,
            document.Signer,
            Iso(document.IssuedOn),
            Iso(document.EffectiveFrom),
            Iso(document.EffectiveUntil),
            Words.Standing(context.Standing(document)),
            ways.Bases.Select(way => way.Text).ToList(),
            ways.Replaces.Select(way => way.Text).ToList(),
            address.Absolute(document.Url),
            document.Plan is { } plan ? address.Absolute(plan.Url) : null,
            document.Entry?.Address ?? (document.Entry?.File is { } file ? address.Absolute(file.Url) : null),
        ];
    }

    private static string? Iso(DateOnly? day) => day is { } known ? DateWords.Iso(known) : null;
}
