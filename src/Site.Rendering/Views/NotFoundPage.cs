namespace Site.Rendering.Views;

internal static class NotFoundPage
{
    public static Page Of(ViewContext context) => new(SiteFiles.NotFound, context.Graph.Settings.Source, Layouts.NotFound, () =>
    {
        const string Title = "Không tìm thấy trang";
        var places = context.Graph.Sections.Select(context.Link).Append(new LinkView("Tra cứu văn bản", context.Href(ListPages.Documents)));
        return new PageContent(new NotFoundView(Title, [.. places]), Title, "Địa chỉ này không có hoặc đã được chuyển đi.", []) { IsTransient = true };
    });
}
