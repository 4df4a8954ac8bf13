namespace Site.Rendering.Views;

/// <summary><c>layouts/home.sbn-html</c>: the blocks that the settings name, in their order.</summary>
/// <param name="Blocks">Each block has exactly one of its parts.</param>
/// <param name="LeadTitle">The name of the lead story's block for screen readers.</param>
public sealed record HomeView(string Title, IReadOnlyList<HomeBlockView> Blocks, string LeadTitle);

public sealed record HomeBlockView
{
    public CardView? LeadStory { get; init; }

    public CardBlockView? News { get; init; }

    public CardBlockView? Documents { get; init; }

    public CardBlockView? Activities { get; init; }

    public BulletinBlockView? Bulletin { get; init; }

    public DaysBlockView? Days { get; init; }

    public OwnBlockView? Own { get; init; }
}

/// <param name="All">The page with the rest.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record CardBlockView(string Title, IReadOnlyList<CardView> Items, LinkView All, string Empty);

/// <param name="Latest">Null before the first issue.</param>
public sealed record BulletinBlockView(string Title, CardView? Latest, string? Month, string? Number, IReadOnlyList<DownloadView> Downloads, LinkView All, string ReadLabel);

/// <summary>A block that the settings make; one of its looks is true.</summary>
/// <param name="All">A list in which the block's documents stand; null if the site has none.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record OwnBlockView(
    string Title, bool IsList, bool IsCards, bool IsPictures, bool IsDocuments, IReadOnlyList<CardView> Items, LinkView? All, string Empty);

/// <param name="Month"><c>tháng 11 năm 2026</c></param>
public sealed record DaysBlockView(string Title, string Month, IReadOnlyList<DayView> Days);

/// <param name="Years">How many years since the event; null if unknown.</param>
/// <param name="Lunar">The lunar day, <c>10/3</c>, for a day that goes by the moon.</param>
public sealed record DayView(DateView Date, string Name, bool Great, string? Years, string? Lunar);
