namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K401 to K43x: images and attachments.</summary>
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

    public static readonly Fault LocationInPhoto = new("K408", Severity.Notice,
        "Tệp ảnh có ghi tọa độ nơi chụp; ảnh trên trang thì không", "vị trí là dữ liệu cá nhân (Luật 91/2025/QH15); để bỏ cả trong tệp, chạy: " + Invocation.Current + " picture \"{0}\"");

    public static readonly Fault NotASound = new("K409", Severity.Error,
        "{0} không phải tệp âm thanh MP3 hay M4A", "lưu bản ghi âm thành MP3 hoặc M4A, để trong input/tep/");

    public static readonly Fault HeicImage = new("K420", Severity.Error,
        "{0} là ảnh HEIC, hầu hết máy không mở được", FileFaults.HeicRemedy);

    public static readonly Fault AltIsFileName = new("K421", Severity.Warning,
        "Mô tả ảnh chỉ là tên tệp: {0}", "viết ảnh có gì, ví dụ: Đảng viên ngồi quanh bàn họp; người khiếm thị nghe phần này");

    // K43x: what is in a picture's file.

    public static readonly Fault TooManyPixels = new("K430", Severity.Error,
        "Ảnh có {0} triệu điểm ảnh, quá mức {1} triệu", "thu nhỏ ảnh rồi lưu lại; chiều dài 2560 điểm ảnh là đủ cho mọi trang");

    public static readonly Fault UnknownTurn = new("K431", Severity.Warning,
        "Ảnh ghi hướng chụp không có trong chuẩn nên được đăng như khi chưa xoay", "mở ảnh, xoay cho đúng chiều rồi lưu lại");

    public static readonly Fault BrokenProfile = new("K432", Severity.Warning,
        "Bảng màu (ICC) kèm trong ảnh bị hỏng nên ảnh được đăng theo màu thường (sRGB)", "xem màu của ảnh trên trang; nếu sai, mở ảnh bằng một chương trình xem ảnh rồi lưu lại");

    public static readonly Fault SpoiltImage = new("K433", Severity.Error,
        "Ảnh hỏng giữa chừng: {0}", "tệp bị cắt cụt hoặc chép lỗi; lấy lại ảnh gốc, hoặc mở ảnh bằng một chương trình xem ảnh rồi lưu lại");

    public static readonly Fault TooHeavyImage = new("K434", Severity.Error,
        "Ảnh đã nén hết mức mà vẫn nặng hơn {0}", "cắt ngắn ảnh động, hoặc thu nhỏ ảnh rồi lưu lại");

    public static readonly Fault LargeSource = new("K435", Severity.Notice,
        "Ảnh gốc lớn hơn mức cần thiết: {0}", "chạy: " + Invocation.Current + " picture \"{1}\"");

    public static readonly Fault TooLongAnimation = new("K436", Severity.Error,
        "Ảnh động có quá nhiều hình", "cắt ngắn hoặc thu nhỏ ảnh động, hoặc đăng thành video");
}
