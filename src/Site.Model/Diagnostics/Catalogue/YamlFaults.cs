namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K1xx: the YAML of front matter, settings and data, before its keys are understood.</summary>
public static class YamlFaults
{
    public static readonly Fault NoFrontMatter = new("K101", Severity.Error,
        "Bài không có phần khai báo ở đầu tệp", "dòng đầu tiên là ---, rồi \"tieu_de: …\" và các khóa khác, mỗi khóa một dòng, rồi một dòng --- nữa");

    public static readonly Fault FrontMatterNotClosed = new("K102", Severity.Error,
        "Phần khai báo không có dòng --- kết thúc", "thêm một dòng chỉ gồm --- sau khóa cuối cùng");

    public static readonly Fault Tab = new("K103", Severity.Error,
        "Dùng phím Tab để thụt dòng", "thay Tab bằng dấu cách");

    public static readonly Fault UnclosedQuote = new("K104", Severity.Error,
        "Mở dấu nháy {0} mà không đóng", "thêm dấu nháy {0} ở cuối giá trị");

    public static readonly Fault DuplicateKey = new("K105", Severity.Error,
        "Khóa \"{0}\" đã khai ở dòng {1}", "giữ lại một dòng, xóa dòng kia");

    public static readonly Fault AliasRefused = new("K106", Severity.Error,
        "Giá trị không bắt đầu bằng dấu {0} được", "nếu dấu {0} là chữ của bài thì đặt cả giá trị trong dấu nháy kép; nếu gõ nhầm thì xóa dấu ấy");

    public static readonly Fault TooDeep = new("K107", Severity.Error,
        "Các dòng thụt vào hoặc các dấu ngoặc lồng nhau quá {0} tầng", "bớt dấu cách ở đầu dòng, bớt ngoặc; nếu dấu ngoặc là chữ của bài thì đặt cả giá trị trong dấu nháy kép");

    public static readonly Fault Unreadable = new("K108", Severity.Error,
        "Không hiểu được dòng này", "mỗi khóa một dòng, viết \"khóa: giá trị\"; giá trị có dấu : # [ ] {{ }} thì đặt trong dấu nháy kép");

    public static readonly Fault NotAMapping = new("K109", Severity.Error,
        "Phần khai báo phải gồm các dòng \"khóa: giá trị\"", "mỗi khóa một dòng, ví dụ \"tieu_de: Ra mắt trang thông tin\"");

    public static readonly Fault TooLarge = new("K110", Severity.Error,
        "Phần khai báo dài quá {0} KB", "chuyển nội dung dài xuống thân bài, sau dòng --- thứ hai");

    public static readonly Fault BadEscape = new("K111", Severity.Error,
        "Trong dấu nháy kép, dấu \\ có nghĩa riêng nên không đọc được chỗ này", "thay \\ bằng /, hoặc dùng dấu nháy đơn '…' thay cho nháy kép");

    public static readonly Fault TextAfterQuote = new("K112", Severity.Error,
        "Sau dấu nháy {0} đóng lại còn chữ", "đặt cả giá trị trong một cặp dấu nháy, dùng “ ” cho chữ cần trích bên trong");

    public static readonly Fault ColonInValue = new("K113", Severity.Error,
        "Giá trị có dấu hai chấm phải đặt trong dấu nháy", "viết `{0}`");

    public static readonly Fault HashCuts = new("K114", Severity.Error,
        "Phần từ dấu # trở đi bị bỏ, không thành nội dung", "đặt cả giá trị trong dấu nháy: `{0}`; nếu đó là lời ghi chú thì chuyển lên một dòng riêng ở trên");

    public static readonly Fault SpaceMissing = new("K115", Severity.Error,
        "Thiếu dấu cách sau dấu hai chấm", "viết `{0}: {1}`");

    public static readonly Fault SecondLine = new("K116", Severity.Error,
        "Dòng này không có khóa và không nối được vào dòng trên", "nếu là phần tiếp của giá trị ở dòng trên thì viết liền lên đó, hoặc thụt vào hai dấu cách; nếu là khóa mới thì viết \"khóa: giá trị\"");

    public static readonly Fault ColonMissing = new("K117", Severity.Error,
        "Thiếu dấu hai chấm sau \"{0}\"", "viết `{0}: {1}`");

    public static readonly Fault TextAfterBracket = new("K118", Severity.Error,
        "Sau dấu {0} đóng lại còn chữ", "giá trị bắt đầu bằng dấu {1} thì đặt cả trong dấu nháy: `{2}`");

    public static readonly Fault UnclosedBracket = new("K119", Severity.Error,
        "Mở dấu {0} mà không đóng", "thêm dấu {1} ở cuối giá trị; nếu {0} là chữ của bài thì đặt cả giá trị trong dấu nháy kép");

    public static readonly Fault DashInValue = new("K120", Severity.Error,
        "Sau dấu hai chấm không viết được dấu gạch đầu dòng", "danh sách thì xuống dòng, mỗi ý một dòng bắt đầu bằng dấu gạch và dấu cách; nếu dấu gạch là chữ của bài thì viết `{0}`");

    public static readonly Fault ColonInBrackets = new("K121", Severity.Error,
        "Trong ngoặc, giá trị có dấu hai chấm phải đặt trong dấu nháy", "viết `{0}`");

    public static readonly Fault WrongIndent = new("K122", Severity.Error,
        "Dòng này không thẳng hàng với các dòng cùng nhóm", "{0}, cho thẳng hàng với \"{1}\" ở dòng {2}");

    public static readonly Fault BadFirstSign = new("K123", Severity.Error,
        "Giá trị bắt đầu bằng dấu {0} phải đặt trong dấu nháy", "viết `{1}`");
}
