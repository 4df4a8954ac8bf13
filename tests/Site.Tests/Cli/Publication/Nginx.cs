using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Site.Tests.Cli.Publication;

/// <summary>A real nginx that serves one folder on this machine alone.</summary>
internal sealed class Nginx : IDisposable
{
    private static readonly string? Program = new[] { "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx" }.FirstOrDefault(File.Exists);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private readonly HttpClient _client;

    /// <param name="root">It need not be there yet.</param>
    public Nginx(string root)
    {
        var port = FreePort();
        _folder.WriteFile("nginx.conf", string.Create(CultureInfo.InvariantCulture, $$"""
            {{(System.Environment.UserName == "root" ? "user root;" : string.Empty)}}
            daemon off; master_process off; pid {{_folder["pid"]}}; error_log {{_folder["error.log"]}};
            events { }
            http {
              access_log off; client_body_temp_path {{_folder["a"]}}; proxy_temp_path {{_folder["b"]}}; fastcgi_temp_path {{_folder["c"]}}; uwsgi_temp_path {{_folder["d"]}}; scgi_temp_path {{_folder["e"]}};
              types { text/html html; }
              server { listen 127.0.0.1:{{port}}; root {{root}}; index index.html; }
            }
            """));
        _process = Process.Start(new ProcessStartInfo(Program!, ["-c", _folder["nginx.conf"], "-p", _folder.FullPath]) { UseShellExecute = false, RedirectStandardError = true })!;
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")) };
        while (!Answers(port))
        {
            Assert.False(_process.HasExited, "nginx did not start");
            Thread.Sleep(20);
        }
    }

    public static bool IsInstalled => Program is not null;

    public Uri Address => _client.BaseAddress!;

    public (HttpStatusCode Status, string Page) Get(string path)
    {
        using var answer = _client.Send(new HttpRequestMessage(HttpMethod.Get, path), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(answer.Content.ReadAsStream(TestContext.Current.CancellationToken));
        return (answer.StatusCode, reader.ReadToEnd());
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static bool Answers(int port)
    {
        try
        {
            using var socket = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>Skipped with a line that says so where there is no nginx; with <c>CI=true</c> it is mandatory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Nginx.IsInstalled && !Printing.RealBrowser.IsRequired)
        {
            Skip = "Needs nginx (Debian: apt-get install nginx-light)";
        }
    }
}
