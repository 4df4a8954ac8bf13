using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Site.Cli.Desk.Answers;
using Site.Cli.Terminal;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Desk.Issue;

/// <summary>An issue as a board.</summary>
/// <param name="Released">The day on which it was handed out, in words; null before. From then on it cannot be changed.</param>
/// <param name="Takes">Which articles it takes, in words.</param>
/// <param name="Foreword">Minutes to read its own text aloud.</param>
/// <param name="Outside">What it could hold and does not.</param>
/// <param name="Waiting">What a later issue takes.</param>
/// <param name="Attendees">The committee member's box, as written.</param>
/// <param name="Values">The keys that the board writes, as they are: to be sent back when a move is undone.</param>
internal sealed record IssueAnswer(
    string Path, string Version, string Title, string? Released, string Takes, int Minutes, int Allowed, int Foreword, ImmutableArray<SectionView> Sections,
    ImmutableArray<OutsideView> Outside, ImmutableArray<OutsideView> Waiting, ImmutableArray<string> Questions, string Attendees, ImmutableArray<ToldView> Told, JsonObject Values)
{
    /// <summary>What the board changes.</summary>
    public static readonly ImmutableArray<string> Keys = [BulletinFields.Sections.Key, BulletinFields.Questions.Key, BulletinFields.AttendeeNote.Key];

    /// <param name="values">All that the file says, in the form that forms hold.</param>
    public static IssueAnswer Of(IssueBoard board, string path, string version, JsonObject values, ImmutableArray<Diagnostic> told)
    {
        var issue = board.Issue;
        var written = values[BulletinFields.Sections.Key] as JsonArray;
        return new IssueAnswer(
            path, version, issue.Title, issue.ReleasedOn is { } day ? DateWords.Short(day) : null,
            $"Lấy bài đăng từ {DateWords.Short(board.Outside.Begin)} đến hết {DateWords.Short(issue.CutOff)}",
            board.Composed.Minutes, board.MinutesAllowed, board.Foreword,
            [.. board.Sections.Select(section => SectionView.Of(section, IssueFront.NoteOf(written, section.Id)))],
            [.. board.Outside.Out.Select(one => OutsideView.Of(one, board))], [.. board.Outside.Waiting.Select(one => OutsideView.Of(one, board))],
            issue.Questions, values[BulletinFields.AttendeeNote.Key] is JsonValue note ? note.ToString() : string.Empty, ToldView.Of(told),
            new JsonObject(Keys.Select(key => KeyValuePair.Create(key, values[key]?.DeepClone()))));
    }
}

/// <param name="Usual">Its title in the settings; null for a section of the issue's own.</param>
/// <param name="Form"><c>toan_van</c> or <c>tom_tat</c>.</param>
/// <param name="Most">How many items it takes by itself; null for any number.</param>
/// <param name="Note">As written.</param>
internal sealed record SectionView(string Id, string Title, string? Usual, string Form, bool IsLeftOut, int Minutes, int? Most, string Note, ImmutableArray<ItemView> Items)
{
    public static SectionView Of(BoardSection section, string note) => new(
        section.Id, section.Title, section.Rule?.Title, section.Form == ItemForm.Whole ? "toan_van" : "tom_tat", section.IsLeftOut, section.Minutes, section.Rule?.Most, note,
        [.. section.Items.Select(ItemView.Of)]);
}

/// <param name="Path">The article below <c>input/</c>.</param>
/// <param name="IsInternal">Whether the public edition does not have it.</param>
internal sealed record ItemView(string Url, string Path, string Title, int Minutes, bool IsPinned, string Why, string? From, bool IsInternal)
{
    public static ItemView Of(ComposedItem item) => new(
        item.Document.Url.Value, item.Document.Source.InsideRoom, item.Document.Title, item.Minutes, item.Reason == InclusionReason.Pin, BulletinExplanation.Why(item.Reason), item.From,
        item.Document.Scope == Scope.Internal);
}

/// <param name="Section">The id of the section that would take it; null when none does.</param>
/// <param name="MayTake">Whether the issue may hold it.</param>
/// <param name="IsDropped">Whether the issue itself leaves it out.</param>
internal sealed record OutsideView(string Url, string Path, string Title, string Why, string? Section, bool MayTake, bool IsDropped)
{
    public static OutsideView Of(NotInIssue one, IssueBoard board) => new(
        one.Document.Url.Value, one.Document.Source.InsideRoom, one.Document.Title, BulletinExplanation.Why(one), board.SectionFor(one.Document),
        one.LeftOut is null && BulletinComposer.MayPin(board.Issue, one.Document), one.Reason == NotInReason.Dropped);
}

/// <summary>One move at the board.</summary>
/// <param name="Version">Of the issue's file.</param>
internal sealed record MoveRequest(string? Path, string? Version, Move? Move);

/// <param name="Do">
/// <c>move-section</c>, <c>place</c>, <c>pin</c>, <c>unpin</c>, <c>drop</c>, <c>take-back</c>, <c>form</c>, <c>leave-out</c>, <c>take-in</c>, <c>name</c>, <c>add</c>, <c>remove</c>, <c>note</c>,
/// <c>questions</c>, <c>attendees</c>, <c>restore</c>.
/// </param>
/// <param name="Item">An article's address.</param>
/// <param name="To">A place, from 0.</param>
/// <param name="Values">For <c>restore</c>.</param>
internal sealed record Move(string? Do, string? Section, string? Item, int To, string? Text, ImmutableArray<string>? Texts, JsonObject? Values);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IssueAnswer))]
[JsonSerializable(typeof(MoveRequest))]
internal sealed partial class IssueJson : JsonSerializerContext;
