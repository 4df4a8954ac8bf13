using System.Text;

namespace Site.Importing.Heads;

/// <summary>
/// Words in capitals, as running text writes them: <c>ĐẢNG ỦY KHỐI CÁC CƠ QUAN</c> is <c>Đảng ủy Khối các cơ quan</c>. The document's own text shows how; where
/// it does not, a list of the field's words; a word in neither is a name.
/// </summary>
/// <param name="text">The document's running text.</param>
internal sealed class UsualSpelling(string text)
{
    private const int LongestPhrase = 8;

    /// <summary>So much of a text shows how its words are spelt.</summary>
    private const int Enough = 200_000;

    private const string Known =
        """
         ; tại Đảng bộ ; tại Đảng ủy ; tại Đảng ủy Khối ; tại Đảng bộ Khối ; khối các cơ quan và doanh nghiệp tỉnh ; các cơ quan tỉnh ; tại Đảng bộ tỉnh ; tại Đảng bộ thành phố ; tại Đảng bộ huyện ; tại Tỉnh ủy ; tại Thành ủy ; tại Huyện ủy ; tại Quận ủy ;
         tại Đảng bộ các cơ quan Đảng tỉnh ; tại Ban Thường vụ ; tại Ban Chấp hành ; tại Ban Thường vụ Đảng ủy ; tại Ban Thường vụ Tỉnh ủy ; tại Ban Tuyên giáo ; tại Ban Tuyên giáo và Dân vận ; tại Ban Tổ chức ; tại Ban Dân vận ; tại Ban Biên tập ; tại Ban Chỉ đạo ; tại Ủy ban Kiểm tra ; tại Ủy ban nhân dân ; tại Hội đồng nhân dân ;
         tại Văn phòng ; tại Chi bộ ; tại Chi ủy ; tại Công đoàn ; tại Đoàn Thanh niên ; tại Đoàn Khối ; tại Hội Cựu chiến binh ; tại Mặt trận Tổ quốc ; đồng chí Bí thư ; đồng chí Phó Bí thư ; đồng chí Phó Bí thư Thường trực ; đồng chí Chủ tịch ; đồng chí Phó Chủ tịch ; đồng chí Trưởng ban ; đồng chí Phó Trưởng ban ; đồng chí Chánh Văn phòng ; đồng chí Phó Chánh Văn phòng ; đồng chí Chủ nhiệm ; đồng chí Giám đốc ; đồng chí Phó Giám đốc ;
         của Thường trực ; và doanh nghiệp ; cơ quan ; tỉnh ; thành phố ; huyện ; xã ; phường ; thị xã ; quận ; trực thuộc ; năm ; tháng ; ngày ; trong ; của ; các ; những ; về ; việc ; công tác ; thực hiện ; kế hoạch ; kết quả ; triển khai ; tổ chức ; nâng cao ; chất lượng ; hiệu quả ; sinh hoạt ; tăng cường ; đổi mới ; học tập ; làm theo ; tư tưởng ; đạo đức ; phong cách Hồ Chí Minh ; chính trị ; nghị quyết ; chỉ thị ; đại hội ; nhiệm kỳ ; tuyên truyền ; đảng viên ; chi bộ ; và ; với ; cho ; từ ; đến ; tại ; ở ; là ; có ; một ; số ; được ; lần thứ ;
        """;

    private readonly string _written = string.Join('\n', text[..Math.Min(text.Length, Enough)].Split('\n').Where(line => line.Any(char.IsLower)));

    /// <param name="isName">Whether unknown words are names, as in an organisation's; in a title they are words.</param>
    public string Of(string capitals, bool isName)
    {
        if (capitals.Any(char.IsLower))
        {
            return capitals;
        }

        var words = capitals.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var usual = new StringBuilder();
        for (var at = 0; at < words.Length;)
        {
            var (spelled, length) = Phrase(words, at) ?? (Unknown(words[at], isName), 1);
            usual.Append(at > 0 ? " " : string.Empty).Append(spelled);
            at += length;
        }

        return usual.Length == 0 ? capitals : char.ToUpperInvariant(usual[0]) + usual.ToString(1, usual.Length - 1);
    }

    private (string Spelled, int Length)? Phrase(string[] words, int at)
    {
        for (var length = Math.Min(LongestPhrase, words.Length - at); length > 0; length--)
        {
            var phrase = string.Join(' ', words[at..(at + length)]);
            if ((Find(_written, phrase, mayBeAlone: length > 1) ?? Find(Known, phrase, mayBeAlone: true)) is { } spelled)
            {
                return (spelled, length);
            }
        }

        return null;
    }

    // Inside a sentence: the first word of one has a capital anyway.
    private static string? Find(string text, string phrase, bool mayBeAlone)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); mayBeAlone && at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            var found = text.AsSpan(at, phrase.Length);
            var isInside = at > 1 && text[at - 1] == ' ' && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] is ',' or ';' or '-' or '–');
            if (isInside && (end == text.Length || !char.IsLetterOrDigit(text[end])) && (found.Length < 2 || found[1..].ContainsAny(Small)))
            {
                return found.ToString();
            }
        }

        return null;
    }

    private static readonly System.Buffers.SearchValues<char> Small = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ");

    private static string Unknown(string word, bool isName) =>
        word.Length <= 1 || word.AsSpan().ContainsAnyInRange('0', '9') || word.Contains('/', StringComparison.Ordinal) || IsRoman(word) ? word
        : isName ? word[0] + word[1..].ToLowerInvariant()
        : word.ToLowerInvariant();

    private static bool IsRoman(string word) => word.AsSpan().IndexOfAnyExcept("IVX,;.") < 0;
}
