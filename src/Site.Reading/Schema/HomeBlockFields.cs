using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema;

/// <summary>A block of one's own in <c>trang_chu</c>.</summary>
public static class HomeBlockFields
{
    public static readonly Field<string> Title = new("ten", "tên ô", new TextType("Gương điển hình"));

    public static readonly Field<ImmutableArray<DocumentKind>> Kinds = new("loai", "loại bài", new ListType<DocumentKind>(
        new ChoiceType<DocumentKind>(
            new(DocumentKind.News, "tin_tuc", "tin tức"),
            new(DocumentKind.Plan, "ke_hoach", "kế hoạch"),
            new(DocumentKind.Activity, "hoat_dong", "hoạt động cơ sở"),
            new(DocumentKind.StudyTheme, "chuyen_de", "chuyên đề của năm"),
            new(DocumentKind.Question, "hoi_dap", "hỏi đáp"),
            new(DocumentKind.Bulletin, "ban_tin", "bản tin")),
        "[tin_tuc, hoat_dong]",
        splitsAtCommas: true))
    {
        Help = "Ô nhận những bài mới nhất hợp với mọi điều kiện đã ghi.",
    };

    public static readonly Field<ImmutableArray<Located<string>>> Categories = new("chuyen_muc", "chuyên mục", new ListType<Located<string>>(
        new ReferenceType("mã chuyên mục", "guong-dien-hinh"), "guong-dien-hinh", splitsAtCommas: true))
    {
        Help = "Mã trong `_du-lieu/chuyen-muc.yml`.",
    };

    public static readonly Field<ImmutableArray<Chosen<Genre>>> Genres = new("the_loai", "thể loại", new ListType<Chosen<Genre>>(
        (FieldType<Chosen<Genre>>)Fields.Genre.Type, "[bai]", splitsAtCommas: true));

    public static readonly Field<ImmutableArray<string>> Tags = new("the", "từ khóa", new ListType<string>(
        new TextType("bản tin"), "[bản tin]", splitsAtCommas: true));

    public static readonly Field<ImmutableArray<Located<string>>> Units = new("to_chuc", "tổ chức", new ListType<Located<string>>(
        new ReferenceType("mã tổ chức", "dang-bo-co-quan-mau"), "dang-bo-co-quan-mau", splitsAtCommas: true))
    {
        Help = "Mã trong `_du-lieu/to-chuc.yml`; nhận cả bài của các tổ chức trực thuộc.",
    };

    public static readonly Field<ImmutableArray<Located<string>>> Audiences = new("doi_tuong", "đối tượng", new ListType<Located<string>>(
        new ReferenceType("mã đối tượng", "dang-vien"), "dang-vien", splitsAtCommas: true))
    {
        Help = "Mã trong `doi_tuong` của `cau-hinh.yml`.",
    };

    public static readonly Field<bool> OfATheme = BulletinSectionFields.OfATheme;

    public static readonly Field<int> Most = new("so_bai", "số bài", new NumberType(1, 20, "4"))
    {
        Help = "Bỏ trống là 4.",
    };

    public static readonly Field<BlockLook> Look = new("kieu", "kiểu", new ChoiceType<BlockLook>(
        new(BlockLook.Cards, "the", "thẻ có ảnh, tên, tóm tắt"),
        new(BlockLook.List, "danh_sach", "mỗi bài một dòng"),
        new(BlockLook.Pictures, "anh", "ảnh lớn và tên bài"),
        new(BlockLook.Documents, "van_ban", "số, ngày ban hành và tên văn bản")))
    {
        Help = "Bỏ trống là `the`. Ô ảnh, ô video của trang chủ: `{ ten: Ảnh, the_loai: anh, kieu: anh }`, `{ ten: Video, the_loai: video, kieu: anh }`; ảnh đã hiện ở ô phía trên thì không lặp lại.",
    };

    public static readonly ContentSchema Schema = new("ô của trang chủ", [Title], [Kinds, Genres, Categories, Tags, Units, Audiences, OfATheme, Most, Look]);
}
