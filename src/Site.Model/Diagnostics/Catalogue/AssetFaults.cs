namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K4xx: images and attachments.</summary>
public static class AssetFaults
{
    public static readonly Fault ImageMissing = new("K401", Severity.Error,
        "Không thấy ảnh {0}", "kiểm tra tên tệp; ảnh để trong input/anh/ (viết /anh/…) hoặc cùng thư mục với bài");

    public static readonly Fault AttachmentMissing = new("K402", Severity.Error,
        "Không thấy tệp đính kèm {0}", "kiểm tra tên tệp; tệp để trong input/tep/ (viết /tep/…) hoặc cùng thư mục với bài");

    public static readonly Fault NearImage = new("K403", Severity.Error,
        "Không thấy ảnh {0}", "có phải \"{1}\" không?");

    public static readonly Fault NearAttachment = new("K404", Severity.Error,
        "Không thấy tệp đính kèm {0}", "có phải \"{1}\" không?");

    public static readonly Fault BrokenImage = new("K405", Severity.Error,
        "Không đọc được ảnh: {0}", "mở ảnh bằng một chương trình xem ảnh rồi lưu lại thành PNG hoặc JPEG");

    public static readonly Fault NotAnImage = new("K406", Severity.Error,
        "{0} không phải ảnh PNG, JPEG, WebP hay GIF", "lưu lại thành một trong các loại đó");

    public static readonly Fault OutsideInput = new("K407", Severity.Error,
        "Đường dẫn {0} ra ngoài thư mục input", "chép tệp vào input/anh/ hoặc input/tep/");

    public static readonly Fault LocationInPhoto = new("K408", Severity.Warning,
        "Ảnh có ghi tọa độ nơi chụp", "xóa thông tin vị trí (trên Windows: bấm chuột phải vào tệp, chọn Thuộc tính, thẻ Chi tiết, dòng loại bỏ thuộc tính và thông tin cá nhân ở dưới cùng) rồi lưu lại; vị trí là dữ liệu cá nhân (Luật 91/2025/QH15)");

    public static readonly Fault HeicImage = new("K420", Severity.Error,
        "{0} là ảnh HEIC, hầu hết máy không mở được", FileFaults.HeicRemedy);

    public static readonly Fault AltIsFileName = new("K421", Severity.Warning,
        "Mô tả ảnh chỉ là tên tệp: {0}", "viết ảnh có gì, ví dụ: Đảng viên ngồi quanh bàn họp; người khiếm thị nghe phần này");
}
