using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Site.Model.Diagnostics;

namespace Site.Cli.Desk.Answers;

/// <summary>What the desk sends back.</summary>
internal sealed partial record DeskAnswer(int Status, string Type, ReadOnlyMemory<byte> Bytes)
{
    // Stricter than that of published pages, but for the page of a draft, which the desk shows in a frame.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; " +
        "form-action 'none'; base-uri 'none'; ";

    // Vietnamese letters as they are; it is never read as a page.
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the desk's own page may show it in a frame.</summary>
    public bool MayBeFramed { get; init; }

    public static DeskAnswer Json<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes, Letters);
        JsonSerializer.Serialize(writer, value, type);
        return new DeskAnswer(status, "application/json; charset=utf-8", bytes.WrittenMemory);
    }

    /// <param name="sentence">For the editor: what is wrong, and what to do.</param>
    public static DeskAnswer Refuse(int status, string sentence) => Json(new Refusal(sentence), RefusalJson.Default.Refusal, status);

    public static DeskAnswer Refuse(int status, Diagnostic why) => Refuse(status, ToldView.Sentences(why));

    /// <summary>Of all that was told, the first error says why.</summary>
    public static DeskAnswer Refuse(int status, ImmutableArray<Diagnostic> why) => Refuse(status, why.FirstOrDefault(told => told.Severity == Severity.Error) ?? why[0]);

    /// <summary>A refusal that is read in the browser itself.</summary>
    public static DeskAnswer Sentence(int status, string sentence) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(sentence + "\n"));

    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        response.ContentType = Type;
        response.ContentLength = Bytes.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy = Policy + (MayBeFramed ? "frame-ancestors 'self'" : "frame-ancestors 'none'");
        response.Headers.XFrameOptions = MayBeFramed ? "SAMEORIGIN" : "DENY";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(Bytes, context.RequestAborted);
        }
    }

    internal sealed record Refusal([property: JsonPropertyName("error")] string Error);

    [JsonSerializable(typeof(Refusal))]
    private sealed partial class RefusalJson : JsonSerializerContext;
}
