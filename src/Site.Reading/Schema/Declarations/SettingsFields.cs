using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys of <c>input/cau-hinh.yml</c>.</summary>
public static class SettingsFields
{
    public static readonly Field<string> Title = new("ten_trang", "tên trang", new TextType("Trang thông tin điện tử Đảng ủy Khối"));

    public static readonly Field<string> Motto = new("khau_hieu", "khẩu hiệu", new TextType("Dễ nhìn, dễ nhớ, dễ thực hiện"));

    public static readonly Field<SiteAddress> Address = new("dia_chi_trang", "địa chỉ trang web", new SiteAddressType("https://khoi.example"))
    {
        Aliases = ["base_url", "url"],
    };

    public static readonly Field<FieldValues> Committee = new("co_quan", "cơ quan chủ quản", new MappingType(CommitteeFields.Schema));

    public static readonly Field<string> Place = new("dia_danh", "địa danh", new TextType("Tỉnh Mẫu"))
    {
        Help = "Đứng trước ngày tháng ở đầu văn bản, bản tin.",
    };

    public static readonly Field<ImmutableArray<string>> IssuerCodes = new("ma_co_quan", "ký hiệu cơ quan", new ListType<string>(
        new TextType("ĐUK"), "[ĐUK]", splitsAtCommas: true))
    {
        Help = "Chữ viết tắt trong số và ký hiệu, như ĐUK trong 59-KH/ĐUK.",
    };

    public static readonly Field<Located<string>> Theme = new("giao_dien", "giao diện", new IdType("khoi"))
    {
        Help = "Tên một thư mục trong `themes/`. Bỏ trống là `khoi`.",
    };

    public static readonly Field<string> ResponsiblePerson = new("chiu_trach_nhiem", "người chịu trách nhiệm nội dung", new TextType("Trưởng Ban Biên tập"));

    public static readonly Field<string> Licence = new("giay_phep", "giấy phép", new TextType("Giấy phép số 00/GP-TTĐT"));

    public static readonly Field<string> PostalAddress = new("dia_chi", "địa chỉ", new TextType("Số 00, đường Mẫu, phường Mẫu, tỉnh Mẫu"));

    public static readonly Field<ImmutableArray<string>> Phones = new("dien_thoai", "điện thoại", new ListType<string>(
        new TextType("0000 000 000"), "[\"0000 000 000\"]", splitsAtCommas: true));

    public static readonly Field<string> Email = new("email", "thư điện tử", new EmailType("ban-bien-tap@khoi.example"));

    public static readonly Field<string> HotLine = new("duong_day_nong", "đường dây nóng", new TextType("0000 000 009"));

    public static readonly Field<string> Zalo = new("zalo", "nhóm Zalo", new WebAddressType("https://zalo.example/khoi"));

    public static readonly Field<string> Facebook = new("facebook", "trang Facebook", new WebAddressType("https://facebook.example/khoi"));

    public static readonly Field<ImmutableArray<FieldValues>> Menu = new("trinh_don", "trình đơn", new ListType<FieldValues>(
        new MappingType(MenuFields.Schema), "[{ nhan: Trang chủ, duong_dan: / }]"));

    public static readonly Field<ImmutableArray<HomeBlock>> HomeBlocks = new("trang_chu", "các ô của trang chủ", new ListType<HomeBlock>(
        new HomeBlockType(), "[tin_noi_bat, ban_tin, { ten: Gương điển hình, chuyen_muc: guong-dien-hinh, so_bai: 4, kieu: the }]", splitsAtCommas: true))
    {
        Help = "Theo thứ tự từ trên xuống: tên ô có sẵn, hoặc ô riêng lấy bài theo điều kiện. Bỏ trống là đủ các ô có sẵn.",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Campaigns = new("chien_dich", "chiến dịch", new ListType<FieldValues>(
        new MappingType(CampaignFields.Schema), "[{ ten: Mỗi chi bộ một tin hay, duong_dan: /huong-dan-viet-tin/, den: 2026-12-31 }]"))
    {
        Help = "Đợt vận động, thi đua: một dải ở đầu trang chủ từ ngày `tu` đến hết ngày `den`.",
    };

    public static readonly Field<FieldValues> Archive = new("luu_tru", "lưu trữ", new MappingType(ArchiveFields.Schema, shorthand: ArchiveFields.Since))
    {
        Help = "Cơ quan kết thúc hoạt động, trang được giữ để tra cứu: từ ngày ấy trang nào cũng có dòng báo và đường đến nơi kế thừa, trang chủ là mục lục những gì còn lưu.",
        Example = "{ tu: 2025-07-01, ke_thua: Đảng bộ các cơ quan Đảng tỉnh, dia_chi: \"https://dang-bo-tinh.example\" }",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Links = new("lien_ket", "liên kết ở chân trang", new ListType<FieldValues>(
        new MappingType(FooterLinkFields.Schema), "[{ nhan: Trang của Đảng bộ tỉnh, duong_dan: \"https://tinh.example\" }]"))
    {
        Help = "Trang của cấp trên và cơ quan liên quan; mỗi dòng có `nhan` và `duong_dan`.",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Sections = new("chuyen_trang", "chuyên trang", new ListType<FieldValues>(
        new MappingType(SectionFields.Schema), "[{ thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }]"))
    {
        Help = "Mỗi chuyên trang là một thư mục trong `input/`.",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Audiences = new("doi_tuong", "đối tượng người đọc", new ListType<FieldValues>(
        new MappingType(AudienceFields.Schema), "[{ id: dang-vien, ten: Đảng viên }]"));

    public static readonly Field<ImmutableArray<FieldValues>> Genres = new("the_loai", "thể loại", new ListType<FieldValues>(
        new MappingType(GenreNameFields.Schema), "[{ id: tan-van, ten: tản văn }]"))
    {
        Help = "Thể loại thêm, hoặc tên gọi khác của một thể loại có sẵn.",
    };

    public static readonly Field<ImmutableArray<FieldValues>> UnitKinds = new("loai_to_chuc", "loại tổ chức", new ListType<FieldValues>(
        new MappingType(UnitKindNameFields.Schema), "[{ id: doan-the, ten: đoàn thể }]"))
    {
        Help = "Loại tổ chức thêm, hoặc tên gọi khác của một loại có sẵn.",
    };

    public static readonly Field<FieldValues> Bulletin = new("ban_tin", "bản tin", new MappingType(BulletinSettingsFields.Schema))
    {
        Help = "Tên, các mục và phần in ở trang cuối của bản tin sinh hoạt chi bộ.",
        Example = "{ ten: Thông tin sinh hoạt chi bộ, doc_toi_da: 30 }",
    };

    public static readonly Field<FieldValues> Words = new("chu", "chữ trên trang", new MappingType(PageWordFields.Schema))
    {
        Help = "Chữ nào muốn nói khác thì ghi ở đây; chữ không ghi thì giữ như thường.",
        Example = "{ tin_moi: Tin tức - Sự kiện, xem_tat_ca: Xem thêm }",
    };

    public static readonly Field<FieldValues> Publication = new("xuat_ban", "nơi xuất bản", new MappingType(PublicationFields.Schema))
    {
        Help = "Lệnh `publish` đưa trang đến đâu.",
        Example = "{ cach: thu_muc, dich: /srv/www/khoi }",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Royalties = new("nhuan_but", "mức nhuận bút", new ListType<FieldValues>(
        new MappingType(RoyaltyRateFields.Schema), "[{ the_loai: tin, muc: 50000 }, { the_loai: bai, muc: 150000 }]"))
    {
        Help = "Mức của từng thể loại, tính bằng đồng; bài đăng lại (có `nguon`) không tính. Lệnh `royalties 2026-09` làm bảng của một tháng theo tác giả.",
    };

    public static readonly Field<bool> ApprovalRequired = new("phe_duyet", "bắt buộc phê duyệt", YesNoType.Instance)
    {
        Help = "`true` thì bài `dang` nào cũng phải có `nguoi_duyet` và `ngay_duyet`.",
        Example = "false",
    };

    public static readonly Field<PublicationState> DefaultState = new(
        "trang_thai_mac_dinh", "trạng thái của bài không ghi trang_thai", (FieldType<PublicationState>)Fields.State.Type)
    {
        Example = "dang",
    };

    public static readonly Field<HostKind> Host = new("may_chu", "máy chủ web", new ChoiceType<HostKind>(
        new(HostKind.Netlify, "netlify", "Netlify, Cloudflare Pages"),
        new(HostKind.Nginx, "nginx", "nginx"),
        new(HostKind.Iis, "iis", "IIS của Windows Server"),
        new(HostKind.Apache, "apache", "Apache"),
        new(HostKind.None, "khong", "chỗ chỉ chứa tệp, không đặt được quy tắc")))
    {
        Help = "Nơi đưa trang lên: quy tắc về bảo mật, địa chỉ cũ và trang báo lỗi được ghi vào tệp mà máy chủ ấy đọc (`_headers` và `_redirects`, `_nginx.conf`, `web.config`, `.htaccess`). Bỏ trống là `netlify`.",
    };

    public static readonly Field<int> ItemsPerPage = new("so_bai_moi_trang", "số bài mỗi trang danh sách", new NumberType(1, 100, "10"))
    {
        Help = "Bỏ trống là 20.",
    };

    public static readonly Field<Version> WrittenFor = new("phien_ban", "phiên bản chương trình", new ReleaseType("0.2.0"))
    {
        Help = "Nội dung viết cho phiên bản nào: lệnh `init` ghi sẵn. Chương trình cũ hơn sẽ báo; đổi sang chương trình mới, sửa nội dung theo `CHANGELOG.md` rồi thì ghi số mới.",
    };

    public static readonly ContentSchema Schema = new(
        "cài đặt",
        [Title, Address, Committee],
        [
            Motto, Place, IssuerCodes, Theme, ResponsiblePerson, Licence, PostalAddress, Phones, Email, HotLine, Zalo, Facebook,
            Menu, HomeBlocks, Campaigns, Links, Sections, Bulletin, Audiences, Genres, UnitKinds, Words, Publication, Royalties, ApprovalRequired, DefaultState, Host, ItemsPerPage, Archive, WrittenFor,
        ])
    {
        TellsEmpty = true,
    };
}

/// <summary>Below <c>co_quan</c>.</summary>
public static class CommitteeFields
{
    public static readonly Field<string> Name = new("ten", "tên cơ quan", new TextType("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"));

    public static readonly Field<string> ShortName = new("ten_ngan", "tên ngắn", new TextType("Đảng ủy Khối"))
    {
        Help = "Dùng ở chỗ hẹp. Bỏ trống thì dùng tên đầy đủ.",
    };

    public static readonly Field<string> Superior = new("cap_tren", "cấp trên", new TextType("Đảng bộ tỉnh"));

    public static readonly ContentSchema Schema = new("cơ quan", [Name], [ShortName, Superior]) { TellsEmpty = true };
}

/// <summary>An item of <c>trinh_don</c>, and one below it.</summary>
public static class MenuFields
{
    public static readonly Field<string> Label = new("nhan", "chữ hiện trên trình đơn", new TextType("Giới thiệu"));

    public static readonly Field<MenuTarget> Target = new("duong_dan", "địa chỉ", new MenuTargetType("/gioi-thieu/"))
    {
        Help = "Một trang của trang web này, hoặc địa chỉ một trang khác bắt đầu bằng `https://`. Dòng có `muc_con` thì có thể bỏ trống.",
    };

    public static readonly ContentSchema BelowSchema = new("trình đơn", [Label, Target], []);

    public static readonly Field<ImmutableArray<FieldValues>> Below = new("muc_con", "các dòng bên dưới", new ListType<FieldValues>(
        new MappingType(BelowSchema), "[{ nhan: Chức năng, duong_dan: /gioi-thieu/#chuc-nang }]"))
    {
        Help = "Một cấp; mỗi dòng có `nhan` và `duong_dan`.",
    };

    public static readonly ContentSchema Schema = new("trình đơn", [Label], [Target, Below]);
}

/// <summary>An item of <c>lien_ket</c>.</summary>
public static class FooterLinkFields
{
    public static readonly Field<string> Label = new("nhan", "chữ hiện ở chân trang", new TextType("Trang của Đảng bộ tỉnh"));

    public static readonly Field<MenuTarget> Target = new("duong_dan", "địa chỉ", new MenuTargetType("https://tinh.example"))
    {
        Help = "Địa chỉ một trang khác bắt đầu bằng `https://`, hoặc một trang của trang web này.",
    };

    public static readonly ContentSchema Schema = new("liên kết", [Label, Target], []);
}

/// <summary>An item of <c>the_loai</c>.</summary>
public static class GenreNameFields
{
    public static readonly Field<Located<string>> Id = new("id", "mã", new ReferenceType("một mã thể loại", "tan-van"))
    {
        Aliases = ["ma"],
        Help = "Mã mới, chữ thường không dấu; hoặc mã của một thể loại có sẵn để gọi tên khác.",
    };

    public static readonly Field<string> Name = new("ten", "tên", new TextType("tản văn"))
    {
        Help = "Chữ thường, như giữa câu.",
    };

    public static readonly ContentSchema Schema = new("thể loại", [Id, Name], []);
}

/// <summary>An item of <c>loai_to_chuc</c>.</summary>
public static class UnitKindNameFields
{
    public static readonly Field<Located<string>> Id = new("id", "mã", new ReferenceType("một mã loại tổ chức", "doan-the"))
    {
        Aliases = ["ma"],
        Help = "Mã mới, chữ thường không dấu; hoặc mã của một loại có sẵn để gọi tên khác.",
    };

    public static readonly Field<string> Name = new("ten", "tên", new TextType("đoàn thể"))
    {
        Help = "Chữ thường, như giữa câu.",
    };

    public static readonly ContentSchema Schema = new("loại tổ chức", [Id, Name], []);
}

/// <summary>An item of <c>chuyen_trang</c>.</summary>
public static class SectionFields
{
    public static readonly Field<Located<string>> Folder = new("thu_muc", "thư mục", new IdType("tin-tuc"));

    public static readonly Field<DocumentKind> Kind = new("loai", "loại bài", new ChoiceType<DocumentKind>(
        new(DocumentKind.News, "tin_tuc", "tin, bài"),
        new(DocumentKind.Plan, "ke_hoach", "kế hoạch"),
        new(DocumentKind.Activity, "hoat_dong", "hoạt động cơ sở"),
        new(DocumentKind.StudyTheme, "chuyen_de", "chuyên đề của năm"),
        new(DocumentKind.Question, "hoi_dap", "hỏi đáp"),
        new(DocumentKind.Bulletin, "ban_tin", "bản tin")));

    public static readonly Field<string> Title = new("ten", "tên", new TextType("Tin tức"));

    public static readonly Field<string> Description = new("mo_ta", "mô tả", new TextType("Tin, bài về công tác xây dựng Đảng."));

    public static readonly ContentSchema Schema = new("chuyên trang", [Folder, Kind, Title], [Description]);
}

/// <summary>An item of <c>doi_tuong</c>.</summary>
public static class AudienceFields
{
    public static readonly Field<Located<string>> Id = new("id", "mã", new IdType("dang-vien"))
    {
        Aliases = ["ma"],
    };

    public static readonly Field<string> Name = new("ten", "tên", new TextType("Đảng viên"));

    public static readonly Field<string> Description = new("mo_ta", "mô tả", new TextType("Đảng viên sinh hoạt tại các chi bộ trực thuộc."));

    public static readonly ContentSchema Schema = new("đối tượng", [Id, Name], [Description]);
}
