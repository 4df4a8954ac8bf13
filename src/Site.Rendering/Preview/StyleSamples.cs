using Site.Rendering.Views;
using Site.Rendering.Views.Consultations;
using Site.Rendering.Views.Preview;

namespace Site.Rendering.Preview;

/// <summary>The content of <c>/_kieu-dang/</c>: it is invented, and says so.</summary>
internal static class StyleSamples
{
    private const string Here = "#";
    private const string Code = "00-KH/MẪU";
    private const string LongTitle = "Đảng bộ Ở Mẫu: “Dễ nhìn, dễ nhớ, dễ thực hiện” để mỗi kỳ sinh hoạt là một kỳ nghĩ kỹ (mẫu)";
    private const string Summary = "Một đoạn tóm tắt mẫu, dài chừng hai dòng, để thấy chữ nhỏ đứng dưới tên bài ra sao khi cột rộng và khi cột hẹp.";

    private const string WhatThisIs = "Mọi thành phần của giao diện, trong mọi trạng thái, với dữ liệu mẫu. Trang này không có trong bản đưa lên mạng.";

    private static readonly DateView _day = DateView.Of(new DateOnly(2026, 11, 20));
    private static readonly DateView _before = DateView.Of(new DateOnly(2026, 9, 2));
    private static readonly LinkView _section = new("Tin tức", Here);

    /// <param name="picture">A picture of the site, used for all; null where the site has none.</param>
    /// <param name="diagram">A diagram of the register; null where no document is linked to another.</param>
    public static StylesView View(string title, ImageView? picture, DiagramView? diagram) => new(
        title,
        [new("Trang chủ", Here), _section, new("Trang đang xem", Here, IsCurrent: true)],
        Card("Tên bài nổi bật, có ảnh ở trên (mẫu)", picture, genre: null, unit: "CB Mẫu", notice: null),
        Cards(picture),
        Block("Tin mới", Cards(picture)),
        Block("Chưa có gì", []),
        new DocumentBlockView(
            "Văn bản mới", [Card(LongTitle, null, null, null, null) with { Code = Code, IssuedOn = _day }], Here, new("Tra cứu văn bản, ô mẫu", Here), "Chưa có văn bản nào."),
        new BulletinBlockView("Bản tin sinh hoạt chi bộ", Card("Bản tin mẫu", null, null, null, null), "Tháng 11 năm 2026", "Số 11", [new("Bản in", Here, null), new("Bản Word", Here, "DOCX"), new("Bản PDF", Here, null)], new("Các số trước", Here), "Đọc bản tin"),
        new BulletinBlockView("Bản tin khi chưa có số nào", null, null, null, [], new("Các số trước", Here), "Đọc bản tin"),
        new DaysBlockView("Ngày đáng nhớ", [new(_before, "Ngày lớn mẫu", Great: true, "81 năm", null), new(_day, "Ngày của một ngành (mẫu)", Great: false, null, "12/10")]) { All = new LinkView("Xem cả lịch", Here) },
        new ArticleHeadView($"{title}: Ở mỗi thành phần là mọi trạng thái, để nghĩ kỹ xem Ễ Ở Ỹ chồng lên ỹ ặ ộ có còn đủ dấu (mẫu)", _section, new("Chuyên mục mẫu", Here), "Bài phản ánh", WhatThisIs, _day, "07:30", 3, "Người viết mẫu", "Báo Mẫu", [new("Chi bộ Mẫu", Here)], "Bài còn là bản nháp (mẫu)") { Updated = _day, UpdatedBecause = "Sửa một số liệu (mẫu)." },
        picture is null ? null : picture with { Caption = "Chú thích ảnh mẫu.", Credit = "Người chụp mẫu" },
        new ContentsView([new("Phần thứ nhất", Here, [new("Mục nhỏ trong phần", Here)]), new("Phần thứ hai", Here, []), new("Phần thứ ba", Here, [])]),
        new ArticleFootView(
            [new("từ khóa mẫu", Here), new("một từ khóa dài hơn để xem xuống dòng", Here)], [new("Đảng viên", Here)], new ShareView(Here, title, Here, Here, Here),
            Card("Bài đăng trước (mẫu)", null, null, null, null), Card(LongTitle, null, null, null, null), [])
        {
            Groups = [new("Cùng chuyên mục", Here, Cards(null)), new("Của Chi bộ Mẫu", Here, Cards(null))],
        },
        new ContactView("Số 00, đường Mẫu", [new("0000 000 000", Here)], "mau@khoi.example", new("0000 000 009", Here), null, null))
    {
        Own =
        [
            Own("Khối riêng, kiểu thẻ", picture) with { IsCards = true },
            Own("Khối riêng, kiểu ảnh", picture) with { IsPictures = true },
            Own("Khối riêng, kiểu danh sách", picture) with { IsList = true },
            Own("Khối riêng, kiểu văn bản", null) with { IsDocuments = true, Items = [Card(LongTitle, null, null, null, null) with { Code = Code, IssuedOn = _day }], All = null },
        ],
        Document = new("Đảng bộ tỉnh Mẫu", "Đảng ủy Khối Mẫu", "Số " + Code, "Kế hoạch", "Tỉnh Mẫu, ngày 20 tháng 11 năm 2026", "Xem một văn bản trên trang có giống trên giấy không"),
        Tasks = new(new("Đã xong 1 trên 4 việc, 1 việc quá hạn; hạn gần nhất 20/11/2026", IsRecorded: true, 1, 1, 4, _day),
        [
            new(1, "Việc đã xong", "Chi bộ Mẫu", Here, null, _before.Short, _before.Iso, "Xong", "xong", "Kết quả ghi ở đây"),
            new(2, "Việc đang làm, do nhiều nơi cùng làm", "Chi bộ Mẫu", Here, "Chi bộ Mẫu Hai, Chi bộ Mẫu Ba", _day.Short, _day.Iso, "Đang làm", "dang", null),
            new(3, "Việc đã quá hạn", "Một nơi không có trang", null, null, _before.Short, _before.Iso, "Quá hạn", "qua-han", null),
            new(4, "Việc chưa làm, không ghi ai làm", null, null, null, "hằng quý", null, "Chưa làm", "chua", null),
        ]),
        Plans =
        [
            new(Code, LongTitle, Here, Summary, "Đảng ủy Khối Mẫu", _day, "các chi bộ", new("Đã xong 3 trên 4 việc", IsRecorded: true, 3, 0, 4, _day), null),
            new(Code, "Văn bản chưa ai ghi tình hình (mẫu)", Here, Summary, "Đảng ủy Khối Mẫu", _before, null, new("4 việc, hạn gần nhất 20/11/2026", IsRecorded: false, 0, 0, 4, null), "Bài đang chờ duyệt (mẫu)"),
        ],
        Year = new("2026",
            [new("Tháng 9 năm 2026", [Planned("Việc đã xong", _before, "Xong", "xong")]), new("Tháng 11 năm 2026", [Planned("Việc đang làm", _day, "Đang làm", "dang"), Planned("Việc chưa ai ghi tình hình", _day, null, null)])],
            [Planned("Việc làm đều đặn", null, null, null)], _day),
        Rows =
        [
            new(Code, "Kế hoạch", LongTitle, Here, "Đảng ủy Khối Mẫu", _day, _day, null, "Còn hiệu lực", "con"),
            new("01-QĐ/MẪU", "Quy định", "Một quy định mẫu", Here, "Đảng ủy Khối Mẫu", _before, _before, _day, "Hết hiệu lực", "het"),
            new("02-HD/MẪU", "Hướng dẫn", "Một hướng dẫn mẫu", Here, "Đảng ủy Khối Mẫu", _day, _day, null, "Chưa có hiệu lực", "chua"),
            new("03-CT/MẪU", null, null, Here, null, null, null, null, null, string.Empty),
        ],
        LookUp = new(Here, Here, Here, [new("loai", "loai", "Loại văn bản", "Tất cả", [new("chi-thi", "Chỉ thị"), new("ke-hoach", "Kế hoạch", IsSelected: true)])]),
        Facets =
        [
            new("Loại văn bản", [new("Chỉ thị", Here, 1, IsCurrent: false), new("Kế hoạch", Here, 12, IsCurrent: true)]),
            new("Năm ban hành", [new("2026", Here, 12, IsCurrent: false)]),
        ],
        Mentions = new(1, [new(LongTitle, Here, _day, [new("Câu có nhắc đến văn bản ", Code, " để người đọc thấy nó nói gì.")])], null),
        Diagram = diagram,
        Pagination = new(
            new("Trang trước", Here), new("Trang sau", Here),
            [Number(12) with { Number = "Đầu", Label = "Trang đầu" }, Gap, Number(6), Number(5) with { IsCurrent = true }, Number(4), Gap, Number(1)], 5, IsFirst: false),
        ByYear = new(new("Tất cả", Here, 16), [new("2026", Here, 12, IsCurrent: true), new("2025", Here, 4)], [new("Tháng 11", Here, 3), new("Tháng 10", Here, 9)]),
        Consultations = [Open, Closed("Tiếp thu một ý (mẫu).") with { Document = Code }, Closed("Chưa công bố kết quả.") with { Href = null }],
        Asked = new("Lấy ý kiến", [Open], new("Xem tất cả", Here)),
        Archive = new("Trang này được lưu trữ (câu mẫu).", "Đảng bộ Mẫu", Here, "mau.example"),
        Kept = new("Trang này còn lưu", [new(new("Bản tin mẫu", Here, 12), [new("2026", Here, 8), new("2025", Here, 4)]), new(new("Tổ chức mẫu", Here, 6), [])]),
        Units = [new("Đảng bộ Mẫu", Here, "Đảng bộ cơ sở", 3, [new("Chi bộ Mẫu", Here, "Chi bộ trực thuộc", 0, [])]), new("Chi bộ Mẫu Hai", Here, "Chi bộ cơ sở", 1, [])],
    };

    private static ConsultationEntryView Open => new("Bài đang lấy ý kiến (mẫu)", Here, null, new(
        IsOpen: true, "Đang lấy ý kiến", _day, [Fact("Nhận ý kiến", "đến hết ngày " + _day.Short), Fact("Đối tượng", "Đảng viên (mẫu)"), new("Cách góp ý", [new("Gửi thư về ", null), new("mau@khoi.example", Here)])]));

    private static ConsultationEntryView Closed(string outcome) => new("Bài đã hết hạn góp ý (mẫu)", Here, null, new(
        IsOpen: false, "Đã hết hạn góp ý", _before, [Fact("Hạn góp ý", "hết ngày " + _before.Short), Fact("Kết quả", outcome)]));

    private static LinkedFactView Fact(string label, string text) => new(label, [new(text, null)]);

    private static PageLinkView Gap => new("…", string.Empty, string.Empty, IsCurrent: false, IsGap: true);

    private static PageLinkView Number(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"Trang {number}", Here, IsCurrent: false, IsGap: false);

    private static CardView[] Cards(ImageView? picture) =>
    [
        Card(LongTitle, picture, "Bài phản ánh", "ĐB Ở Mẫu", null),
        Card("Bài không có ảnh (mẫu)", null, null, null, null),
        Card("Bài chưa lên trang công khai (mẫu)", picture, "Phỏng vấn", null, "Bản nháp"),
    ];

    private static CardBlockView Block(string title, IReadOnlyList<CardView> items) => new(title, items, new("Xem tất cả", Here), "Chưa có bài nào.");

    private static OwnBlockView Own(string title, ImageView? picture) =>
        new(title, IsList: false, IsCards: false, IsPictures: false, IsDocuments: false, Cards(picture), new("Xem tất cả", Here), "Chưa có bài nào.");

    private static CardView Card(string title, ImageView? picture, string? genre, string? unit, string? notice) =>
        new(title, Here, Summary, _day, _section, null, null, genre, unit, picture, notice);

    private static PlannedTaskView Planned(string content, DateView? due, string? state, string? stateName) =>
        new(content, "Chi bộ Mẫu", Here, due?.Short ?? "hằng tháng", due?.Iso, state, stateName, null, Code, Here);
}
