using Microsoft.AspNetCore.Http;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Cli.Preview;

/// <summary>Something of its own that the preview serves beside the pages, below one path.</summary>
internal interface IPreviewRoom
{
    /// <summary>With a slash at both ends.</summary>
    string Path { get; }

    /// <summary>A file that a page of this room shows and the site does not have yet; null when there is none at this path of the server.</summary>
    Route? Find(string path);

    /// <summary>Answers every request below <see cref="Path"/>, whoever sends it; headers for all answers are already set.</summary>
    Task AnswerAsync(HttpContext context);
}

/// <summary>What a room of the preview may know.</summary>
/// <param name="Board">The newest state.</param>
/// <param name="Tell">Writes a line to the terminal.</param>
internal sealed record PreviewInside(PreviewOptions Options, PreviewBoard Board, RememberedFolders Folders, Func<DateTimeOffset> Clock, Action<string> Tell)
{
    /// <summary>The time for which the pages are shown.</summary>
    public DateTimeOffset Now => Options.IsFixedInTime ? Options.Site.Now : Clock();
}
