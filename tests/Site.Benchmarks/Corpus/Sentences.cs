using System.Text;

namespace Site.Benchmarks.Corpus;

/// <summary>
/// Vietnamese prose of a usual length and variety, put together by dice from an invented stock. It tells nothing that happened and
/// names nobody; each article says so.
/// </summary>
internal static class Sentences
{
    private static readonly string[] Openings =
    [
        "Trong buổi họp đầu tháng", "Theo cách làm thử", "Sau một quý", "Để chuẩn bị cho kỳ sinh hoạt tới", "Khi rà lại sổ theo dõi", "Từ góp ý của người đọc",
        "Ở phần trao đổi", "Trước giờ giải lao", "Nhìn lại cả năm", "Với những đơn vị ở xa", "Như đã ghi trong dàn ý", "Qua hai lần sửa",
    ];

    private static readonly string[] Subjects =
    [
        "chi bộ giả định", "tổ biên tập giả định", "người phụ trách", "nhóm cộng tác viên", "bộ phận tổng hợp", "cấp ủy giả định", "người viết tin", "tổ công nghệ",
        "đảng viên được phân công", "ban tổ chức buổi họp", "người giữ sổ", "nhóm soạn tài liệu", "đoàn viên trực hôm ấy", "tổ văn thư", "người dẫn thảo luận", "đơn vị mẫu",
    ];

    private static readonly string[] Actions =
    [
        "đọc lại bản tóm tắt", "gửi bài bằng biểu mẫu", "thống nhất ba việc cần làm", "ghi rõ người chịu trách nhiệm", "đối chiếu số liệu với bản gốc", "rút ngắn phần mở đầu",
        "chọn một bức ảnh có mô tả", "đặt câu hỏi cho phần thảo luận", "xếp lại thứ tự các mục", "hẹn ngày trả lời", "chuyển văn bản cho bộ phận liên quan", "in bản cỡ chữ lớn",
        "thử nghe bài bằng phần mềm đọc màn hình", "đánh số lại các phụ lục", "kiểm tra từng liên kết", "bỏ những từ viết tắt khó hiểu", "góp ý cho bản nháp", "lưu hồ sơ theo tháng",
        "nêu một ví dụ gần gũi", "nhắc lại thời hạn", "viết tiêu đề ngắn hơn", "tách bài dài thành hai phần", "ghi nguồn của mỗi đoạn trích", "đề nghị họp trước một ngày",
    ];

    private static readonly string[] Endings =
    [
        "để ai cũng hiểu như nhau", "rồi mới gửi đi", "trước khi trình duyệt", "và ghi vào biên bản", "cho kịp kỳ phát hành", "mà không phải họp thêm", "theo đúng mẫu chung",
        "nên người ở xa vẫn theo được", "và xin ý kiến lần nữa", "vì lần trước còn sót", "để tháng sau so lại", "cùng với bảng phân công", "trong khoảng mười lăm phút", "và dán ở bảng tin",
        "dù đường truyền chậm", "rồi đưa vào kho tư liệu",
    ];

    public static string One(Dice dice) => $"{dice.Pick(Openings)}, {dice.Pick(Subjects)} {dice.Pick(Actions)} {dice.Pick(Endings)}.";

    /// <summary>A few words, for headings and list items.</summary>
    public static string Short(Dice dice)
    {
        var words = dice.Pick(Actions);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Paragraph(Dice dice, int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i == 0 ? string.Empty : " ").Append(One(dice));
        }

        return text.ToString();
    }
}
