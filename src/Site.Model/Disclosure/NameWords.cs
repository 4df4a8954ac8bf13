using System.Collections.Frozen;

namespace Site.Model.Disclosure;

/// <summary>The words by which <see cref="PersonNameReader"/> tells a person's name from other words with capitals. All in lower case.</summary>
internal static class NameWords
{
    /// <summary>Before a person's name, as Vietnamese addresses people.</summary>
    public static readonly FrozenSet<string> Honorifics = Words("ông bà anh chị cô chú bác cụ em cháu thầy dì cậu mợ");

    /// <summary>Family names; nine in ten Vietnamese bear one of the first line.</summary>
    public static readonly FrozenSet<string> FamilyNames = Words(
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý " +
        "đào đinh lâm trịnh trương mai tô tạ hà cao châu thái phùng vương tăng quách kiều lưu lương đoàn nghiêm thạch sơn kim danh thân khúc bạch giang văn quan triệu la lục ninh doãn tống từ viên chu vi lò lường cầm hứa nông hoa điểu");

    /// <summary>Family names that are rarely anything else: two words are enough to know a name, and capitals throughout.</summary>
    public static readonly FrozenSet<string> SureFamilyNames = Words("nguyễn trần lê phạm huỳnh phan võ đặng bùi đỗ ngô trương vũ đinh");

    /// <summary>Offices and bodies that follow the words of address: <c>đồng chí Bí thư</c>.</summary>
    public static readonly FrozenSet<string> Offices = FrozenSet.Create(
        StringComparer.Ordinal,
        "bí thư", "phó bí", "phó chủ", "phó trưởng", "phó ban", "phó giám", "phó chánh", "phó thủ", "phó tổng", "phó phòng", "phó văn", "phó hiệu", "phó viện", "phó đoàn",
        "trưởng ban", "trưởng phòng", "trưởng khối", "trưởng đoàn", "trưởng thôn", "trưởng ấp", "trưởng khu", "trưởng khóm", "chủ tịch", "chủ nhiệm", "chủ tọa", "chủ toạ", "ủy viên", "uỷ viên", "giám đốc",
        "đảng viên", "đảng ủy", "đảng uỷ", "đảng bộ", "chi ủy", "chi uỷ", "chi bộ", "chi đoàn", "chi hội", "tổng bí", "tổng giám", "tổng thư", "thủ tướng", "thủ trưởng", "thường trực", "thường vụ", "chánh văn", "chánh án", "chánh thanh",
        "viện trưởng", "hiệu trưởng", "đại biểu", "đại tướng", "đại tá", "thượng tướng", "thượng tá", "trung tướng", "trung tá", "thiếu tướng", "thiếu tá", "bộ trưởng", "thứ trưởng", "cấp ủy", "cấp uỷ", "cán bộ", "công chức", "viên chức", "công nhân", "công đoàn",
        "mẹ việt", "hội viên", "hội cựu", "hội nông", "hội liên", "hội phụ", "đoàn viên", "đoàn thanh", "ban chấp", "ban thường", "ban tuyên", "ban tổ", "ban dân", "ban biên", "ban chỉ", "văn phòng", "khối các", "tỉnh ủy", "tỉnh uỷ", "huyện ủy", "thành ủy", "trung ương");

    /// <summary>What is named after people: <c>đường Nguyễn Huệ</c>, <c>Trường Trung học cơ sở Trần Phú</c>.</summary>
    public static readonly FrozenSet<string> NamedAfterPeople = Words(
        "đường phố trường viện phường xã huyện quận tỉnh trấn thpt thcs ty tâm giải quỹ cầu chợ tàng đài tượng viên cảng hầm đình đền lăng giảng hội rạp tưởng chiến dịch tuyến khóm");

    /// <summary>Between those words and the name.</summary>
    public static readonly FrozenSet<string> BetweenThem = Words("tiểu học trung cơ sở phổ thông chuyên mầm non cao đẳng đại cổ phần tnhh một thành nội trú dân tộc thưởng tư nhân và");

    /// <summary>Places that begin like a name.</summary>
    public static readonly FrozenSet<string> Places = FrozenSet.Create(
        StringComparer.Ordinal,
        "hoàng sa", "hoàng mai", "hoàng liên", "hoàng su", "lý sơn", "lý nhân", "phan thiết", "phan rang", "vũ quang", "vũ thư", "võ nhai", "hồ gươm", "hồ tây", "hồ hoàn", "hà nội", "hà giang", "hà nam", "hà tĩnh", "hà tiên", "hà đông", "hà quảng", "cao bằng", "cao lãnh", "cao lộc",
        "lâm đồng", "lâm hà", "lâm thao", "thái bình", "thái nguyên", "thái hòa", "mai châu", "mai sơn", "châu đốc", "châu thành", "châu phú", "châu á", "châu âu", "kim sơn", "kim bảng", "kim thành", "sơn la", "sơn tây", "sơn động", "giang thành", "ninh bình", "ninh thuận", "ninh kiều", "văn lâm", "văn giang", "văn yên",
        "đinh hợi", "từ sơn", "từ liêm", "vi thanh", "hoa lư", "hoa kỳ", "la hay", "lục nam", "lục ngạn", "tăng thành", "tô hiệu", "lương sơn", "lương tài", "thạch hà", "thạch thất", "thạch thành", "đoàn thanh", "lê nin", "nông cống");

    /// <summary>People of history and of the highest offices, whom nobody takes for private persons.</summary>
    public static readonly string[] OfHistory =
    [
        "hồ chí minh", "nguyễn ái quốc", "nguyễn tất thành", "nguyễn sinh", "tôn đức thắng", "trần phú", "lê hồng phong", "hà huy tập", "nguyễn văn cừ", "trường chinh", "lê duẩn", "nguyễn văn linh", "lê khả phiêu", "nông đức mạnh", "nguyễn phú trọng", "võ nguyên giáp",
        "phạm văn đồng", "nguyễn thị minh khai", "võ thị sáu", "nguyễn văn trỗi", "phan bội châu", "phan châu trinh", "phan chu trinh", "lý thường kiệt", "trần hưng đạo", "lê lợi", "nguyễn trãi", "nguyễn du", "nguyễn đình chiểu", "nguyễn huệ", "lý tự trọng", "võ văn kiệt", "lê hồng sơn", "nguyễn đức cảnh",
    ];

    /// <summary>Offices whose holders everybody knows: a name behind one is no private person's.</summary>
    public static readonly string[] HighOffices = ["tổng bí thư", "chủ tịch nước", "thủ tướng", "thủ tướng chính phủ", "chủ tịch quốc hội", "chủ tịch", "đại tướng", "nhà thơ", "nhà văn", "anh hùng", "liệt sĩ", "vua"];

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
