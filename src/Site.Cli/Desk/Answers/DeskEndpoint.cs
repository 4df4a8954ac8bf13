using Microsoft.AspNetCore.Http;

namespace Site.Cli.Desk.Answers;

/// <summary>One address of the desk's interface.</summary>
/// <param name="Name">Below <see cref="DeskPaths.Api"/>.</param>
internal sealed record DeskEndpoint(string Method, string Name, Func<DeskRequest, ValueTask<DeskAnswer>> AnswerAsync)
{
    public static DeskEndpoint Get(string name, Func<DeskRequest, ValueTask<DeskAnswer>> answer) => new(HttpMethods.Get, name, answer);

    public static DeskEndpoint Post(string name, Func<DeskRequest, ValueTask<DeskAnswer>> answer) => new(HttpMethods.Post, name, answer);
}
