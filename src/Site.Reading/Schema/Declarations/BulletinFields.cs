using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys of bulletins alone.</summary>
public static class BulletinFields
{
    public static readonly Field<YearMonth> Month = new("thang", "tháng", new MonthType("2026-11"))
    {
        Aliases = ["month"],
    };

    public static readonly Field<int> Number = new("so", "số", new NumberType(1, 9999, "11"))
    {
        Aliases = ["number", "issue"],
    };

    public static readonly Field<DateOnly> Deadline = new("han_phat_hanh", "hạn phát hành", new DateType("2026-11-02"))
    {
        Help = "Ngày chi bộ phải có bản tin. Bỏ trống là ngày 2 của tháng.",
    };

    public static readonly Field<DateOnly> CutOff = new("chot", "ngày chốt bài", new DateType("2026-11-02"))
    {
        Help = "Bài đăng đến hết ngày này thì vào số này, bài đăng sau chờ số sau. Bỏ trống là hạn phát hành.",
    };

    public static readonly Field<DateOnly> MeetingOn = new("ngay_sinh_hoat", "ngày sinh hoạt chi bộ", new DateType("2026-11-03"))
    {
        Help = "Chỉ ghi khi tháng này họp khác ngày thường lệ ghi trong `cau-hinh.yml`.",
    };

    public static readonly Field<DateOnly> ReleasedOn = new("phat_hanh", "ngày đã phát hành", new DateType("2026-11-02"))
    {
        Help = "Lệnh `bulletin 2026-11 --release` ghi khi phát hành; từ đó số này giữ nguyên các bài như hôm ấy.",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Sections = new("muc", "các mục của số này", new ListType<FieldValues>(
        new MappingType(IssueSectionFields.Schema), "[{ id: hoat-dong, dang: tom_tat }]"))
    {
        Help = "Chỉ ghi mục có gì khác với `ban_tin` trong `cau-hinh.yml`, hoặc mục mới của riêng số này.",
    };

    public static readonly Field<ImmutableArray<string>> Questions = new("goi_y_thao_luan", "gợi ý thảo luận", new ListType<string>(
        new TextType("Chi bộ làm gì để bớt phần nghe đọc?"), "[\"Chi bộ làm gì để bớt phần nghe đọc?\", \"Ai tóm tắt văn bản cho kỳ sau?\"]"))
    {
        Help = "Từ hai đến năm câu, mỗi câu một dòng bắt đầu bằng dấu gạch.",
    };

    public static readonly Field<MarkdownText> AttendeeNote = new("danh_cho_uy_vien", "dành cho cấp ủy viên dự sinh hoạt", new MarkdownType("Nghe kỹ ý kiến về mô hình của chi bộ."))
    {
        Help = "Viết bằng Markdown; nhiều dòng thì sau dấu hai chấm ghi một dấu gạch đứng, rồi xuống dòng và thụt vào. Chỉ có trong bản dựng nội bộ.",
    };
}

/// <summary>An item of an issue's <c>muc</c>.</summary>
public static class IssueSectionFields
{
    public static readonly Field<Located<string>> Id = new("id", "mã của mục", new IdType("hoat-dong"))
    {
        Aliases = ["ma"],
        Help = "Một mã trong `ban_tin` của `cau-hinh.yml`; mã khác là mục mới và phải có `tieu_de`.",
    };

    public static readonly Field<string> Title = new("tieu_de", "tiêu đề", new TextType("Hoạt động cơ sở trong tháng"))
    {
        Aliases = ["ten"],
        Help = "Thay tên của mục trong số này.",
    };

    public static readonly Field<int> Position = new("vi_tri", "vị trí", new NumberType(1, 99, "1"))
    {
        Help = "Mục đứng thứ mấy trong số này. Bỏ trống thì theo thứ tự trong `cau-hinh.yml`.",
    };

    public static readonly Field<ItemForm> Form = BulletinSectionFields.Form;

    public static readonly Field<ImmutableArray<Located<UrlPath>>> Pins = new("ghim", "ghim", new ListType<Located<UrlPath>>(
        new DocumentPathType("/tin-tuc/2026/ra-mat/"), "[/tin-tuc/2026/ra-mat/]", splitsAtCommas: true))
    {
        Help = "Bài đứng đầu mục, theo thứ tự ghi ở đây: địa chỉ của bài hoặc đường dẫn của tệp.",
    };

    public static readonly Field<SectionDrop> Drop = new("bo", "bỏ", new SectionDropType("[/tin-tuc/2026/nhac-lich-hop/]"))
    {
        Help = "Bài không lấy vào số này; `true` là bỏ cả mục.",
    };

    public static readonly Field<MarkdownText> Note = new("noi_dung", "nội dung", new MarkdownType("Mời các chi bộ gửi tin trước ngày 25."))
    {
        Help = "Phần viết riêng ở đầu mục, bằng Markdown.",
    };

    public static readonly ContentSchema Schema = new("mục của số bản tin", [Id], [Title, Position, Form, Pins, Drop, Note]) { OftenUsed = [Pins, Drop] };
}

/// <summary>Below a document's <c>ban_tin</c>.</summary>
public static class BulletinPlacementFields
{
    public static readonly Field<ImmutableArray<YearMonth>> Months = new("thang", "tháng", new ListType<YearMonth>(
        new MonthType("2026-11"), "2026-11", splitsAtCommas: true))
    {
        Help = "Bỏ trống thì theo ngày chốt bài của các số.",
    };

    public static readonly Field<Located<string>> Section = new("muc", "mục", new ReferenceType("mã một mục", "hoat-dong", ReferenceTo.BulletinSection))
    {
        Help = "Mã trong `ban_tin` của `cau-hinh.yml`. Bỏ trống thì mục đầu tiên hợp với bài nhận bài.",
    };

    public static readonly Field<int> Position = new("vi_tri", "vị trí", new NumberType(1, 99, "1"))
    {
        Help = "Bài đứng thứ mấy trong mục, sau những bài số bản tin đã ghim. Bỏ trống thì bài mới đứng trước.",
    };

    public static readonly ContentSchema Schema = new("ban_tin", [], [Months, Section, Position]);
}
