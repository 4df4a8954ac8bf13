namespace Site.Browser.Tests.Sample;

/// <summary>
/// One page of the sample content for each kind of page, chosen for having much on it.
/// </summary>
public static class PageKinds
{
    public const string Article = "/tin-tuc/2026/mot-tin-nam-cau-hoi/";
    public const string List = "/tin-tuc/";
    public const string Plan = "/ke-hoach/59-kh-duk/";
    public const string Bulletin = "/ban-tin/2026-11/";
    public const string BulletinOnPaper = "/ban-tin/2026-11/in/";
    public const string Digest = "/ban-tin/2026-11/tom-tat/";
    public const string PageWithVideo = "/huong-dan-viet-tin/";
    public const string Contact = "/lien-he/";
    public const string Search = "/tim-kiem/";
    public const string NotFound = "/404.html";

    /// <summary>Those of <see cref="All"/> that have most of what comes late: pictures, and scripts of their own.</summary>
    public static TheoryData<string, string> WithLateParts
    {
        get
        {
            var late = new TheoryData<string, string>();
            foreach (var row in All.Where(row => row.Data.Item1 is "home" or "section" or "article" or "plan" or "bulletin" or "bulletin-on-paper" or "page" or "register" or "statistics" or "unit" or "pictures" or "search"))
            {
                late.Add(row);
            }

            return late;
        }
    }

    /// <summary>Name, as in the screenshots' file names, and URL.</summary>
    public static readonly TheoryData<string, string> All = new()
    {
        { "home", "/" },
        { "section", List },
        { "section-page-2", "/tin-tuc/trang/1/" },
        { "year", "/tin-tuc/2026/" },
        { "month", "/tin-tuc/2026/11/" },
        { "article", Article },
        { "activity", "/hoat-dong/2026/sinh-hoat-theo-ca/" },
        { "plan", Plan },
        { "plans", "/ke-hoach/" },
        { "plans-of-a-year", "/ke-hoach/2022/" },
        { "practices", "/mo-hinh/" },
        { "consultations", "/lay-y-kien/" },
        { "study-theme", "/chuyen-de/2026/" },
        { "questions", "/hoi-dap/" },
        { "question", "/hoi-dap/2026/cau-hoi-chua-tra-loi-duoc/" },
        { "calendar", "/lich/" },
        { "calendar-of-a-year", "/lich/2027/" },
        { "issues", "/ban-tin/" },
        { "bulletin", Bulletin },
        { "bulletin-on-paper", BulletinOnPaper },
        { "bulletin-digest", Digest },
        { "page", PageWithVideo },
        { "contact", Contact },
        { "register", "/van-ban/" },
        { "register-facet", "/van-ban/loai/ke-hoach/" },
        { "document", "/van-ban/05-ct-tw/" },
        { "document-mentioned-only", "/van-ban/42-hd-btctw/" },
        { "statistics", "/hoat-dong/thong-ke/" },
        { "units", "/to-chuc/" },
        { "unit", "/to-chuc/dang-bo-co-quan-mau/" },
        { "unit-without-activity", "/to-chuc/chi-bo-dich-vu-cong-mau/" },
        { "pictures", "/the-loai/anh/" },
        { "category", "/chuyen-muc/nghiep-vu/" },
        { "category-empty", "/chuyen-muc/thi-dua/" },
        { "tags", "/the/" },
        { "tag", "/the/viet-tin-bai/" },
        { "audience", "/doi-tuong/cong-tac-vien/" },
        { "search", Search },
        { "not-found", NotFound },
    };
}
