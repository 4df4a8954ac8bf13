using System.Collections.Immutable;
using Site.Cli.Terminal;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Cli.Inventory;

/// <summary>A document, and whether the public can read it.</summary>
public sealed record InventoryEntry(Document Document, Verdict Verdict)
{
    /// <summary>Every document, newest first, as the public sees it at an instant.</summary>
    public static ImmutableArray<InventoryEntry> All(SiteContent content, DateTimeOffset now)
    {
        var policy = new PublicationPolicy(Edition.Public, IncludeUnfinished: false, now);
        return [.. content.Documents.Order(Document.NewestFirst).Select(document => new InventoryEntry(document, policy.Judge(document))
        {
            GenreName = Genre.Of(document) is { } genre ? content.Settings.NameOf(genre) : null,
        })];
    }

    /// <summary>Null for a kind of document that has no genres.</summary>
    public string? GenreName { get; init; }

    /// <summary>The group in which a yearly report counts it: its genre, or its kind where there are no genres.</summary>
    public string Sort => GenreName ?? KindWords.Of(Document.Kind);

    public string State => Verdict.LeftOut is { } reason ? LeftOutWords.Of(reason) : "đã đăng";

    /// <summary>The state; for a scheduled document also its time, the day first, so that a cut cell keeps the day.</summary>
    public string StateOrTime => Verdict.LeftOut == LeftOutReason.NotYet && Document.PublishFrom is { } from
        ? $"chưa đến {DateWords.Short(from.Day)}{(from.Time is { } time ? $" {time:HH':'mm}" : "")}"
        : State;
}
