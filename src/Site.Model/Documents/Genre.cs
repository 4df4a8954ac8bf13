using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Model.Documents;

/// <summary>Thể loại báo chí of a news item or an activity: one of those that every site has, or one that the settings add.</summary>
/// <param name="Id">As front matter names it: <c>phong_van</c>; of one that the settings add a slug, <c>tan-van</c>.</param>
public sealed record Genre(string Id) : IComparable<Genre>
{
    public static readonly Genre News = new("tin");
    public static readonly Genre Feature = new("bai");
    public static readonly Genre Interview = new("phong_van");
    public static readonly Genre GoodDeeds = new("nguoi_tot_viec_tot");
    public static readonly Genre Practice = new("mo_hinh");
    public static readonly Genre Research = new("nghien_cuu");
    public static readonly Genre Photo = new("anh");
    public static readonly Genre Video = new("video");

    public static readonly ImmutableArray<Genre> Usual = [News, Feature, Interview, GoodDeeds, Practice, Research, Photo, Video];

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

/// <summary>Mô hình: one thing that a unit does well and keeps doing, as an article of that genre states it. Each part is in the editor's words, and may be absent.</summary>
/// <param name="Since">Since when: <c>tháng 5/2026</c>.</param>
/// <param name="Done">What is done.</param>
/// <param name="TakenOverBy">Nhân rộng: who does it too, a unit's id or any name.</param>
public sealed record Practice(string? Since, string? Done, string? Result, ImmutableArray<Located<string>> TakenOverBy);
