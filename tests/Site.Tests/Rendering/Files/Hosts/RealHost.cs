using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Site.Model.Settings;

namespace Site.Tests.Rendering.Files.Hosts;

/// <summary>A web server of the machine, with a folder of its own, on loopback until it is disposed.</summary>
internal sealed class RealHost : IAsyncDisposable
{
    private static readonly string[] ApacheModules = ["mpm_event", "authz_core", "dir", "mime", "headers", "alias"];

    private readonly Process _process;
    private readonly HttpClient _client;

    private RealHost(Process process, int port)
    {
        _process = process;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    /// <summary>Null where it is not installed.</summary>
    public static string? Program(HostKind host) => new[] { host == HostKind.Nginx ? "/usr/sbin/nginx" : "/usr/sbin/apache2" }.FirstOrDefault(File.Exists);

    /// <param name="root">Gets the server's own files; what it serves is in its folder <c>web</c>.</param>
    /// <param name="folder">In which the site stands: empty, or <c>/khoi</c>.</param>
    public static async Task<RealHost> StartAsync(HostKind host, string root, string folder)
    {
        // Started by root, both read files as somebody else.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(root, (UnixFileMode)0b111_101_101);
        }

        // Between finding a free port and using it another process may take it.
        for (var attempt = 0; ; attempt++)
        {
            var port = FreePort();
            var settings = Path.Combine(root, "server.conf");
            await File.WriteAllTextAsync(settings, host == HostKind.Nginx ? Nginx(root, folder, port) : Apache(root, port));
            await File.WriteAllTextAsync(Path.Combine(root, "mime.types"), "text/html html\ntext/css css\n");
            var program = Program(host) ?? throw new InvalidOperationException($"No {host} on this machine");
            string[] arguments = host == HostKind.Nginx ? ["-c", settings, "-p", root, "-e", Path.Combine(root, "error.log")] : ["-f", settings, "-DFOREGROUND"];
            var server = new RealHost(Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!, port);
            if (await server.AnswersAsync())
            {
                return server;
            }

            var said = await server._process.StandardError.ReadToEndAsync();
            await server.DisposeAsync();
            if (attempt == 5)
            {
                throw new InvalidOperationException($"{host} does not start: {said}");
            }
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>False once the process has ended.</summary>
    private async Task<bool> AnswersAsync()
    {
        while (!_process.HasExited)
        {
            try
            {
                using var answer = await GetAsync("/");
                return true;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        return false;
    }

    private static string Nginx(string root, string folder, int port) => $$"""
        daemon off;
        worker_processes 1;
        pid {{root}}/nginx.pid;
        events { }
        http {
          include /etc/nginx/mime.types;
          default_type application/octet-stream;
          access_log off;
          client_body_temp_path {{root}}/t1; proxy_temp_path {{root}}/t2; fastcgi_temp_path {{root}}/t3; uwsgi_temp_path {{root}}/t4; scgi_temp_path {{root}}/t5;
          server {
            listen 127.0.0.1:{{port}};
            root {{root}}/web;
            include {{root}}/web{{folder}}/_nginx.conf;
          }
        }
        """;

    private static string Apache(string root, int port)
    {
        var text = new StringBuilder();
        foreach (var module in ApacheModules)
        {
            text.Append("LoadModule ").Append(module).Append("_module /usr/lib/apache2/modules/mod_").Append(module).Append(".so\n");
        }

        return text.Append(
            $"""
            ServerName localhost
            User nobody
            Group nogroup
            ServerRoot {root}
            PidFile {root}/apache.pid
            ErrorLog {root}/error.log
            DefaultRuntimeDir {root}
            Listen 127.0.0.1:{port}
            TypesConfig {root}/mime.types
            DocumentRoot {root}/web
            <Directory {root}/web>
              AllowOverride All
              Require all granted
            </Directory>
            <FilesMatch "^\.ht">
              Require all denied
            </FilesMatch>

            """).ToString();
    }
}
