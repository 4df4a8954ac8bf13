namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K46x and K47x: what perhaps must not go out.</summary>
public static class DisclosureFaults
{
    private const string PersonalHint =
        "xóa đi nếu không cần; người ấy đã đồng ý công khai thì ghi lý do ở đầu bài: \"kiem_tra: {{ du_lieu_ca_nhan: lý do }}\"";

    public static readonly Fault SecretStamp = new("K460", Severity.Error,
        "Bài có dấu độ mật \"{0}\"", "tài liệu mật không được đưa lên trang: chuyển tệp ra khỏi input/ và báo người phụ trách bảo vệ bí mật; bài chỉ nói về độ mật thì viết chữ ấy trong câu");

    public static readonly Fault SecretWord = new("K461", Severity.Notice,
        "Trong câu có chữ \"{0}\"", "xem lại: bài nói về độ mật thì được, trích tài liệu mật thì không");

    public static readonly Fault InternalMark = new("K462", Severity.Error,
        "Bài công khai có chữ \"{0}\"", "bài chỉ dành cho nội bộ thì ghi \"pham_vi: noi_bo\"; được phép công khai thì ghi lý do ở đầu bài: \"kiem_tra: {{ noi_bo: lý do }}\"");

    /// <summary>Words: the first digits, the others hidden.</summary>
    public static readonly Fault CitizenNumber = new("K463", Severity.Warning, "Số {0} giống số định danh cá nhân (số căn cước)", PersonalHint);

    /// <inheritdoc cref="CitizenNumber"/>
    public static readonly Fault OldCitizenNumber = new("K464", Severity.Warning, "Số {0} giống số chứng minh nhân dân", PersonalHint);

    public static readonly Fault MobileNumber = new("K465", Severity.Warning,
        "Số điện thoại di động {0} không có trong cài đặt hay danh sách tổ chức", "số của cơ quan thì khai ở \"lien_he\" trong cau-hinh.yml hoặc ở tổ chức ấy; số riêng thì xóa, hoặc ghi lý do ở đầu bài: \"kiem_tra: {{ du_lieu_ca_nhan: lý do }}\"");

    public static readonly Fault PrivateMail = new("K466", Severity.Warning,
        "Thư điện tử {0} là hộp thư cá nhân, không có trong cài đặt hay danh sách tổ chức", "hộp thư của cơ quan thì khai ở \"lien_he\" trong cau-hinh.yml hoặc ở tổ chức ấy; hộp thư riêng thì xóa, hoặc ghi lý do ở đầu bài: \"kiem_tra: {{ du_lieu_ca_nhan: lý do }}\"");

    /// <inheritdoc cref="CitizenNumber"/>
    public static readonly Fault BankAccount = new("K467", Severity.Warning, "Số {0} giống số tài khoản ngân hàng", PersonalHint);

    /// <summary>Words: the words that come before the address.</summary>
    public static readonly Fault HomeAddress = new("K468", Severity.Warning, "Sau chữ \"{0}\" là nơi ở của một người", PersonalHint);

    /// <inheritdoc cref="CitizenNumber"/>
    public static readonly Fault PartyCard = new("K469", Severity.Warning, "Số {0} giống số thẻ đảng viên", PersonalHint);

    // K47x: in attachments. They are published as they are.

    /// <summary>Words: the stamp, the place.</summary>
    public static readonly Fault SecretAttachment = new("K470", Severity.Error,
        "Tệp đính kèm có dấu độ mật \"{0}\" ({1})", "tài liệu mật không được đưa lên trang: chuyển tệp ra khỏi input/, bỏ liên kết tới tệp và báo người phụ trách bảo vệ bí mật");

    /// <summary>Words: the words, the place, whose front matter may give a reason.</summary>
    public static readonly Fault InternalAttachment = new("K471", Severity.Error,
        "Tệp đính kèm của bài công khai có chữ \"{0}\" ({1})", "bỏ tệp khỏi bài công khai; được phép công khai thì ghi lý do ở đầu {2}: \"kiem_tra: {{ noi_bo: lý do }}\"");

    /// <summary>Words: what it is, the place, whose front matter may give a reason.</summary>
    public static readonly Fault PersonInAttachment = new("K472", Severity.Warning,
        "Tệp đính kèm có {0} ({1})", "xóa trong tệp nếu không cần; người ấy đã đồng ý công khai thì ghi lý do ở đầu {2}: \"kiem_tra: {{ du_lieu_ca_nhan: lý do }}\"");

    /// <summary>Words: the properties, how to remove them.</summary>
    public static readonly Fault AttachmentNamesMaker = new("K473", Severity.Warning,
        "Tệp đính kèm còn ghi {0}", "{1}");

    /// <inheritdoc cref="AttachmentNamesMaker"/>
    public static readonly Fault AttachmentHoldsMore = new("K474", Severity.Warning,
        "Tệp đính kèm còn giữ {0}", "{1}");

    /// <summary>Words: why.</summary>
    public static readonly Fault AttachmentNotLookedAt = new("K475", Severity.Notice,
        "Chương trình chưa xem được trong tệp đính kèm có gì: {0}", "tự mở tệp xem lại trước khi đăng: dấu độ mật, chữ lưu hành nội bộ, dữ liệu cá nhân, tên người làm tệp");

    /// <summary>Words: the document, why it is hidden.</summary>
    public static readonly Fault HiddenTitle = new("K476", Severity.Warning,
        "Chữ của liên kết là tiêu đề một bài không có trên trang: {0} ({1})", "ai đọc trang cũng biết có bài ấy: viết chữ khác, bỏ liên kết, hoặc đăng bài ấy");

    // K477 to K479: in a question and its answer (hỏi đáp). Who asks stays unknown, for which there is no reason to be given.

    public static readonly Fault AskerNamed = new("K477", Severity.Error,
        "Phần người hỏi có chỗ cho biết người ấy là ai: \"{0}\"", "chỉ ghi chung, ví dụ \"Một đảng viên, chi bộ doanh nghiệp\": không tên, số điện thoại, giấy tờ, nơi ở, thư điện tử");

    public static readonly Fault NameInQuestion = new("K478", Severity.Error,
        "Câu hỏi hay câu trả lời có tên người: \"{0}\"", "bỏ tên, viết chung: \"một đảng viên\", \"cán bộ phụ trách\"; người ấy đã đồng ý công khai, hoặc đó không phải tên người, thì ghi lý do ở đầu bài: \"kiem_tra: {{ du_lieu_ca_nhan: lý do }}\"");

    /// <summary>Words: what it is.</summary>
    public static readonly Fault PersonInQuestion = new("K479", Severity.Error,
        "Câu hỏi hay câu trả lời có {0}", PersonalHint);
}
