using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Documents;
using Site.Cli.Desk.Door;
using Site.Cli.Desk.Drafts;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Files;

/// <summary><c>file</c>, <c>save</c> and <c>mend</c>: one document, through the door.</summary>
internal sealed class FileEndpoints(DeskDocuments documents, TypedCopies copies, DraftEngine engine)
{
    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Get("file", ReadAsync), DeskEndpoint.Post("save", SaveAsync), DeskEndpoint.Post("mend", MendAsync)];

    private async ValueTask<DeskAnswer> ReadAsync(DeskRequest request) => await documents.OpenAsync(request["path"], request.Cancellation) switch
    {
        (null, var refusal) => refusal!,
        (var opened, _) => DeskAnswer.Json(
            new FileAnswer(
                opened.Place.Path, DeskKind.Of(opened.Place.Kind).Id, opened.Version, opened.Text.Values, opened.Text.UnknownKeys, opened.Text.Body, opened.Text.BodyFirstLine,
                opened.Text.HasKeys ? null : opened.Text.Whole, opened.Url,
                FileMessage.Of([.. opened.State.Diagnostics.Where(told => told.File == opened.Place.Source)], opened.Text), copies.Read(opened.Place)),
            FileJson.Default.FileAnswer),
    };

    private async ValueTask<DeskAnswer> SaveAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(FileJson.Default.SaveRequest);
        return asked is null ? refusal! : await documents.OpenAsync(asked.Path, request.Cancellation) switch
        {
            (null, var why) => why!,
            (var opened, _) when opened.Version != asked.Version => Conflict(opened.Bytes, opened.Place),
            (var opened, _) => opened.Edited(asked) switch
            {
                (null, var why) => why!,
                (var bytes, _) => await WriteAsync(opened, bytes, asked.Version!, request.Cancellation),
            },
        };
    }

    private async ValueTask<DeskAnswer> MendAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(FileJson.Default.MendRequest);
        return asked is null ? refusal! : await documents.OpenAsync(asked.Path, request.Cancellation) switch
        {
            (null, var why) => why!,
            (var opened, _) when opened.Version != asked.Version => Conflict(opened.Bytes, opened.Place),
            (var opened, _) => await WriteAsync(opened, opened.Text.WithStretch(new SourceSpan(asked.Line, asked.Column, asked.Length), asked.Text ?? string.Empty), asked.Version!, request.Cancellation),
        };
    }

    private async ValueTask<DeskAnswer> WriteAsync(OpenedDocument opened, byte[]? bytes, string version, CancellationToken cancellation)
    {
        var place = opened.Place;
        if (bytes is null)
        {
            return OpenedDocument.BrokenText;
        }

        var outcome = documents.Door.Save(place, version, bytes);
        if (outcome is not SaveOutcome.Saved saved)
        {
            return DeskDocuments.NotSaved(outcome, theirs => Conflict(theirs, place));
        }

        copies.Drop(place);
        var told = await TellAsync(place, bytes, cancellation);
        return DeskAnswer.Json(new SaveAnswer(saved.Version, FileMessage.Of(told, DocumentText.Open(bytes, place.Kind)!), opened.Url), FileJson.Default.SaveAnswer);
    }

    /// <summary>What the site says of the document. It is saved whatever happens here: a bug of the pipeline is told by the preview, which makes the same site.</summary>
    private async ValueTask<ImmutableArray<Diagnostic>> TellAsync(DocumentPlace place, byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            return (await engine.MakeAsync(place, bytes, cancellation)).Told;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return [];
        }
    }

    private static DeskAnswer Conflict(byte[] bytes, DocumentPlace place) => DocumentText.Open(bytes, place.Kind) is { } theirs
        ? DeskAnswer.Json(
            new ConflictAnswer(
                "Bài này vừa được sửa ở nơi khác nên chưa lưu. Hãy so hai bản rồi chọn.",
                new Theirs(DocumentDoor.VersionOf(bytes), theirs.Values, theirs.Body, theirs.HasKeys ? null : theirs.Whole)),
            FileJson.Default.ConflictAnswer, StatusCodes.Status409Conflict)
        : DeskDocuments.NotUtf8(place);
}
