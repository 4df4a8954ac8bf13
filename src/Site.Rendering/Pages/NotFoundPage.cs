using Site.Model.DocumentCodes;
using Site.Model.Settings;
using Site.Rendering.Views;

namespace Site.Rendering.Pages;

internal static class NotFoundPage
{
    /// <param name="near">Pages that may have been meant; a host does not know them, a preview does.</param>
    public static Page Of(ViewContext context, IReadOnlyList<LinkView>? near = null) => new(SiteFiles.NotFound, context.Graph.Settings.Source, Layouts.NotFound, () =>
    {
        const string Title = "Không tìm thấy trang";
        var places = context.Graph.Sections.Select(context.Link).Append(new LinkView(context.Word(PageWords.RegisterLink), context.Href(DocumentCode.Register)));
        return new PageContent(new NotFoundView(Title, SearchPage.Box(context, "tim_o_day", "Tìm trang bạn cần"), near ?? [], [.. places]), Title, "Địa chỉ này không có hoặc đã được chuyển đi.", []) { IsTransient = true };
    });
}
