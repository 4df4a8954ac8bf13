using Site.Rendering.Views.Archives;
using Site.Rendering.Views.Consultations;

namespace Site.Rendering.Views;

/// <summary><c>layouts/home.sbn-html</c>: the blocks that the settings name, in their order.</summary>
/// <param name="Blocks">Each block has exactly one of its parts.</param>
/// <param name="LeadTitle">The name of the lead story's block for screen readers.</param>
/// <param name="Campaigns">Of the day, in the settings' order; most days have none.</param>
public sealed record HomeView(string Title, IReadOnlyList<HomeBlockView> Blocks, string LeadTitle, IReadOnlyList<CampaignView> Campaigns)
{
    /// <summary>The same blocks: those together that may stand side by side, the others each alone, so that an order in which one stands between others is kept.</summary>
    public IReadOnlyList<HomeGroupView> Groups
    {
        get
        {
            var groups = new List<List<HomeBlockView>>();
            foreach (var block in Blocks)
            {
                if (groups is [.., var last] && block.HasNeighbours && last[^1].HasNeighbours)
                {
                    last.Add(block);
                }
                else
                {
                    groups.Add([block]);
                }
            }

            return [.. groups.Select(group => new HomeGroupView(group))];
        }
    }
}

/// <summary>Blocks of the home page that a wide screen may show side by side.</summary>
public sealed record HomeGroupView(IReadOnlyList<HomeBlockView> Blocks);

/// <summary>A strip above the blocks, all of it one link.</summary>
/// <param name="Id">Of its title on the page.</param>
/// <param name="Until">Its last day.</param>
public sealed record CampaignView(string Id, string Title, string? Description, string Href, bool IsOutside, ImageView? Image, DateView Until);

public sealed record HomeBlockView
{
    public CardView? LeadStory { get; init; }

    public CardBlockView? News { get; init; }

    public DocumentBlockView? Documents { get; init; }

    public CardBlockView? Activities { get; init; }

    public BulletinBlockView? Bulletin { get; init; }

    public DaysBlockView? Days { get; init; }

    public StudyThemeBlockView? Theme { get; init; }

    public ConsultationsBlockView? Consultations { get; init; }

    /// <summary>Of an archive, which has no other block.</summary>
    public KeptBlockView? Kept { get; init; }

    public OwnBlockView? Own { get; init; }

    /// <summary>Whether it may stand beside another block.</summary>
    internal bool HasNeighbours => Own is null && Activities is null && Theme is null && Consultations is null && Kept is null;
}

/// <param name="All">The page with the rest.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record CardBlockView(string Title, IReadOnlyList<CardView> Items, LinkView All, string Empty)
{
    public GridView Grid => GridView.Of(Items.Count);
}

/// <param name="Items">Newest by date of issue first.</param>
/// <param name="Action">The page that looks documents up; it takes words as <c>q</c>.</param>
/// <param name="All">The register.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record DocumentBlockView(string Title, IReadOnlyList<CardView> Items, string Action, LinkView All, string Empty);

/// <param name="Latest">Null before the first issue.</param>
public sealed record BulletinBlockView(string Title, CardView? Latest, string? Month, string? Number, IReadOnlyList<DownloadView> Downloads, LinkView All, string ReadLabel);

/// <summary>A block that the settings make; one of its looks is true.</summary>
/// <param name="All">A list in which the block's documents stand; null if the site has none.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record OwnBlockView(
    string Title, bool IsList, bool IsCards, bool IsPictures, bool IsDocuments, IReadOnlyList<CardView> Items, LinkView? All, string Empty)
{
    public GridView Grid => GridView.Of(Items.Count);
}

/// <param name="Days">The next ones, today's among them, soonest first.</param>
public sealed record DaysBlockView(string Title, IReadOnlyList<DayView> Days)
{
    /// <summary>The calendar, where the site has one.</summary>
    public LinkView? All { get; init; }
}

/// <param name="Years">How many years since the event; null if unknown.</param>
/// <param name="Lunar">The lunar day, <c>10/3</c>, for a day that goes by the moon.</param>
public sealed record DayView(DateView Date, string Name, bool Great, string? Years, string? Lunar);

/// <summary>In how many columns a number of cards stands, so that no row ends early.</summary>
/// <param name="Columns">On a wide screen, 1 to 5; a narrow one has two or one.</param>
/// <param name="IsFirstWide">Whether on a wide screen the first card takes the place of two.</param>
/// <param name="IsOdd">Whether in two columns the first card takes both.</param>
public sealed record GridView(int Columns, bool IsFirstWide, bool IsOdd)
{
    public static GridView Of(int count)
    {
        var columns = count switch
        {
            < 3 => Math.Max(1, count),
            _ when count % 4 == 0 => 4,
            _ when count % 3 == 0 => 3,
            _ when (count + 1) % 4 == 0 => 4,
            _ when (count + 1) % 3 == 0 => 3,
            _ when count % 5 == 0 => 5,
            _ => 4,
        };
        return new GridView(columns, count > columns && (count + 1) % columns == 0, int.IsOddInteger(count));
    }
}
