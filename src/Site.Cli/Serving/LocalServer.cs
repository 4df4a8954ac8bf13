using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Site.Model.Paths;

namespace Site.Cli.Serving;

/// <summary>A small HTTP server of this program's own: for the browser that prints, and for the preview.</summary>
public static class LocalServer
{
    /// <summary>A browser that holds a connection open must not hold up the end of the program.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <param name="answer">Every request comes here.</param>
    public static WebApplication Create(Action<KestrelServerOptions> listen, RequestDelegate answer)
    {
        // Empty: no settings file or environment variable of the machine has a say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Farewell);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            listen(kestrel);
        });
        var server = builder.Build();
        server.Run(answer);
        return server;
    }

    /// <summary>With the charset that this program writes texts in.</summary>
    public static string ContentType(UrlPath url)
    {
        var type = Types.TryGetContentType(url.OutputFile, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    /// <summary>Leaves Ctrl+C to the program, which ends what it does and with it the server.</summary>
    private sealed class OwnersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
