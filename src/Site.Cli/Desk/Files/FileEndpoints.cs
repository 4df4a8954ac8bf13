using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Documents;
using Site.Cli.Desk.Door;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Files;

/// <summary><c>file</c>, <c>save</c> and <c>mend</c>: one document, through the door.</summary>
internal sealed class FileEndpoints(DeskDocuments documents, TypedCopies copies)
{
    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Get("file", ReadAsync), DeskEndpoint.Post("save", SaveAsync), DeskEndpoint.Post("mend", MendAsync)];

    private async ValueTask<DeskAnswer> ReadAsync(DeskRequest request) => await documents.OpenAsync(request["path"], request.Cancellation) switch
    {
        (null, var refusal) => refusal!,
        (var opened, _) => DeskAnswer.Json(
            new FileAnswer(
                opened.Place.Path, DeskKind.Of(opened.Place.Kind).Id, opened.Version, opened.Text.Values, opened.Text.UnknownKeys, opened.Text.Body, opened.Text.BodyFirstLine,
                opened.Text.HasKeys ? null : opened.Text.Whole, opened.State.Places.Of(opened.Place.Source) is null, opened.Url,
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
                (var bytes, _) => Write(opened.Place, bytes, asked.Version!),
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
            (var opened, _) => Write(opened.Place, opened.Text.WithStretch(new SourceSpan(asked.Line, asked.Column, asked.Length), asked.Text ?? string.Empty), asked.Version!),
        };
    }

    private DeskAnswer Write(DocumentPlace place, byte[]? bytes, string version)
    {
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
        return DeskAnswer.Json(new SaveAnswer(saved.Version), FileJson.Default.SaveAnswer);
    }

    private static DeskAnswer Conflict(byte[] bytes, DocumentPlace place) => DocumentText.Open(bytes, place.Kind) is { } theirs
        ? DeskAnswer.Json(
            new ConflictAnswer(
                "Bài này vừa được sửa ở nơi khác nên chưa lưu. Hãy so hai bản rồi chọn.",
                new Theirs(DocumentDoor.VersionOf(bytes), theirs.Values, theirs.Body, theirs.HasKeys ? null : theirs.Whole)),
            FileJson.Default.ConflictAnswer, StatusCodes.Status409Conflict)
        : DeskDocuments.NotUtf8(place);
}
