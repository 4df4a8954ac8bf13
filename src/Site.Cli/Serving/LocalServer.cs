using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Site.Model.Paths;

namespace Site.Cli.Serving;

/// <summary>A small HTTP server inside this program, for the preview.</summary>
public static class LocalServer
{
    /// <summary>A connection that a browser keeps open must not delay the end of the program.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <param name="answer">Answers every request.</param>
    public static WebApplication Create(Action<KestrelServerOptions> listen, RequestDelegate answer)
    {
        // Empty: settings files and environment variables of the machine have no influence.
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

    /// <summary>The media type with the charset in which this program writes texts.</summary>
    public static string ContentType(UrlPath url)
    {
        var type = Types.TryGetContentType(url.OutputFile, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    /// <summary>Leaves Ctrl+C to the program, which stops its work and the server.</summary>
    private sealed class OwnersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
