using System.Collections.Immutable;

namespace Site.Model.Documents;

/// <summary>Thể loại báo chí of a news item or an activity: one of those that every site has, or one that the settings add.</summary>
/// <param name="Id">As front matter names it: <c>phong_van</c>; of one that the settings add a slug, <c>tan-van</c>.</param>
public sealed record Genre(string Id) : IComparable<Genre>
{
    public static readonly Genre News = new("tin");
    public static readonly Genre Feature = new("bai");
    public static readonly Genre Interview = new("phong_van");
    public static readonly Genre GoodDeeds = new("nguoi_tot_viec_tot");
    public static readonly Genre Research = new("nghien_cuu");
    public static readonly Genre Photo = new("anh");
    public static readonly Genre Video = new("video");

    public static readonly ImmutableArray<Genre> Usual = [News, Feature, Interview, GoodDeeds, Research, Photo, Video];

    /// <summary>Null for a kind of document that has none.</summary>
    public static Genre? Of(Document document) => document switch
    {
        NewsArticle news => news.Genre,
        BranchActivity activity => activity.Genre,
        _ => null,
    };

    /// <summary>Those of every site first, in their order, then the others by id.</summary>
    public int CompareTo(Genre? other) =>
        other is null ? 1 : Place.CompareTo(other.Place) is var byPlace and not 0 ? byPlace : string.CompareOrdinal(Id, other.Id);

    private int Place => Usual.IndexOf(this) is var at and >= 0 ? at : Usual.Length;
}
