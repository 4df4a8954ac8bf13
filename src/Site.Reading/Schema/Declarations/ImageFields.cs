using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>Below <c>anh</c>.</summary>
public static class ImageFields
{
    public static readonly Field<Located<string>> File = new("tep", "tệp ảnh", new ReferenceType("đường dẫn một ảnh", "/anh/phong-hop.webp", ReferenceTo.Picture))
    {
        Aliases = ["file", "src"],
        Help = "Từ đầu `input/` (bắt đầu bằng `/`), hoặc tên tệp cùng thư mục với bài.",
    };

    public static readonly Field<string> Alt = new("mo_ta", "mô tả ảnh", new TextType("Đảng viên ngồi quanh bàn họp"))
    {
        Aliases = ["alt"],
        Help = "Ảnh có gì, cho người không nhìn thấy ảnh.",
        WhenMissing = FrontMatterFaults.ImageAltMissing,
    };

    public static readonly Field<string> Caption = new("chu_thich", "chú thích", new TextType("Một buổi sinh hoạt chi bộ (ảnh mẫu)"))
    {
        Aliases = ["caption"],
    };

    public static readonly Field<string> Credit = new("nguon", "nguồn ảnh", new TextType("Ban Biên tập"))
    {
        Aliases = ["credit"],
    };

    public static readonly Field<FocalPoint> Focus = new("tieu_diem", "tiêu điểm", new FocalPointType())
    {
        Aliases = ["focus"],
        Help = "Chỗ phải giữ khi ảnh bị cắt cho vừa khung: tỷ lệ từ trái sang, rồi từ trên xuống.",
    };

    public static readonly ContentSchema Schema = new("ảnh", [File, Alt], [Caption, Credit, Focus]);
}
