using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Desk.Issue;

/// <summary>What a move changes in the issue's front matter.</summary>
internal static class MoveMade
{
    private static readonly string Sections = BulletinFields.Sections.Key, Questions = BulletinFields.Questions.Key, Attendees = BulletinFields.AttendeeNote.Key;

    /// <param name="values">What the file says, in the form that forms hold.</param>
    /// <param name="documents">Every document, by its address.</param>
    /// <returns>The keys to be changed; null for a move that this board cannot make.</returns>
    public static JsonObject? Of(Move move, IssueBoard board, JsonObject values, Func<UrlPath, Document?> documents)
    {
        var written = values[Sections] as JsonArray;
        var text = (move.Text ?? string.Empty).Trim();
        switch (move.Do)
        {
            case "note" when HasSection():
                return new JsonObject { [Sections] = IssueFront.WithNote(written, move.Section!, text) };
            case "questions":
                return new JsonObject { [Questions] = Texts(move.Texts ?? []) };
            case "attendees":
                return new JsonObject { [Attendees] = text.Length > 0 ? JsonValue.Create(text) : null };
            case "restore" when move.Values is { } former:
                return new JsonObject(IssueAnswer.Keys.Select(key => KeyValuePair.Create(key, former[key]?.DeepClone())));
        }

        return Edits() is { } edits ? new JsonObject { [Sections] = IssueFront.Write(written, board.Issue.Edits, edits, PathOf) } : null;

        ImmutableArray<SectionEdit>? Edits() => (move.Do, Document(), HasSection()) switch
        {
            ("move-section", _, true) => IssueMoves.MoveSection(board, move.Section!, move.To),
            ("place", { } item, true) when BulletinComposer.MayPin(board.Issue, item) => IssueMoves.Place(board, item, move.Section!, move.To),
            ("pin", { } item, true) when BulletinComposer.MayPin(board.Issue, item) => IssueMoves.Pin(board, item, move.Section!),
            ("unpin", { } item, _) => IssueMoves.Unpin(board, item),
            ("drop", { } item, _) when board.Find(item) is not null => IssueMoves.Drop(board, item),
            ("take-back", { } item, _) => IssueMoves.TakeBack(board, item),
            ("form", _, true) => IssueMoves.Form(board, move.Section!, text == "tom_tat" ? ItemForm.Summary : ItemForm.Whole),
            ("leave-out", _, true) => IssueMoves.LeaveOut(board, move.Section!, leaveOut: true),
            ("take-in", _, true) => IssueMoves.LeaveOut(board, move.Section!, leaveOut: false),
            ("name", _, true) when text.Length > 0 || Section()!.Rule is not null => IssueMoves.Name(board, move.Section!, text),
            ("add", _, _) when text.Length > 0 => IssueMoves.Add(board, FreeId(text), text),
            ("remove", _, true) when Section()!.Rule is null => IssueMoves.Remove(board, move.Section!),
            _ => null,
        };

        Document? Document() => move.Item is { } address && UrlPath.Parse(address) is { } url ? documents(url) : null;

        BoardSection? Section() => board.Sections.FirstOrDefault(section => section.Id == move.Section);

        bool HasSection() => Section() is not null;

        string FreeId(string title)
        {
            var slug = VietnameseText.Slug(title);
            return NewFiles.NewFileName.Free(slug, id => board.UsualOrder.Contains(id, StringComparer.Ordinal) || board.Issue.Edits.Any(edit => edit.Id.Value == id));
        }

        UrlPath? PathOf(string path) =>
            !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? UrlPath.Parse(path)
            : board.Issue.Source.Resolve(path.StartsWith("input/", StringComparison.Ordinal) ? path["input".Length..] : path) is { } file ? UrlPath.OfDocument(file.InsideRoom)
            : null;
    }

    private static JsonArray? Texts(ImmutableArray<string> texts) =>
        texts.Select(text => text.Trim()).Where(text => text.Length > 0).Select(text => (JsonNode)JsonValue.Create(text)).ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;
}
