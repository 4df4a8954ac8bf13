namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K97x and K98x: files from elsewhere that are to become drafts.</summary>
public static class ImportFaults
{
    public static readonly Fault NothingNamed = new("K970", Severity.Error,
        "Chưa nói nhập tệp nào", "viết đường dẫn của tệp Word, của trang web đã lưu hay của thư mục có các tệp ấy, ví dụ: import \"Kế hoạch 59.docx\"");

    public static readonly Fault NotThere = new("K971", Severity.Error,
        "Không thấy tệp hay thư mục {0}", "kiểm tra lại đường dẫn; tên có dấu cách thì đặt trong dấu nháy kép");

    public static readonly Fault NothingInFolder = new("K972", Severity.Error,
        "Trong thư mục {0} không có tệp nào nhập được", "nhập được các tệp {1}");

    public static readonly Fault KindUnknown = new("K973", Severity.Error,
        "Không nhập được loại tệp {0}", "nhập được các tệp {1}");

    public static readonly Fault NotWord = new("K974", Severity.Error,
        "Tệp {0} hỏng hoặc không phải tệp Word", "mở bằng Word, chọn Tệp > Lưu thành (Save As), kiểu Word Document (*.docx), rồi nhập tệp vừa lưu");

    public static readonly Fault OldFormat = new("K975", Severity.Error,
        "Tệp {0} không phải .docx, mà máy này không có LibreOffice để đổi", "mở bằng Word, chọn Tệp > Lưu thành (Save As), kiểu Word Document (*.docx), rồi nhập tệp vừa lưu");

    public static readonly Fault Locked = new("K976", Severity.Error,
        "Tệp {0} có mật khẩu nên không đọc được", "mở bằng Word, bỏ mật khẩu ở Tệp > Thông tin > Bảo vệ tài liệu, lưu lại rồi nhập");

    public static readonly Fault TooMuch = new("K977", Severity.Error,
        "Tệp {0} bung ra quá nặng hoặc lồng quá sâu, không giống một văn bản", "nếu đúng là văn bản cần đăng, chép nội dung sang một tệp Word mới rồi nhập tệp ấy");

    public static readonly Fault Stamped = new("K978", Severity.Error,
        "Văn bản {0} có dấu {1} nên không được nhập", "tài liệu mật không đưa lên mạng; dấu ghi nhầm thì bỏ trong tệp gốc rồi nhập lại");

    public static readonly Fault NotConverted = new("K979", Severity.Error,
        "LibreOffice không đổi được tệp {0} sang .docx", "mở bằng Word, chọn Tệp > Lưu thành (Save As), kiểu Word Document (*.docx), rồi nhập tệp vừa lưu");

    public static readonly Fault PictureLeftOut = new("K980", Severity.Warning,
        "Ảnh {0} trong tệp {1} không đọc được nên không có trong bài", "mở tệp bằng Word, lưu riêng ảnh ấy thành .jpg hay .png rồi đưa vào bằng lệnh picture");

    public static readonly Fault NoText = new("K981", Severity.Error,
        "Tệp {0} không có chữ nào để thành bài", "nếu tệp chỉ có ảnh chụp văn bản, hãy gõ lại nội dung; ảnh thì đưa vào bằng lệnh picture");

    public static readonly Fault PageWithoutText = new("K985", Severity.Error,
        "Trang {0} không có chữ nào để thành bài", "mở trang ấy bằng trình duyệt, lưu lại kiểu \"Trang web, toàn bộ\" (Webpage, Complete) rồi nhập tệp vừa lưu");
}
