using System.Collections.Immutable;
using System.Text;

namespace Site.Reading.Schema.Guide;

/// <summary>One word for one thing. It is a chapter of the setup guide; a test checks every Vietnamese text of the program, the theme and the samples against it.</summary>
public static class Glossary
{
    /// <param name="Use">The word.</param>
    /// <param name="For">What it means; empty where it is merely the way to say it.</param>
    /// <param name="Instead">
    /// The words that must not be used. A word in lower case stands for any case, one with a capital only for itself.
    /// </param>
    public sealed record Term(string Use, string For, params ImmutableArray<string> Instead);

    public static readonly ImmutableArray<Term> Terms =
    [
        new("khóa", "tên đứng trước dấu hai chấm trong phần khai báo, cài đặt, dữ liệu; *mục* chỉ một phần của bản tin, của trang", "tên mục", "thiếu mục", "nhóm mục con", "các mục dùng được:"),
        new("phần khai báo", "các dòng giữa hai dòng `---` ở đầu tệp", "phần đầu tệp", "metadata"),
        new("địa chỉ", "nơi của một trang: `/tin-tuc/2026/ra-mat/`", "đường dẫn cũ", "đường dẫn trong trang", "url"),
        new("đường dẫn", "nơi của một tệp: `/anh/phong-hop.webp`", "path"),
        new("liên kết", "chỗ bấm để sang trang khác", "link", "siêu liên kết"),
        new("tin, bài", "bài trong chuyên trang tin tức", "tin bài"),
        new("bản tin", "số hằng tháng phục vụ sinh hoạt chi bộ; một tin riêng lẻ là *tin*", "tập san"),
        new("người tốt, việc tốt", "một thể loại", "người tốt việc tốt"),
        new("từ khóa", "khóa `the`; gom các bài cùng chủ đề", "gắn thẻ", "thẻ đã gắn", "các thẻ"),
        new("tổ chức", "chi bộ, đảng bộ có trong `to-chuc.yml`", "bài về đơn vị", "tin của đơn vị", "của nơi này"),
        new("số và ký hiệu", "của văn bản: `59-KH/ĐUK`", "số, ký hiệu", "số hiệu văn bản"),
        new("trích yếu", "khóa `tieu_de` của kế hoạch, văn bản: chép nguyên văn", "tiêu đề của văn bản"),
        new("thể thức đề ký", "`T/M` thay mặt, `K/T` ký thay, `T/L` thừa lệnh", "thể thức ký"),
        new("văn bản cụ thể hóa", string.Empty, "được cụ thể hóa bởi"),
        new("văn bản thay thế", "văn bản ra sau; văn bản ra trước là *văn bản bị thay thế*", "được thay thế bởi"),
        new("đã đăng", "trạng thái của bài đang có trên trang", "đang đăng"),
        new("chưa lên trang công khai", string.Empty, "công chúng chưa thấy"),
        new("quá hạn", "việc, bản tin", "trễ hạn", "đã trễ", "trễ hẹn"),
        new("xem trước", "xem bài trên máy mình trước khi đăng", "xem thử"),
        new("cảnh báo, lưu ý", "thông báo không chặn việc dựng trang; *lưu ý* nhẹ hơn", "lời nhắc"),
        new("có phải … không?", string.Empty, "ý bạn là"),
        new("lỗi của chương trình", "không phải của bài viết", "lỗi của chính chương trình", "lỗi của chính nó"),
        new("mã kết thúc", "số mà một lệnh trả về", "mã thoát"),
        new("trình đơn", "các mục ở đầu trang", "menu", "đóng danh mục"),
        new("ô", "một phần của trang chủ", "khối của trang chủ"),
        new("tin, bài liên quan", string.Empty, "các tin liên quan"),
        new("hỗ trợ tiếp cận", "để ai cũng đọc được trang", "trợ năng"),
        new("thời gian đọc", string.Empty, "đọc to hết", "đọc toàn bộ"),
        new("chú thích cuối bài", string.Empty, "chú thích cuối trang", "cước chú"),
        new("nháy kép", "dấu `\"`", "ngoặc kép"),
        new("gạch nối", "dấu `-` trong mã, tên tệp, số và ký hiệu", "gạch ngang"),
        new("thư điện tử", string.Empty, "email", "e-mail"),
        new("hòm thư góp ý", string.Empty, "hộp thư góp ý"),
        new("nơi in, kỳ hạn xuất bản", "ở trang cuối của bản tin", "In tại"),
        new("cấp ủy viên dự sinh hoạt", string.Empty, "ủy viên dự sinh hoạt"),
        new("ban đảng, công tác đảng", "chữ *đảng* viết thường; viết hoa khi là tên riêng", "ban Đảng", "công tác Đảng"),
    ];

    /// <summary>The chapter, Markdown.</summary>
    public static string Chapter()
    {
        var chapter = new StringBuilder("""

            ## Mỗi điều một từ

            Trang, thông báo và hướng dẫn gọi mỗi điều bằng một từ. Viết bài về trang, về bản tin cũng nên theo.

            | Dùng | Chỉ | Không dùng |
            |---|---|---|

            """);
        foreach (var term in Terms.Where(term => term.For.Length > 0))
        {
            chapter.Append("| ").Append(term.Use).Append(" | ").Append(term.For).Append(" | ").AppendJoin("; ", term.Instead).Append(" |\n");
        }

        chapter.Append("\nCũng vậy, viết ").AppendJoin("; ", Terms.Where(term => term.For.Length == 0).Select(term => $"*{term.Use}* (không viết {string.Join(", ", term.Instead)})")).Append(".\n");
        return chapter.ToString();
    }
}
