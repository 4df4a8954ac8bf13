using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Site.Cli.Serving;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>
/// Takes the program's commands from a shell and has them served (<see cref="ServingProgram"/>), at the time that the shell tells. A command comes as
/// the folder, the time, the number of arguments, these and the variables of its environment, each ended by a zero; the answer is a line with the exit code, and what was said.
/// </summary>
internal sealed class ServedCommands : IDisposable
{
    private readonly WebApplication _server;

    public ServedCommands()
    {
        _server = LocalServer.Create(kestrel => kestrel.Listen(IPAddress.Loopback, 0), AnswerAsync);
        _server.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>Stands in for the program, in <c>sh</c>.</summary>
    public string Lines => $$"""
        answer=$({ printf '%s\0' "$PWD" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" $# "$@"; env -0; } | curl --silent --show-error --fail --noproxy '*' --data-binary @- '{{Address}}') || exit 1
        printf '%s\n' "${answer#*
        }"
        exit "${answer%%
        *}"
        """;

    private string Address => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public void Dispose() => _server.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body, Encoding.UTF8);
        var words = (await body.ReadToEndAsync(context.RequestAborted)).Split('\0');
        var count = int.Parse(words[2], CultureInfo.InvariantCulture);
        string[] arguments = words[3..(3 + count)];
        if (arguments is ["build" or "publish", ..])
        {
            arguments = [.. arguments, "--pdf", "off"];
        }

        var environment = words[(3 + count)..].Where(variable => variable.Length > 0).Select(variable => variable.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var (exit, output, error) = ServingProgram.Run(words[0], environment, DateTimeOffset.Parse(words[1], CultureInfo.InvariantCulture), arguments);
        await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{exit}\n{output}{error}"), context.RequestAborted);
    }
}
