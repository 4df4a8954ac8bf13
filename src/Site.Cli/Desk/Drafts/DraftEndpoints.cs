using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Door;
using Site.Cli.Desk.Files;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Drafts;

/// <summary><c>draft</c>: what the site would say and show of a text that is not saved.</summary>
internal sealed partial class DraftEndpoints(DeskDocuments documents, DraftEngine engine)
{
    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Post("draft", DraftAsync)];

    private async ValueTask<DeskAnswer> DraftAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(FileJson.Default.SaveRequest);
        if (asked is null)
        {
            return refusal!;
        }

        return await documents.OpenAsync(asked.Path, request.Cancellation) switch
        {
            (null, var why) => why!,
            (var opened, _) => await MakeAsync(opened, asked, request.Cancellation),
        };
    }

    private async ValueTask<DeskAnswer> MakeAsync(OpenedDocument opened, SaveRequest asked, CancellationToken cancellation)
    {
        var (bytes, refusal) = opened.Edited(asked);
        if (bytes is null)
        {
            return refusal!;
        }

        var (told, page) = await engine.MakeAsync(opened.Place, bytes, cancellation);
        var text = DocumentText.Open(bytes, opened.Place.Kind)!;
        return DeskAnswer.Json(new DraftAnswer(FileMessage.Of(told, text), text.BodyFirstLine, page), DraftJson.Default.DraftAnswer);
    }

    /// <param name="BodyFirstLine">The line of the drafted file on which its body begins: messages and <c>data-dong</c> count from the file's first.</param>
    /// <param name="Page">Where it can be seen; its elements name their lines by <c>data-dong</c>. Null when it has errors that keep the page from being made.</param>
    internal sealed record DraftAnswer(ImmutableArray<FileMessage> Messages, int BodyFirstLine, string? Page);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(DraftAnswer))]
    private sealed partial class DraftJson : JsonSerializerContext;
}
