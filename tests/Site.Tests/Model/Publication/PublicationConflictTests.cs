using Site.Model.Publication;
using static Site.Tests.Model.Publication.Published;

namespace Site.Tests.Model.Publication;

public class PublicationConflictTests
{
    private static readonly PublishedManifest Known = Manifest(Article("/a/", "A"), Article("/b/", "B"), Made("/"));

    [Fact]
    public void Between_WhatOnlyWeChanged_IsNoConflict() =>
        Assert.Empty(PublicationConflict.Between(Known, Known, Manifest(Article("/a/", "A", "khác"), Article("/c/", "C"))));

    [Fact]
    public void Between_TheSameChangeOnBothSides_IsNoConflict()
    {
        var changed = Manifest(Article("/a/", "A", "khác"), Article("/b/", "B"), Article("/c/", "C"), Made("/", "khác"));
        Assert.Empty(PublicationConflict.Between(Known, changed, changed));
    }

    [Fact]
    public void Between_ChangesOfOthers_AreToldFileByFile()
    {
        var theirs = Manifest(Article("/a/", "A", "của họ"), Article("/moi/", "Bài của họ"), Article("/d/", "D", "của họ"));
        var known = Manifest([.. Known.Entries, Article("/d/", "D")]);
        var ours = Manifest(Article("/a/", "A"), Article("/b/", "B"), Article("/d/", "D", "của ta"));
        Assert.Equal(
            [("/a/", ConflictKind.TheirsChanged), ("/b/", ConflictKind.TheirsGone), ("/d/", ConflictKind.BothChanged), ("/moi/", ConflictKind.TheirsOnly)],
            PublicationConflict.Between(known, theirs, ours).Select(conflict => (conflict.Entry.Url.Value, conflict.Kind)));
    }

    [Fact]
    public void Between_ArticleThatBothTookAway_IsNoConflict() =>
        Assert.Empty(PublicationConflict.Between(Known, Manifest(Article("/a/", "A")), Manifest(Article("/a/", "A"))));

    [Fact]
    public void Between_ListsOfOthers_FollowFromTheirArticles() =>
        Assert.Empty(PublicationConflict.Between(Known, Manifest(Article("/a/", "A"), Article("/b/", "B"), Made("/", "khác"), Made("/the/x/")), Known));
}
