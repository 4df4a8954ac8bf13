using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Site.Cli.Desk.Answers;

/// <summary>A request that may be answered.</summary>
internal sealed class DeskRequest(HttpContext context)
{
    /// <summary>A document of the greatest size, every character of it escaped, and its front matter.</summary>
    public const int MostJson = 8 * 1024 * 1024;

    public string Method => context.Request.Method == HttpMethods.Head ? HttpMethods.Get : context.Request.Method;

    public string Path => context.Request.Path.Value ?? string.Empty;

    public bool IsRead => Method == HttpMethods.Get;

    public CancellationToken Cancellation => context.RequestAborted;

    /// <summary>Empty when it is absent.</summary>
    public string this[string name] => context.Request.Query[name] is [{ } value] ? value : string.Empty;

    /// <summary>The value that was sent; or the answer that refuses it.</summary>
    /// <param name="most">Bytes.</param>
    public async ValueTask<(T? Value, DeskAnswer? Refusal)> JsonAsync<T>(JsonTypeInfo<T> type, long most = MostJson)
        where T : class
    {
        if (!(context.Request.ContentType ?? string.Empty).StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return (null, DeskAnswer.Refuse(StatusCodes.Status415UnsupportedMediaType, "Bàn soạn chờ dữ liệu JSON."));
        }

        var (bytes, refusal) = await BytesAsync(most);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        try
        {
            return JsonSerializer.Deserialize(bytes.Span, type) is { } value ? (value, null) : (null, Unreadable);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, Unreadable);
        }
    }

    /// <summary>The bytes that were sent, at most so many; or the answer that refuses them.</summary>
    public async ValueTask<(ReadOnlyMemory<byte> Bytes, DeskAnswer? Refusal)> BytesAsync(long most)
    {
        // What is too large is counted here: the server would end the connection, and the browser would not get the answer.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        var tooLarge = DeskAnswer.Refuse(StatusCodes.Status413PayloadTooLarge, $"Nội dung gửi lên lớn quá {most / 1024 / 1024} MB. Hãy chia nhỏ ra.");
        if (context.Request.ContentLength > most)
        {
            return (default, tooLarge);
        }

        var bytes = new ArrayBufferWriter<byte>((int)Math.Clamp(context.Request.ContentLength ?? 0, 1024, most));
        while (true)
        {
            var length = await context.Request.Body.ReadAsync(bytes.GetMemory(), Cancellation);
            bytes.Advance(length);
            if (length == 0)
            {
                return (bytes.WrittenMemory, null);
            }

            if (bytes.WrittenCount > most)
            {
                return (default, tooLarge);
            }
        }
    }

    private static DeskAnswer Unreadable => DeskAnswer.Refuse(StatusCodes.Status400BadRequest, "Không đọc được dữ liệu gửi lên. Hãy tải lại trang bàn soạn rồi làm lại.");
}
