using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Rendering.Views;

namespace Site.Rendering.Pages;

/// <summary>Where there is nothing to read: at a wrong address, and at that of a document that was withdrawn.</summary>
internal static class NotFoundPage
{
    /// <param name="near">Pages that may have been meant; a host does not know them, a preview does.</param>
    public static Page Of(ViewContext context, IReadOnlyList<LinkView>? near = null) => new(SiteFiles.NotFound, context.Graph.Settings.Source, Layouts.NotFound, () => Content(
        context, "Không tìm thấy trang", "Trang bạn tìm không có ở đây: có thể địa chỉ gõ nhầm, hoặc bài đã được chuyển đi.", "Địa chỉ này không có hoặc đã được chuyển đi.", near ?? []));

    /// <summary>One line why. Its title is not shown: it may be what was wrong.</summary>
    public static Page Of(ViewContext context, Document withdrawn) => new(withdrawn.Url, withdrawn.Source, Layouts.NotFound, () =>
    {
        var why = withdrawn.WithdrawnBecause is { } reason ? $"Bài ở địa chỉ này không còn được đăng. Lý do: {reason}" : "Bài ở địa chỉ này không còn được đăng.";
        return Content(context, "Bài đã được rút", why, why, []);
    });

    private static PageContent Content(ViewContext context, string title, string explanation, string description, IReadOnlyList<LinkView> near)
    {
        var places = context.Graph.Sections.Select(context.Link).Append(new LinkView(context.Word(PageWords.RegisterLink), context.Href(DocumentCode.Register)));
        return new PageContent(new NotFoundView(title, explanation, SearchPage.Box(context, "tim_o_day", "Tìm trang bạn cần"), near, [.. places]), title, description, []) { IsTransient = true };
    }
}
