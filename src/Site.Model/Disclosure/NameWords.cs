using System.Collections.Frozen;

namespace Site.Model.Disclosure;

/// <summary>The words by which <see cref="PersonNameReader"/> tells a person's name from other words with capitals. All in lower case.</summary>
internal static class NameWords
{
    /// <summary>Before a person's name, as Vietnamese addresses people.</summary>
    public static readonly FrozenSet<string> Honorifics = Words("ông bà anh chị cô chú bác cụ em cháu thầy dì cậu mợ");

    /// <summary>Before whoever says a name, the own one most often.</summary>
    public static readonly string[] Introductions = ["tôi là", "em là", "cháu là", "tên là", "tôi tên", "em tên", "cháu tên", "bạn đọc"];

    /// <summary>Family names; nine in ten Vietnamese bear one of the first line. The last ones are typed without accents.</summary>
    public static readonly FrozenSet<string> FamilyNames = Words(
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý " +
        "đào đinh lâm trịnh trương mai tô tạ hà cao châu thái phùng vương tăng quách kiều lưu lương đoàn nghiêm thạch sơn kim danh thân khúc bạch giang văn quan triệu la lục ninh doãn tống chu lò lường cầm hứa nông hoa điểu " +
        "kiên âu mạc tiêu đàm khổng phí nhan ôn thiều ma hầu giàng sùng thào vàng bế quàng tòng ksor niê " +
        "nguyen tran pham huynh hoang");

    /// <summary>Family names that are rarely anything else: two words are enough to know a name, and capitals throughout.</summary>
    public static readonly FrozenSet<string> SureFamilyNames = Words("nguyễn trần lê phạm huỳnh phan võ đặng bùi đỗ ngô trương vũ đinh nguyen pham huynh");

    /// <summary>Between a family name and a given name: with a sure family name before it, it makes a name of words without capitals too.</summary>
    public static readonly FrozenSet<string> MiddleNames = Words("văn thị van thi");

    /// <summary>Other words that end like a family name, in titles with capitals throughout or on each word.</summary>
    public static readonly FrozenSet<string> Compounds = FrozenSet.Create(
        StringComparer.Ordinal,
        "vi phạm", "quy phạm", "sư phạm", "tội phạm", "xâm phạm", "chủ trương", "khẩn trương", "phô trương", "khuếch trương", "thi đỗ", "khiêu vũ", "ca vũ", "quản lý", "xử lý", "pháp lý", "tâm lý", "hợp lý", "trợ lý", "hộ lý", "đại lý", "địa lý", "vật lý", "nguyên lý", "đạo lý", "chân lý", "công lý",
        "công đoàn", "tập đoàn", "chi đoàn", "liên đoàn", "quân đoàn", "sư đoàn", "binh đoàn", "thành đoàn", "tỉnh đoàn", "cơ quan", "hải quan", "chủ quan", "khách quan", "liên quan", "tham quan", "tiền lương", "nâng cao", "đề cao", "tối cao", "tuyên dương", "biểu dương", "công văn", "nhân văn", "bản thân");

    /// <summary>Right before two words with capitals of which the first is a family name, they make it one.</summary>
    public static readonly string[] Holders = ["đảng viên", "đoàn viên", "công nhân", "cán bộ", "bí thư", "chủ tịch", "giám đốc", "hiệu trưởng", "trưởng phòng", "trưởng thôn", "trưởng ấp", "kế toán trưởng"];

    /// <summary>Offices and bodies that follow the words of address: <c>đồng chí Bí thư</c>.</summary>
    public static readonly FrozenSet<string> Offices = FrozenSet.Create(
        StringComparer.Ordinal,
        "bí thư", "nguyên bí", "nguyên phó", "nguyên chủ", "nguyên trưởng", "nguyên ủy", "nguyên uỷ", "quyền bí", "quyền chủ", "quyền trưởng", "phó bí", "phó chủ", "phó trưởng", "phó ban", "phó giám", "phó chánh", "phó thủ", "phó tổng", "phó phòng", "phó văn", "phó hiệu", "phó viện", "phó đoàn", "phó tổ", "phó đội", "phó trạm", "phó khoa", "phó hội",
        "trưởng ban", "trưởng phòng", "trưởng khối", "trưởng đoàn", "trưởng thôn", "trưởng ấp", "trưởng khu", "trưởng khóm", "trưởng trạm", "tổ trưởng", "tổ phó", "đội trưởng", "đội phó", "trạm trưởng", "hiệu phó", "hội trưởng", "hội phó", "kế toán", "thủ quỹ", "thư ký", "trợ lý", "chuyên viên", "thành viên", "cộng tác", "nhân viên", "lãnh đạo", "phụ trách", "chủ tịch", "chủ nhiệm", "chủ tọa", "chủ toạ", "chủ trì", "ủy viên", "uỷ viên", "giám đốc",
        "đảng viên", "đảng ủy", "đảng uỷ", "đảng bộ", "chi ủy", "chi uỷ", "chi bộ", "chi đoàn", "chi hội", "tổng bí", "tổng giám", "tổng thư", "thủ tướng", "thủ trưởng", "thường trực", "thường vụ", "chánh văn", "chánh án", "chánh thanh",
        "viện trưởng", "hiệu trưởng", "đại biểu", "đại tướng", "đại tá", "thượng tướng", "thượng tá", "trung tướng", "trung tá", "thiếu tướng", "thiếu tá", "bộ trưởng", "thứ trưởng", "cấp ủy", "cấp uỷ", "cán bộ", "công chức", "viên chức", "công nhân", "công đoàn", "công an", "bộ đội", "dân quân", "cựu chiến", "người cao", "nhà giáo", "nhà báo", "nhà trẻ", "việt kiều",
        "mẹ việt", "mẹ liệt", "uvbch", "uvbtv", "uvtv", "bch", "btv", "btvđu", "ubkt", "ubnd", "hđnd", "mttq", "hội viên", "hội cựu", "hội nông", "hội liên", "hội phụ", "đoàn viên", "đoàn thanh", "ban chấp", "ban thường", "ban tuyên", "ban tổ", "ban dân", "ban biên", "ban chỉ", "văn phòng", "khối các", "tỉnh ủy", "tỉnh uỷ", "huyện ủy", "huyện uỷ", "thành ủy", "thành uỷ", "trung ương");

    /// <summary>What is named after people: <c>đường Nguyễn Huệ</c>, <c>Trường Trung học cơ sở Trần Phú</c>.</summary>
    public static readonly FrozenSet<string> NamedAfterPeople = Words(
        "đường phố trường viện phường xã huyện quận tỉnh trấn thpt thcs ty tâm giải quỹ cầu chợ tàng đài tượng cảng hầm đình đền chùa núi đảo sông rạch kênh nước lăng giảng hội rạp tưởng chiến dịch tuyến khóm");

    /// <summary>Between those words and the name.</summary>
    public static readonly FrozenSet<string> BetweenThem = Words("tiểu học trung cơ sở phổ thông chuyên mầm non cao đẳng đại cổ phần tnhh một thành nội trú dân tộc thưởng tư nhân và");

    /// <summary>Before a place's name that begins with a word of address: <c>ấp Bà …</c>.</summary>
    public static readonly FrozenSet<string> SmallPlaces = Words("ấp ao lao cồn bến thôn bản xóm miếu mũi");

    /// <summary>Of these an office stands before its holder's name as often as a name given to a place: <c>Chủ tịch xã …</c>.</summary>
    public static readonly FrozenSet<string> Administrative = Words("phường xã huyện quận tỉnh trấn khóm phố");

    /// <summary>Before the place whose people they are.</summary>
    public static readonly string[] OfficesOfPlaces = ["chủ tịch", "bí thư", "cán bộ", "công chức", "viên chức", "công an", "trưởng công an", "địa chính", "tư pháp", "hộ tịch", "tổ dân"];

    /// <summary>Places, and other words, that begin like a name.</summary>
    public static readonly FrozenSet<string> Places = FrozenSet.Create(
        StringComparer.Ordinal,
        "hoàng sa", "hoàng mai", "hoàng liên", "hoàng su", "lý sơn", "lý nhân", "phan thiết", "phan rang", "vũ quang", "vũ thư", "võ nhai", "hồ gươm", "hồ tây", "hồ hoàn", "hà nội", "hà giang", "hà nam", "hà tĩnh", "hà tiên", "hà đông", "hà quảng", "cao bằng", "cao lãnh", "cao lộc",
        "lâm đồng", "lâm hà", "lâm thao", "thái bình", "thái nguyên", "thái hòa", "mai châu", "mai sơn", "châu đốc", "châu thành", "châu phú", "châu á", "châu âu", "kim sơn", "kim bảng", "kim thành", "sơn la", "sơn tây", "sơn động", "giang thành", "ninh bình", "ninh thuận", "ninh kiều", "văn lâm", "văn giang", "văn yên",
        "đinh hợi", "đinh mùi", "đinh tỵ", "đinh mão", "đinh sửu", "đinh dậu", "từ sơn", "từ liêm", "vi thanh", "hoa lư", "hoa kỳ", "la hay", "lục nam", "lục ngạn", "tăng thành", "tô hiệu", "lương sơn", "lương tài", "thạch hà", "thạch thất", "thạch thành", "đoàn thanh", "lê nin", "nông cống", "bà rịa", "bà đen", "bà nà", "cô tô", "anh sơn", "anh quốc", "vũ hán", "hồ bắc", "kim bôi", "kiên giang", "thái lan", "bạch long", "bạch mai", "triệu sơn", "triệu phong", "la gi", "giang nam",
        "phạm vi", "phạm trù", "lý lịch", "lý luận", "lý do", "lý tưởng", "văn phòng", "văn kiện", "văn hóa", "văn hoá", "văn bản", "văn thư", "văn nghệ", "văn minh", "văn học", "lương cơ", "lương tối", "lương hưu", "thân nhân", "quan hệ", "quan điểm", "quan liêu", "kim ngạch", "kim chỉ", "dương lịch", "đào tạo", "cao đẳng", "cao tốc", "cao cấp", "cao tuổi", "danh sách", "danh hiệu", "danh dự", "danh mục",
        "lưu trữ", "lưu hành", "lưu ý", "vũ trang", "vũ trụ", "vũ khí", "đoàn viên", "đoàn thể", "đoàn kết", "đoàn đại", "đoàn cơ", "đoàn công", "đoàn khối", "mai táng", "hồ sơ", "võ thuật", "võ cổ", "đỗ xe", "nông dân", "nông nghiệp", "nông thôn", "nông sản", "hoa hậu", "vàng bạc", "kiên định", "kiên quyết", "kiên trì", "kiên cường", "thái độ");

    /// <summary>People of history and of the highest offices, whom nobody takes for private persons.</summary>
    public static readonly string[] OfHistory =
    [
        "hồ chí minh", "nguyễn ái quốc", "nguyễn tất thành", "nguyễn sinh cung", "nguyễn sinh sắc", "nguyễn sinh khiêm", "tôn đức thắng", "trần phú", "lê hồng phong", "hà huy tập", "nguyễn văn cừ", "trường chinh", "lê duẩn", "nguyễn văn linh", "lê khả phiêu", "nông đức mạnh", "nguyễn phú trọng", "tô lâm", "võ nguyên giáp",
        "phạm văn đồng", "nguyễn thị minh khai", "nguyễn thị định", "võ thị sáu", "nguyễn văn trỗi", "phan bội châu", "phan châu trinh", "phan chu trinh", "phan đình phùng", "lý thường kiệt", "trần hưng đạo", "trần quốc toản", "trần quốc tuấn", "lê lợi", "lê quý đôn", "ngô quyền", "nguyễn trãi", "nguyễn du", "nguyễn đình chiểu", "nguyễn huệ", "nguyễn hữu thọ", "hoàng văn thụ", "hoàng hoa thám", "hồ xuân hương",
        "lý tự trọng", "võ văn kiệt", "lê hồng sơn", "nguyễn đức cảnh",
    ];

    /// <summary>Offices whose holders everybody knows: a name behind one is no private person's.</summary>
    public static readonly string[] HighOffices = ["tổng bí thư", "chủ tịch nước", "thủ tướng", "thủ tướng chính phủ", "chủ tịch quốc hội", "thường trực ban bí thư", "đại tướng", "nhà thơ", "nhà văn", "anh hùng", "vua"];

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
