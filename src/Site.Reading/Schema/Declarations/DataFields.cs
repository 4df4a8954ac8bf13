using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Settings;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>An item of <c>_du-lieu/to-chuc.yml</c>.</summary>
public static class UnitFields
{
    public static readonly Field<Located<string>> Id = new("id", "mã", new IdType("chi-bo-van-phong-mau"))
    {
        Aliases = ["ma"],
    };

    public static readonly Field<string> Name = new("ten", "tên", new TextType("Chi bộ Văn phòng (mẫu)"));

    public static readonly Field<Chosen<UnitKind>> Kind = new("loai", "loại tổ chức", new OpenChoiceType<UnitKind>(
        id => new UnitKind(id),
        new(UnitKind.Cell, "chi_bo", "chi bộ"),
        new(UnitKind.GrassrootsCell, "chi_bo_co_so", "chi bộ cơ sở"),
        new(UnitKind.GrassrootsCommittee, "dang_bo_co_so", "đảng bộ cơ sở"),
        new(UnitKind.SectionCommittee, "dang_bo_bo_phan", "đảng bộ bộ phận"),
        new(UnitKind.BlocCommittee, "dang_bo_khoi", "đảng bộ khối")))
    {
        Help = "Có thể thêm loại ở `loai_to_chuc` trong `cau-hinh.yml`.",
    };

    public static readonly Field<string> ShortName = new("ten_ngan", "tên ngắn", new TextType("Chi bộ Văn phòng (mẫu)"))
    {
        Help = "Bỏ trống thì dùng tên đầy đủ.",
    };

    public static readonly Field<Located<string>> Parent = new("truc_thuoc", "trực thuộc", new ReferenceType("một mã tổ chức", "dang-bo-co-quan-mau"))
    {
        Help = "Mã của tổ chức cấp trên trong cùng tệp; bỏ trống khi trực thuộc thẳng Đảng bộ Khối.",
    };

    public static readonly Field<string> Address = new("dia_chi", "địa chỉ", new TextType("Số 00, đường Mẫu"));

    public static readonly Field<string> Phone = new("dien_thoai", "điện thoại", new TextType("0000 000 000"));

    public static readonly Field<string> Email = new("email", "thư điện tử", new EmailType("chi-bo-van-phong@khoi.example"));

    public static readonly Field<string> Description = new("mo_ta", "mô tả", new TextType("Chi bộ mẫu làm công tác hành chính, văn thư."));

    public static readonly ContentSchema Schema = new(
        "tổ chức", [Id, Name, Kind], [ShortName, Parent, Address, Phone, Email, Description]);
}

/// <summary>An item of <c>_du-lieu/chuyen-muc.yml</c>.</summary>
public static class CategoryFields
{
    public static readonly Field<Located<string>> Id = new("id", "mã", new IdType("xay-dung-dang"))
    {
        Aliases = ["ma"],
    };

    public static readonly Field<string> Name = new("ten", "tên", new TextType("Xây dựng Đảng"));

    public static readonly Field<string> Description = new("mo_ta", "mô tả", new TextType("Sinh hoạt chi bộ, công tác tổ chức."));

    public static readonly ContentSchema Schema = new("chuyên mục", [Id, Name], [Description]);
}

/// <summary>An item of <c>_du-lieu/ngay-ky-niem.yml</c>.</summary>
public static class DayFields
{
    private const int LongestLunarMonth = 30;

    public static readonly Field<string> Name = new("ten", "tên", new TextType("Ngày thành lập Đảng Cộng sản Việt Nam"));

    public static readonly Field<(int Day, int Month)> Solar = new("ngay", "ngày dương lịch", new DayMonthType(31, "\"03/02\""))
    {
        Help = "Ngày/tháng.",
    };

    public static readonly Field<(int Day, int Month)> Lunar = new("am_lich", "ngày âm lịch", new DayMonthType(LongestLunarMonth, "\"10/03\""))
    {
        Help = "Ngày/tháng; kèm `duong_lich`.",
    };

    public static readonly Field<ImmutableArray<DateOnly>> LunarOn = new("duong_lich", "ngày dương của từng năm", new ListType<DateOnly>(
        new DateType("2026-04-26"), "[2026-04-26, 2027-04-16]", splitsAtCommas: true));

    public static readonly Field<int> Since = new("nam", "năm gốc", new NumberType(1, 2100, "1930"));

    public static readonly Field<bool> Great = new("lon", "ngày lễ lớn", YesNoType.Instance)
    {
        Help = "Theo Nghị định 145/2013/NĐ-CP.",
    };

    public static readonly ContentSchema Schema = new("ngày kỷ niệm", [Name], [Solar, Lunar, LunarOn, Since, Great]);
}

/// <summary>An item of <c>_du-lieu/tu-dung.yml</c>.</summary>
public static class WordFields
{
    public static readonly Field<string> Word = new("tu", "từ", new TextType("Alêô"))
    {
        Help = "Một từ hay một nhóm từ. Chữ hoa, chữ thường như nhau.",
    };

    public static readonly Field<string> Remark = new("ghi_chu", "ghi chú", new TextType("tên người Ê Đê"));

    public static readonly ContentSchema Schema = new("từ viết đúng", [Word], [Remark]);
}
