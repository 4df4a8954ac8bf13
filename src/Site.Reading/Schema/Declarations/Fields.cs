using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys that several kinds of documents share.</summary>
public static class Fields
{
    public static readonly Field<string> Title = new("tieu_de", "tiêu đề", new TextType("Chi bộ Văn phòng (mẫu) đổi cách ra nghị quyết"))
    {
        Aliases = ["title"],
        Help = "Nói được việc gì, ở đâu. Giá trị có dấu hai chấm thì đặt trong dấu nháy kép.",
    };

    public static readonly Field<Moment> Date = new("ngay", "ngày của bài", new MomentType("2026-11-20"))
    {
        Aliases = ["date"],
        Help = "Ngày hiện trên trang và dùng để xếp thứ tự. Có thể kèm giờ: `2026-11-20 07:30`.",
    };

    public static readonly Field<string> Summary = new("tom_tat", "tóm tắt", new TextType("Từ tháng này, dự thảo nghị quyết được gửi trước ba ngày để đảng viên góp ý.", isLong: true))
    {
        Aliases = ["summary", "description", "sapo"],
        Help = "Một hai câu. Bỏ trống thì trang dùng đoạn đầu của bài.",
    };

    /// <summary>How a draft is written.</summary>
    public const string DraftState = "nhap";

    /// <summary>How what waits for approval is written.</summary>
    public const string AwaitingState = "cho_duyet";

    /// <summary>How what is published is written.</summary>
    public const string PublishedState = "dang";

    public static readonly Field<PublicationState> State = new("trang_thai", "trạng thái", new ChoiceType<PublicationState>(
        new(PublicationState.Draft, DraftState, "nháp", "draft"),
        new(PublicationState.AwaitingApproval, AwaitingState, "chờ duyệt", "pending"),
        new(PublicationState.Published, PublishedState, "đăng", "published"),
        new(PublicationState.Withdrawn, "rut", "rút", "withdrawn")))
    {
        Aliases = [new KeyAlias("draft", WhenYes: DraftState)],
        Help = "Bỏ trống thì theo `trang_thai_mac_dinh` trong `cau-hinh.yml`.",
        Example = "dang",
    };

    public static readonly Field<string> WithdrawnBecause = new("ly_do_rut", "lý do rút", new TextType("Số liệu trong bài chưa đúng.", isLong: true))
    {
        Help = "Ghi cùng `trang_thai: rut`: địa chỉ của bài, và số bản tin đã phát hành, hiện câu này thay cho bài.",
    };

    public static readonly Field<DateOnly> Updated = new("cap_nhat", "cập nhật", new DateType("2026-11-22"))
    {
        Aliases = ["updated", "lastmod"],
        Help = "Ngày sửa bài đã đăng: hiện dưới tiêu đề. Bài không đổi chỗ trong danh sách.",
    };

    public static readonly Field<string> UpdatedBecause = new("ly_do_cap_nhat", "lý do cập nhật", new TextType("Sửa số đảng viên dự họp."))
    {
        Help = "Ghi cùng `cap_nhat`, nếu muốn nói đã sửa gì.",
    };

    public static readonly Field<string> ApprovedBy = new("nguoi_duyet", "người duyệt", new TextType("Trưởng Ban Biên tập"))
    {
        Help = "Bắt buộc với bài `dang` khi `cau-hinh.yml` đặt `phe_duyet: true`.",
    };

    public static readonly Field<DateOnly> ApprovedOn = new("ngay_duyet", "ngày duyệt", new DateType("2026-11-19"))
    {
        Help = "Bắt buộc cùng với `nguoi_duyet`.",
    };

    public static readonly Field<Moment> PublishFrom = new("dang_luc", "đăng lúc", new MomentType("2026-11-20 07:30"))
    {
        Help = "Trước lúc này bài chưa hiện trên trang.",
    };

    public static readonly Field<Moment> ExpiresAfter = new("het_han", "hết hạn", new MomentType("2027-01-31"))
    {
        Help = "Sau ngày này bài không còn trên trang.",
    };

    public static readonly Field<Scope> Scope = new("pham_vi", "phạm vi", new ChoiceType<Scope>(
        new(Model.Documents.Scope.Public, "cong_khai", "công khai", "public"),
        new(Model.Documents.Scope.Internal, "noi_bo", "nội bộ", "internal")))
    {
        Help = "Bài `noi_bo` không bao giờ lên trang công khai. Bỏ trống là `cong_khai`.",
    };

    public static readonly Field<FieldValues> Accepted = new("kiem_tra", "đã kiểm tra", new MappingType(AcceptedFields.Schema))
    {
        Help = "Lý do bài được công khai dù chương trình báo có chữ lưu hành nội bộ hay dữ liệu cá nhân.",
        Example = "{ du_lieu_ca_nhan: Người giữ máy trực đã đồng ý }",
    };

    public static readonly Field<ImmutableArray<string>> Tags = new("the", "từ khóa", new ListType<string>(
        new TextType("bản tin"), "[bản tin, sinh hoạt chi bộ]", splitsAtCommas: true))
    {
        Aliases = ["tags", "tag"],
        Help = "Để gom các bài cùng chủ đề.",
    };

    public static readonly Field<ImmutableArray<Located<string>>> Audiences = new("doi_tuong", "đối tượng", new ListType<Located<string>>(
        new ReferenceType("mã đối tượng", "dang-vien", ReferenceTo.Audience), "[dang-vien, bi-thu-chi-bo]", splitsAtCommas: true))
    {
        Aliases = ["audience", "audiences"],
        Help = "Mã trong `doi_tuong` của `cau-hinh.yml`.",
    };

    public static readonly Field<FieldValues> Image = new("anh", "ảnh", new MappingType(ImageFields.Schema, shorthand: ImageFields.File))
    {
        Aliases = ["image", "cover"],
        Help = "Ảnh đại diện của bài.",
    };

    public static readonly Field<Located<string>> Sound = new("am_thanh", "bản đọc thành tiếng", new ReferenceType("đường dẫn một tệp MP3 hoặc M4A", "/tep/ban-tin-11.mp3", ReferenceTo.Sound))
    {
        Help = "Tệp MP3 hoặc M4A: trang có nút nghe, RSS có tệp để ứng dụng nghe tải về.",
    };

    public static readonly Field<bool> IsLead = new("noi_bat", "tin nổi bật", YesNoType.Instance)
    {
        Help = "Bài đứng đầu trang chủ. Chọn nhiều bài thì bài mới nhất đứng đầu; không chọn bài nào thì trang tự lấy một bài.",
        Example = "true",
    };

    public static readonly Field<string> Author = new("tac_gia", "tác giả", new TextType("Ban Biên tập"))
    {
        Aliases = ["author"],
    };

    public static readonly Field<string> ReprintedFrom = new("nguon", "nguồn", new TextType("Báo Nhân Dân"))
    {
        Aliases = ["source"],
        Help = "Bài lấy lại từ đâu.",
    };

    public static readonly Field<ImmutableArray<Located<UrlPath>>> OldPaths = new("duong_dan_cu", "địa chỉ cũ", new ListType<Located<UrlPath>>(
        new PagePathType("/cu/ra-mat/"), "[/cu/ra-mat/]", splitsAtCommas: true))
    {
        Aliases = ["aliases", "redirect_from"],
        Help = "Địa chỉ trước đây của bài; ai mở địa chỉ ấy được đưa đến bài này.",
    };

    public static readonly Field<Chosen<Genre>> Genre = new("the_loai", "thể loại", new OpenChoiceType<Genre>(
        id => new Genre(id),
        new(Model.Documents.Genre.News, "tin", "tin", "news"),
        new(Model.Documents.Genre.Feature, "bai", "bài phản ánh", "feature"),
        new(Model.Documents.Genre.Interview, "phong_van", "phỏng vấn", "interview"),
        new(Model.Documents.Genre.GoodDeeds, "nguoi_tot_viec_tot", "người tốt, việc tốt"),
        new(Model.Documents.Genre.Practice, "mo_hinh", "mô hình"),
        new(Model.Documents.Genre.Research, "nghien_cuu", "nghiên cứu", "research"),
        new(Model.Documents.Genre.Photo, "anh", "ảnh", "photo"),
        new(Model.Documents.Genre.Video, "video", "video")))
    {
        Aliases = ["genre"],
        Help = "Bỏ trống là `tin`. Có thể thêm thể loại ở `the_loai` trong `cau-hinh.yml`.",
    };

    public static readonly Field<Located<string>> Category = new("chuyen_muc", "chuyên mục", new ReferenceType("một mã chuyên mục", "xay-dung-dang", ReferenceTo.Category))
    {
        Aliases = ["category"],
        Help = "Mã trong `_du-lieu/chuyen-muc.yml`.",
    };

    public static readonly Field<FieldValues> Practice = new("mo_hinh", "mô hình", new MappingType(PracticeFields.Schema))
    {
        Help = "Ghi cùng `the_loai: mo_hinh`: bài có ở trang mô hình, theo tổ chức và theo chuyên mục.",
        Example = "{ tu: tháng 5/2026, viec_lam: Văn bản đến trong ngày được chuyển đi trong ngày }",
    };

    public static readonly Field<FieldValues> Consultation = new("lay_y_kien", "lấy ý kiến", new MappingType(ConsultationFields.Schema))
    {
        Help = "Bài xin ý kiến người đọc: hiện ở trang chủ, ở `/lay-y-kien/` và trong bản tin đến hết ngày `den`; sau đó hiện kết quả.",
        Example = "{ den: 2026-12-15, doi_tuong: Cán bộ và đảng viên toàn Khối, cach_gop_y: Gửi thư về gop-y@khoi.example }",
    };

    public static readonly Field<int> Theme = new("chuyen_de", "chuyên đề của năm", ThemeYear.Type)
    {
        Help = "Năm của chuyên đề mà bài thuộc về: bài hiện cả ở trang của chuyên đề.",
    };

    public static readonly Field<ImmutableArray<Located<string>>> Units = new("to_chuc", "tổ chức", new ListType<Located<string>>(
        new ReferenceType("mã tổ chức", "chi-bo-van-phong-mau", ReferenceTo.Unit), "chi-bo-van-phong-mau", splitsAtCommas: true))
    {
        Aliases = ["unit", "units"],
        Help = "Mã trong `_du-lieu/to-chuc.yml`; nhiều tổ chức thì viết `[mã, mã]`, tổ chức chính đứng đầu.",
    };

    public static readonly Field<BulletinPlacement> Bulletin = new("ban_tin", "vào bản tin", new BulletinPlacementType("2026-11"))
    {
        Aliases = ["bulletin"],
        Help = "Số bản tin có bài này: một tháng, nhiều tháng `[2026-10, 2026-11]`, hoặc `false` để không vào số nào. Muốn chọn cả mục thì viết `{ thang: 2026-11, muc: hoat-dong }`.",
    };
}
