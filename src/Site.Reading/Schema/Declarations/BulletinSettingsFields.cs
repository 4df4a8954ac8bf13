using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>Below the settings' <c>ban_tin</c>.</summary>
public static class BulletinSettingsFields
{
    public static readonly Field<string> Name = new("ten", "tên bản tin", new TextType("Thông tin sinh hoạt chi bộ"));

    public static readonly Field<int> MinutesAllowed = new("doc_toi_da", "số phút đọc tối đa", new NumberType(1, 240, "30"))
    {
        Help = "Cuộc họp dành bao nhiêu phút để đọc bản tin; quá thì có cảnh báo. Bỏ trống là 30.",
    };

    public static readonly Field<int> MeetingMinutes = new("thoi_luong_sinh_hoat", "thời lượng buổi sinh hoạt (phút)", new NumberType(30, 480, "90"))
    {
        Help = "Trang tóm tắt của mỗi số chia từng ấy phút cho các phần của buổi sinh hoạt. Bỏ trống là 90.",
    };

    public static readonly Field<int> MeetingDay = new("ngay_sinh_hoat", "ngày sinh hoạt chi bộ", new NumberType(1, 31, "3"))
    {
        Help = "Ngày mấy hằng tháng; có ghi thì các buổi sinh hoạt lên trang lịch. Tháng thiếu ngày ấy thì lấy ngày cuối tháng.",
    };

    public static readonly Field<PaperKind> Paper = new("kho_giay", "khổ giấy của bản in", new ChoiceType<PaperKind>(
        [.. PaperKinds.All.Select(paper => new Choice<PaperKind>(paper.Kind, paper.Word, paper.Label))]))
    {
        Help = "Cho bản in, bản PDF và bản Word của mọi số; riêng một số thì dùng `bulletin --paper`. Bỏ trống là `a4`.",
    };

    public static readonly Field<string> Frequency = new("dinh_ky", "kỳ hạn xuất bản", new TextType("Hằng tháng"));

    public static readonly Field<string> PrintRun = new("so_luong_in", "số lượng in", new TextType("200 bản"));

    public static readonly Field<string> Printer = new("noi_in", "nơi in", new TextType("Văn phòng Đảng ủy Khối"));

    public static readonly Field<string> Licence = new("giay_phep", "giấy phép xuất bản bản tin", new TextType("Giấy phép số 00/GP-XBBT"));

    public static readonly Field<string> ResponsiblePerson = new("chiu_trach_nhiem", "người chịu trách nhiệm xuất bản", new TextType("Trưởng Ban Tuyên giáo và Dân vận"))
    {
        Help = "Bỏ trống thì lấy `chiu_trach_nhiem` của trang.",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Sections = new("muc", "các mục", new ListType<FieldValues>(
        new MappingType(BulletinSectionFields.Schema), "[{ id: hoat-dong, ten: Hoạt động cơ sở, loai: hoat_dong }]"))
    {
        Help = "Theo thứ tự in. Một bài chỉ ở một mục: mục đầu tiên hợp với bài. Bỏ trống thì dùng các mục có sẵn.",
    };

    public static readonly ContentSchema Schema = new(
        "bản tin", [], [Name, MinutesAllowed, MeetingMinutes, MeetingDay, Paper, Frequency, PrintRun, Printer, Licence, ResponsiblePerson, Sections]);
}

/// <summary>An item of <c>muc</c> below the settings' <c>ban_tin</c>.</summary>
public static class BulletinSectionFields
{
    public static readonly Field<Located<string>> Id = new("id", "mã", new IdType("hoat-dong"))
    {
        Aliases = ["ma"],
    };

    public static readonly Field<string> Title = new("ten", "tên", new TextType("Hoạt động cơ sở"))
    {
        Aliases = ["tieu_de"],
    };

    public static readonly Field<ImmutableArray<DocumentKind>> Kinds = new("loai", "loại bài", new ListType<DocumentKind>(
        new ChoiceType<DocumentKind>(
            new(DocumentKind.News, "tin_tuc", "tin, bài"),
            new(DocumentKind.Plan, "ke_hoach", "kế hoạch"),
            new(DocumentKind.Activity, "hoat_dong", "hoạt động cơ sở"),
            new(DocumentKind.StudyTheme, "chuyen_de", "chuyên đề của năm"),
            new(DocumentKind.Question, "hoi_dap", "kiến nghị đã trả lời")),
        "hoat_dong",
        splitsAtCommas: true))
    {
        Help = "Mục nhận bài hợp với mọi điều kiện đã ghi; không ghi điều kiện nào thì nhận mọi bài còn lại.",
    };

    public static readonly Field<ImmutableArray<Located<string>>> Categories = new("chuyen_muc", "chuyên mục", new ListType<Located<string>>(
        new ReferenceType("mã chuyên mục", "xay-dung-dang"), "[xay-dung-dang]", splitsAtCommas: true))
    {
        Help = "Mã trong `_du-lieu/chuyen-muc.yml`.",
    };

    public static readonly Field<ImmutableArray<Chosen<Genre>>> Genres = new("the_loai", "thể loại", new ListType<Chosen<Genre>>(
        (FieldType<Chosen<Genre>>)Fields.Genre.Type, "[tin, bai]", splitsAtCommas: true));

    public static readonly Field<ImmutableArray<string>> Tags = new("the", "từ khóa", new ListType<string>(
        new TextType("bản tin"), "[bản tin]", splitsAtCommas: true));

    public static readonly Field<bool> OfATheme = new("chuyen_de", "theo chuyên đề", YesNoType.Instance)
    {
        Help = "`true` thì chỉ nhận bài có ghi `chuyen_de`.",
        Example = "true",
    };

    public static readonly Field<int> Most = new("toi_da", "số bài tối đa", new NumberType(1, 99, "5"))
    {
        Help = "Bài ghim và bài tự ghi `ban_tin` luôn được giữ. Bỏ trống là không giới hạn.",
    };

    public static readonly Field<ItemForm> Form = new("dang", "dạng", new ChoiceType<ItemForm>(
        new(ItemForm.Whole, "toan_van", "toàn văn"),
        new(ItemForm.Summary, "tom_tat", "tóm tắt")))
    {
        Help = "Trong `cau-hinh.yml`, bỏ trống là `toan_van`; trong một số bản tin, bỏ trống là như `cau-hinh.yml`.",
    };

    public static readonly ContentSchema Schema = new("mục của bản tin", [Id, Title], [Kinds, Categories, Genres, Tags, OfATheme, Most, Form]);
}
