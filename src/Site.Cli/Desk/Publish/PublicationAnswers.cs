using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Site.Cli.Desk.Answers;
using Site.Cli.Publication;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;

namespace Site.Cli.Desk.Publish;

/// <summary>The screen of a publication.</summary>
/// <param name="Step"><c>idle</c>, <c>working</c>, <c>offered</c>, <c>published</c>, <c>undone</c>, <c>refused</c>.</param>
/// <param name="IsAsBefore">Whether readers surely see what they saw before.</param>
/// <param name="Address">Where readers find the site.</param>
/// <param name="NeedsApproval">Whether an article is published only with the name of who approved it.</param>
/// <param name="Waiting">Articles that wait for approval.</param>
internal sealed record PublicationAnswer(
    string Step, string Words, OfferView? Offer, ImmutableArray<ToldView> Told, bool IsAsBefore, string Address, bool NeedsApproval, ImmutableArray<WaitingView> Waiting)
{
    public static PublicationAnswer Of(PublicationState state, SiteContent? content, ImmutableArray<WaitingView> waiting) => new(
        state.Step.ToString().ToLowerInvariant(), state.Words, state.Offer is { } offer ? OfferView.Of(offer, state) : null, ToldView.Of(state.Told), PublicationSteps.LeavesTheOldSite(state.Told),
        content?.Settings.Address.ToString() ?? string.Empty, content?.Settings.ApprovalRequired ?? false, waiting);
}

/// <summary>What readers will see.</summary>
/// <param name="IsOther">Whether it is not what was agreed to: it has changed meanwhile.</param>
/// <param name="Obstacles">Errors; while there are some it cannot be published.</param>
/// <param name="OldWarnings">How many others there have been before; null for none.</param>
internal sealed record OfferView(
    string Place, string Fingerprint, bool IsNothingNew, bool IsOther, ImmutableArray<PartView> Parts, string? Around, ImmutableArray<ToldView> Obstacles, ImmutableArray<ToldView> Warnings, string? OldWarnings)
{
    public static OfferView Of(PublicationOffer offer, PublicationState state) => new(
        offer.Place, offer.Fingerprint, offer.IsNothingNew, state.IsOther,
        [.. (state.Waiting.IsEmpty ? [] : new[] { ChangeWords.Part(state.Waiting) }).Concat(ChangeWords.Parts(offer.Change)).Select(PartView.Of)], ChangeWords.AroundOf(offer.Change),
        ToldView.Of(offer.Obstacles), ToldView.Of(offer.Warnings), SeverityWords.Count(offer.OldWarnings) is { Length: > 0 } others ? others : null);
}

/// <param name="Title">With the number: <c>2 bài mới</c>.</param>
/// <param name="More">How many are not listed.</param>
internal sealed record PartView(string Title, ImmutableArray<ItemView> Items, int More)
{
    /// <summary>More than anybody reads.</summary>
    private const int Most = 100;

    public static PartView Of(ChangePart part) => new(
        $"{Quantity.Count(part.Items.Length)} {part.Name}", [.. part.Items.Take(Most).Select(item => new ItemView(item.Words, ToldView.PathOf(item.Source)))], Math.Max(0, part.Items.Length - Most));
}

/// <param name="Path">The document below <c>input/</c>, to be opened at the desk; null for what is none.</param>
internal sealed record ItemView(string Words, string? Path);

/// <summary>An article that waits for approval.</summary>
/// <param name="Version">Of its file: only that is approved.</param>
internal sealed record WaitingView(string Path, string Version, string Title, string? Author, string? Date)
{
    public static WaitingView Of(Document document, string version) => new(document.Source.InsideRoom, version, document.Title, document.Author, document.Date is { } moment ? DateWords.Short(moment.Day) : null);
}

/// <summary>One publication, or the taking back of one.</summary>
/// <param name="When">In words.</param>
internal sealed record RecordView(string Id, string When, string Who, string What, bool IsUndo)
{
    public static RecordView Of(PublicationRecord record) => new(record.Id, DateWords.At(record.When), HarmlessText.Of(record.Who), HarmlessText.Of(record.What), record.IsUndo);
}

/// <param name="Records">The newest first.</param>
/// <param name="Last">The id of the publication that "Lùi lại" takes back; null when nothing can be taken back.</param>
internal sealed record HistoryAnswer(ImmutableArray<RecordView> Records, string? Last, ImmutableArray<ToldView> Told);

/// <param name="Fingerprint">Of the offer that is agreed to; null to look first.</param>
internal sealed record PublicationRequest(string? Fingerprint);

/// <param name="Last">The publication that is to be taken back.</param>
internal sealed record UndoRequest(string? Last);

/// <param name="Version">As it was listed.</param>
/// <param name="Name">Who approves.</param>
internal sealed record ApprovalRequest(string? Path, string? Version, string? Name);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PublicationAnswer))]
[JsonSerializable(typeof(HistoryAnswer))]
[JsonSerializable(typeof(PublicationRequest))]
[JsonSerializable(typeof(UndoRequest))]
[JsonSerializable(typeof(ApprovalRequest))]
internal sealed partial class PublicationJson : JsonSerializerContext;
