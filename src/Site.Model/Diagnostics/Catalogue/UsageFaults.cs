namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K8xx: the command line.</summary>
public static class UsageFaults
{
    public static readonly Fault UnknownCommand = new("K801", Severity.Error,
        "Không có lệnh \"{0}\"", "các lệnh: {1}");

    public static readonly Fault MisspelledCommand = new("K802", Severity.Error,
        "Không có lệnh \"{0}\"", "ý bạn là \"{1}\"?");

    public static readonly Fault UnknownOption = new("K803", Severity.Error,
        "Lệnh {1} không có tùy chọn {0}", "xem các tùy chọn bằng: {1} --help");

    public static readonly Fault MisspelledOption = new("K804", Severity.Error,
        "Lệnh {1} không có tùy chọn {0}", "ý bạn là {2}?");

    public static readonly Fault ValueMissing = new("K805", Severity.Error,
        "Thiếu giá trị sau {0}", "ví dụ {0} {1}");

    public static readonly Fault GivenTwice = new("K806", Severity.Error,
        "Tùy chọn {0} được viết nhiều lần", "giữ lại một lần");

    public static readonly Fault Superfluous = new("K807", Severity.Error,
        "Thừa \"{0}\" trên dòng lệnh", "xóa đi; giá trị có dấu cách phải đặt trong dấu nháy kép");

    public static readonly Fault NotAllowed = new("K808", Severity.Error,
        "\"{0}\" không phải giá trị dùng được cho {1}", "chọn một trong: {2}");

    public static readonly Fault MisspelledValue = new("K809", Severity.Error,
        "\"{0}\" không phải giá trị dùng được cho {1}", "ý bạn là \"{2}\"?");

    public static readonly Fault NotADate = new("K810", Severity.Error,
        "\"{0}\" không phải một ngày có thật", "viết năm-tháng-ngày hoặc ngày/tháng/năm, có thể thêm giờ, ví dụ 2026-11-20, 20/11/2026 hoặc \"2026-11-20 07:30\"");

    public static readonly Fault NotAWebAddress = new("K811", Severity.Error,
        "\"{0}\" không phải một địa chỉ trang web", "viết đủ cả https://, ví dụ https://khoi.example");

    public static readonly Fault NotANumber = new("K812", Severity.Error,
        "\"{0}\" không phải một số nguyên từ {1} đến {2}", "viết bằng chữ số, ví dụ {1}");

    public static readonly Fault NotUnderstood = new("K813", Severity.Error,
        "Không hiểu dòng lệnh", "xem cách dùng bằng --help");
}
