using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>Below <c>kiem_tra</c>.</summary>
public static class AcceptedFields
{
    public static readonly Field<string> InternalMark = new("noi_bo", "vì sao chữ lưu hành nội bộ được có", new TextType("Bài viết về quy định, không trích tài liệu"));

    public static readonly Field<string> PersonalData = new("du_lieu_ca_nhan", "vì sao dữ liệu cá nhân được có", new TextType("Đồng chí bí thư đồng ý công khai số điện thoại trực"));

    public static readonly ContentSchema Schema = new("đã kiểm tra", [], [InternalMark, PersonalData]);
}
