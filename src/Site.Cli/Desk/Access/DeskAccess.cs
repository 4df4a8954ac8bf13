using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;

namespace Site.Cli.Desk.Access;

/// <summary>
/// Who may use the desk: a browser on this machine that was given the key shown in the terminal. No other machine, whatever <c>--host</c> says, no other
/// page in the same browser (Host, Origin and Sec-Fetch-Site are checked), no other program that lacks the key.
/// </summary>
/// <param name="tell">Writes a line to the terminal.</param>
internal sealed class DeskAccess(Action<string> tell)
{
    private const int SecretBytes = 32;

    private readonly Lock _gate = new();
    private readonly string _pass = Secret();
    private string? _key = Secret();

    /// <summary>Holds the key of the next visit; made anew when the last one has been used.</summary>
    public Uri Address(Uri home)
    {
        lock (_gate)
        {
            return new Uri(home, $"{DeskPaths.Home}?{DeskPaths.Key}={_key ??= Secret()}");
        }
    }

    /// <summary>Null when the request may be answered. A first visit with the right key gets its cookie here.</summary>
    public DeskAnswer? Refuse(HttpContext context)
    {
        var (request, connection) = (context.Request, context.Connection);
        if (connection.RemoteIpAddress is not { } from || !IPAddress.IsLoopback(from) ||
            request.Host is not { Host: "localhost" or "127.0.0.1" or "[::1]" } host || (host.Port ?? 80) != connection.LocalPort)
        {
            return DeskAnswer.Refuse(StatusCodes.Status403Forbidden, "Bàn soạn chỉ mở được trên chính máy đang chạy chương trình.");
        }

        var home = new Uri($"{request.Scheme}://{host}/");
        var isVisit = HttpMethods.IsGet(request.Method) && request.Path == DeskPaths.Home;
        if (isVisit && request.Query[DeskPaths.Key] is [{ } key] && TryUse(key))
        {
            context.Response.Cookies.Append(CookieOf(connection.LocalPort), _pass, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = DeskPaths.Home });
            return null;
        }

        if (!IsOwn(request, home))
        {
            return DeskAnswer.Refuse(StatusCodes.Status403Forbidden, "Yêu cầu này đến từ một trang khác nên bàn soạn không nhận.");
        }

        if (request.Cookies[CookieOf(connection.LocalPort)] is { } pass && IsSame(pass, _pass))
        {
            return null;
        }

        if (isVisit)
        {
            tell($"Mở bàn soạn bằng địa chỉ này, dùng được một lần: {Address(home)}");
        }

        return isVisit
            ? DeskAnswer.Sentence(StatusCodes.Status403Forbidden, "Địa chỉ này đã dùng rồi hoặc chưa có khóa. Cửa sổ dòng lệnh đang chạy preview vừa ghi một địa chỉ mới: hãy mở địa chỉ ấy.")
            : DeskAnswer.Refuse(StatusCodes.Status403Forbidden, "Trình duyệt này chưa được mở bàn soạn. Hãy mở địa chỉ ghi trong cửa sổ dòng lệnh đang chạy preview.");
    }

    // A browser shares cookies between the ports of a machine: two previews must not take each other's.
    private static string CookieOf(int port) => $"ban-soan-{port}";

    /// <summary>Whether the desk's own page, or nobody but the person at the browser, asks.</summary>
    private static bool IsOwn(HttpRequest request, Uri home)
    {
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length == 0 ? reads : origin == home.GetLeftPart(UriPartial.Authority)) &&
            (site is "" or "same-origin" || (site == "none" && reads));
    }

    private bool TryUse(string key)
    {
        lock (_gate)
        {
            if (_key is null || !IsSame(key, _key))
            {
                return false;
            }

            _key = null;
            return true;
        }
    }

    private static bool IsSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
}
