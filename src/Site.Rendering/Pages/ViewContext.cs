using System.Collections.Concurrent;
using System.Globalization;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Bulletins;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>What every view builder needs: the graph, addresses, and the documents' cards, each made when a page first shows it.</summary>
public sealed class ViewContext
{
    private readonly Dictionary<string, PartyUnit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitNode> _unitNodes = new(StringComparer.Ordinal);
    private readonly Dictionary<UrlPath, ComposedBulletin> _bulletins;
    private readonly ILookup<UrlPath, YearArchive> _archives;
    private readonly Lazy<DocumentTitles> _titles;
    private readonly PictureMarkup _markup;
    private readonly ConcurrentDictionary<Document, CardView> _cards = new(ReferenceEqualityComparer.Instance);

    public ViewContext(
        SiteGraph graph, IEnumerable<ComposedBulletin> bulletins, bool printsPdf, PictureCatalogue? pictures = null, PictureSizes? sizes = null)
    {
        Pictures = pictures ?? PictureCatalogue.Empty;
        _markup = new PictureMarkup(this, sizes ?? PictureSizes.Default);
        PrintsPdf = printsPdf;
        _titles = new Lazy<DocumentTitles>(() => new DocumentTitles(this));
        Graph = graph;
        _bulletins = bulletins.ToDictionary(bulletin => bulletin.Issue.Url);
        _archives = graph.Archives.Concat(graph.TopicYears).ToLookup(archive => archive.Whole.Url);

        // Two units with one id have been told; here the last one counts.
        foreach (var unit in graph.Data.Units)
        {
            _units[unit.Id] = unit;
        }

        foreach (var node in Flatten(graph.UnitTree))
        {
            _unitNodes[node.Unit.Id] = node;
        }
    }

    public SiteGraph Graph { get; }

    public PictureCatalogue Pictures { get; }

    /// <summary>Whether each issue has a PDF.</summary>
    public bool PrintsPdf { get; }

    public SiteAddress Address => Graph.Settings.Address;

    public PartyUnit? Unit(string id) => _units.GetValueOrDefault(id);

    public ComposedBulletin Composed(Bulletin issue) => _bulletins[issue.Url];

    public UnitNode UnitNode(string id) => _unitNodes[id];

    /// <summary>The way by year through a list, as it stands on the list's pages and on those of its years and months; null for a list without years.</summary>
    /// <param name="counts">Whether it says how many documents the list and its own parts have; of what lies outside of it nothing is said that would change the page with each new document elsewhere.</param>
    public YearsView? ByYear(Listing listing, bool counts = true)
    {
        var whole = listing.Whole;
        var years = _archives[whole.Url].ToList();
        var shown = listing.Kind == ListingKind.Month ? listing.Parent : listing;
        return years is [] ? null : new YearsView(
            Link(whole) with { Label = "Tất cả" },
            [.. years.Select(archive => Link(archive.Year) with { Label = archive.Year.Id, IsCurrent = archive.Year == listing || archive.Year == shown })],
            [.. years.Where(archive => archive.Year == shown).SelectMany(archive => archive.Months).Select(month => Link(month) with { Label = "Tháng " + month.Id[5..].TrimStart('0') })]);

        CountedLinkView Link(Listing part) => Counted(part) with { Description = null, Count = counts && (listing == whole || part == listing || part.Parent == listing) ? part.Documents.Length : null, IsCurrent = part == listing };
    }

    /// <summary>The site's own words for the place, or the usual ones.</summary>
    public string Word(PageWord word) => Graph.Settings.Words[word];

    public string Href(UrlPath url) => Address.Href(url);

    /// <summary>A place on no page is one on the home page.</summary>
    public string Href(InternalLink link) => Href(link.Path ?? UrlPath.Home) + (link.Anchor is { } anchor ? "#" + anchor : string.Empty);

    /// <summary>Tình trạng of a document on the day of the build.</summary>
    public DocumentStatus Standing(KnownDocument document) => DocumentStanding.On(Graph.Today, document, Graph.Register.WaysOf(document).ReplacedBy);

    /// <summary>A text as it stands on pages.</summary>
    /// <param name="place">Its name on the page if it is only a part of the page.</param>
    public Html Text(Body body, PartOfPage? place = null) => _markup.OnScreen(body, Placed(body, place));

    /// <summary>The same as it stands on a page that is printed.</summary>
    /// <inheritdoc cref="Text"/>
    public Html TextOnPaper(Body body, PaperFormat paper, PartOfPage? place = null) => _markup.OnPaper(body, Placed(body, place), paper);

    private Html Placed(Body body, PartOfPage? place) =>
        place is null ? _titles.Value.Put(body) : EmbeddedHtml.Of(_titles.Value.Put(body).Utf8, place.Prefix, place.LowerBy);

    public ReferenceView Reference(Reference reference) => new(reference.Text, reference.Target is { } target ? Href(target) : null);

    public DocumentRowView Row(KnownDocument document)
    {
        var standing = Standing(document);
        return new DocumentRowView(
            document.Code.ToString(), document.TypeName, document.Subject, Href(document.Url), document.Issuer,
            Day(document.IssuedOn), Day(document.EffectiveFrom), Day(document.EffectiveUntil),
            Words.Standing(standing),
            standing switch
            {
                DocumentStatus.InForce => "con",
                DocumentStatus.Expired => "het",
                DocumentStatus.NotYetInForce => "chua",
                _ => string.Empty,
            });

        static DateView? Day(DateOnly? day) => day is { } known ? DateView.Of(known) : null;
    }

    public CardView Card(Document document) => _cards.GetOrAdd(document, static (made, context) => context.CardOf(made), this);

    /// <summary>A document of the register, where it can be read: in our summary, or on its own page.</summary>
    public CardView Card(KnownDocument document) => document.Plan is { } plan
        ? Card(plan)
        : new CardView(
            document.Subject ?? KnownDocumentWords.Heading(document), Href(document.Url), string.Empty, null, null, document.Code.ToString(),
            document.IssuedOn is { } day ? DateView.Of(day) : null, null, null, null, null);

    public IReadOnlyList<CardView> Cards(IEnumerable<Document> documents) => [.. documents.Select(Card)];

    public LinkView Link(Listing listing) => new(listing.Title, Href(listing.Url));

    /// <summary><c>Chuyên đề năm 2026</c></summary>
    public string ThemeLabel(StudyTheme theme) => string.Create(CultureInfo.InvariantCulture, $"{Word(PageWords.ThemeOfYear)} {theme.Year}");

    public IReadOnlyList<LinkView> Links(IEnumerable<Listing> listings) => [.. listings.Select(Link)];

    public CountedLinkView Counted(Listing listing) => new(listing.Title, Href(listing.Url), listing.Documents.Length, listing.Description);

    public ImageView? Image(Illustration? illustration) => illustration is { Asset: { Image: { } size } asset } && Pictures.Of(asset) is { } picture
        ? new ImageView(
            Href(picture.Fallback.Url), SourceSet(picture), Href(picture.Full.Url), size.Width, size.Height, illustration.Alt, illustration.Caption, illustration.Credit)
        {
            Focus = illustration.Focus is { } focus ? new FocusView(Tens(focus.Across), Tens(focus.Down)) : null,
        }
        : null;

    /// <summary>The one file of a picture for a printed page; the browser puts it into the PDF as it is.</summary>
    public ImageView? ImageOnPaper(Illustration? illustration, PaperFormat paper) =>
        Image(illustration) is { } image ? image with { Src = Href(Pictures.Of(illustration!.Asset)!.OnPaper(paper).Url), SrcSet = string.Empty } : null;

    /// <summary>The picture of a card on a social network: the document's own, else the first one in its text.</summary>
    public SocialImageView? SocialImage(Document document)
    {
        if (document.Face is not { } source || Pictures.Of(source.Asset) is not { } picture)
        {
            return null;
        }

        var variant = picture.Social(source.Focus);
        return new SocialImageView(Address.Absolute(variant.Url), document.Image?.Alt ?? document.Title, variant);
    }

    /// <summary>All widths of a picture, as the value of HTML's attribute <c>srcset</c>.</summary>
    public string SourceSet(PublishedPicture picture) => string.Join(
        ", ", picture.Web.Select(variant => string.Create(CultureInfo.InvariantCulture, $"{Href(variant.Url)} {variant.Size.Width}w")));

    // A photo story is shown by its first photo, a film by its picture, without a description: its title stands beside it.
    private static Illustration? Face(Document document) =>
        document.Image is null && IsPictures(document) && document.Body.FirstPicture is { } photo
            ? new Illustration(photo, Alt: string.Empty, Caption: null, Credit: null)
            : document.Image;

    /// <summary>Whether a document is there to be looked at: a photo story or a film.</summary>
    public static bool IsPictures(Document document) => Genre.Of(document) is { } genre && (genre == Genre.Photo || genre == Genre.Video);

    // Themes have a style for each tenth.
    private static int Tens(int hundredths) => (hundredths + 5) / 10 * 10;

    public AttachmentView Attachment(Attachment attachment) => new(
        attachment.Title, Href(attachment.Asset.Url), attachment.Asset.Source.Extension.TrimStart('.').ToUpperInvariant(), Quantity.Bytes(attachment.Asset.Bytes));

    /// <summary>The pages of a list at <paramref name="url"/>, and where this page stands among them; null for a single page.</summary>
    public PaginationView? Pagination(UrlPath url, Paging paging, int current)
    {
        if (paging.Total == 1)
        {
            return null;
        }

        LinkView? To(int number, string label) => number < 1 || number > paging.Total ? null : new LinkView(label, Href(paging.Url(url, number)));
        var pages = new List<PageLinkView>();
        var last = paging.Total + 1;
        for (var number = paging.Total; number >= 1; number--)
        {
            if (number != 1 && !paging.IsFirst(number) && Math.Abs(number - current) > 2)
            {
                continue;
            }

            if (number < last - 1)
            {
                pages.Add(new PageLinkView("…", string.Empty, string.Empty, IsCurrent: false, IsGap: true));
            }

            var (name, label) = paging.IsFirst(number) ? ("Đầu", "Trang đầu") : (number.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"Trang {number}"));
            pages.Add(new PageLinkView(name, label, Href(paging.Url(url, number)), number == current, IsGap: false));
            last = number;
        }

        return new PaginationView(To(current + 1, "Trang trước"), To(current - 1, "Trang sau"), pages, current, paging.IsFirst(current));
    }

    public static DateView? Date(Moment? moment) => moment is not { } when
        ? null
        : when.Time is null ? DateView.Of(when.Day) : DateView.Of(when.Day) with { Iso = when.Begin.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture) };

    /// <summary>In a word or two, why the public does not see a document that this edition shows; null if it does.</summary>
    public string? Notice(Document document)
    {
        var forThePublic = new PublicationPolicy(Edition.Public, IncludeUnfinished: false, Graph.Now).Judge(document);
        return forThePublic.LeftOut switch
        {
            null => null,
            LeftOutReason.NotYet => $"Chưa đến giờ đăng: {DateWords.Short(document.PublishFrom!.Value.Day)}",
            { } reason => VietnameseText.Capitalize(LeftOutWords.Of(reason)),
        };
    }

    /// <summary>The same in whole sentences, with every reason and what would change it: for the document's own page.</summary>
    public string? WhyHidden(Document document) =>
        Obstacles.Of(document, Graph.Now) is { Any: true } obstacles ? Words.WhyHidden(obstacles) : null;

    private static IEnumerable<UnitNode> Flatten(IEnumerable<UnitNode> nodes) =>
        nodes.SelectMany(node => Flatten(node.Children).Prepend(node));

    private CardView CardOf(Document document) => new(
        document.Title,
        Href(document.Url),
        document.Summary,
        Date(document.Date),
        Graph.SectionOf(document) is { } section ? Link(section) : null,
        (document as PlanSummary)?.Code.ToString(),
        document is PlanSummary plan ? DateView.Of(plan.IssuedOn) : null,
        Words.GenreLabel(Graph.Settings, document),
        Graph.UnitsOf(document) is [var unit, ..] ? Unit(unit.Id)?.ShortName : null,
        Image(Face(document)),
        Notice(document))
    {
        Photos = Genre.Of(document) == Genre.Photo && document.Body.Assets.Count(asset => asset.Image is not null) is > 1 and var photos ? $"{photos} ảnh" : null,
        IsVideo = Genre.Of(document) == Genre.Video,
    };
}
