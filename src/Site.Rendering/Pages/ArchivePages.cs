using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Views.Archives;

namespace Site.Rendering.Pages;

/// <summary>Lưu trữ: what a site that is kept as it is says on every page, and its home page.</summary>
internal static class ArchivePages
{
    /// <summary>Null of a site that is at work.</summary>
    public static ArchiveView? Line(SiteGraph graph)
    {
        if (graph.Archive is not { } archive)
        {
            return null;
        }

        var shown = archive.Address is { } address ? ShownAddress.Of(address) : null;
        return new ArchiveView(
            archive.Words ?? $"Trang này được lưu trữ từ ngày {DateWords.Short(archive.Since)} và không cập nhật nữa.",
            archive.Successor ?? shown, archive.Address, archive.Successor is null ? null : shown);
    }

    /// <summary>What the site keeps: the register, each part with its years, the units, and what gathers articles across the parts.</summary>
    public static KeptBlockView Kept(ViewContext context)
    {
        var graph = context.Graph;
        KeptPartView?[] parts =
        [
            Part(context.Word(PageWords.RegisterLink), DocumentCode.Register, graph.Register.Documents.Length),
            .. graph.Sections.OrderBy(section => graph.Settings.Sections.First(known => known.Url == section.Url).Kind == DocumentKind.Bulletin ? 0 : 1)
                .Select(section => Part(section.Title, section.Url, section.Documents.Length, context.ByYear(section)?.Years ?? [])),
            Part(context.Word(PageWords.Units), Arrangement.UnitsPage, graph.Data.Units.Length),
            Part(context.Word(PageWords.Categories), Arrangement.CategoriesPage, graph.Categories.Count(category => !category.Documents.IsEmpty)),
            Part(context.Word(PageWords.Consultations), ConsultationPages.Url, graph.Consultations.Length),
        ];
        return new KeptBlockView(context.Word(PageWords.Kept), [.. parts.OfType<KeptPartView>()]);

        KeptPartView? Part(string label, UrlPath url, int count, IReadOnlyList<CountedLinkView>? years = null) =>
            count == 0 ? null : new KeptPartView(new CountedLinkView(label, context.Href(url), count), years ?? []);
    }
}
