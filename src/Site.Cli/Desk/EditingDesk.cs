using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Access;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Choices;
using Site.Cli.Desk.Creation;
using Site.Cli.Desk.Documents;
using Site.Cli.Desk.Door;
using Site.Cli.Desk.Drafts;
using Site.Cli.Desk.Files;
using Site.Cli.Desk.Forms;
using Site.Cli.Desk.Incoming;
using Site.Cli.Desk.Issue;
using Site.Cli.Desk.Publish;
using Site.Cli.Preview;
using Site.Cli.Terminal;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Cli.Desk;

/// <summary>The editing desk: the half of the preview that writes. It answers this machine's own browser alone.</summary>
internal sealed class EditingDesk : IPreviewRoom
{
    private readonly DeskAccess _access;
    private readonly DraftEngine _drafts;
    private readonly FrozenDictionary<(string Method, string Path), DeskEndpoint> _endpoints;

    public EditingDesk(PreviewInside preview)
    {
        _access = new DeskAccess(preview.Tell);
        var door = new DocumentDoor(preview.Options.Site.InputFolder);
        var documents = new DeskDocuments(preview, door);
        var copies = new TypedCopies(door.Input);
        _drafts = new DraftEngine(preview);
        DeskEndpoint[] endpoints =
        [
            .. new IncomingEndpoints(preview, documents).All,
            .. new IssueEndpoints(preview, documents).All,
            .. new PublicationEndpoints(preview, documents).All,
            .. new DocumentEndpoints(preview).All,
            .. new FormEndpoints(preview).All,
            .. new FileEndpoints(documents, copies).All,
            .. new CopyEndpoints(preview, documents, copies).All,
            .. new DraftEndpoints(documents, _drafts).All,
            .. new NewEndpoints(preview, door).All,
            .. new ChoiceEndpoints(preview).All,
        ];
        _endpoints = endpoints.ToFrozenDictionary(endpoint => (endpoint.Method, DeskPaths.Api + endpoint.Name));
    }

    public string Path => DeskPaths.Home;

    /// <summary>The address to open once, below the preview's own.</summary>
    public Uri Address(Uri home) => _access.Address(home);

    public Route? Find(string path) => _drafts.Find(path);

    public async Task AnswerAsync(HttpContext context)
    {
        var answer = _access.Refuse(context) ?? await AnswerAsync(new DeskRequest(context));
        await answer.SendAsync(context);
    }

    private async ValueTask<DeskAnswer> AnswerAsync(DeskRequest request)
    {
        if (request.IsRead && (request.Path == DeskPaths.Home ? PageFiles.Home : PageFiles.Find(request.Path)) is { } file)
        {
            return file;
        }

        if (request.IsRead && request.Path.StartsWith(DeskPaths.Pages, StringComparison.Ordinal) && _drafts.Page(request.Path[DeskPaths.Pages.Length..]) is { } page)
        {
            return page;
        }

        if (!_endpoints.TryGetValue((request.Method, request.Path), out var endpoint))
        {
            return DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Bàn soạn không có địa chỉ này.");
        }

        try
        {
            return await endpoint.AnswerAsync(request);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // The editor keeps what was typed and gets an answer; the report is for whoever maintains the program.
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            BugReport.Write(text, bug);
            return DeskAnswer.Refuse(StatusCodes.Status500InternalServerError, text.ToString());
        }
    }
}
