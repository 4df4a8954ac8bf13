namespace Site.Model.Selection;

/// <summary>Says in an editor's words why a document is not on the site.</summary>
public static class LeftOutWords
{
    public static string Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Internal => "nội bộ",
        LeftOutReason.Draft => "nháp",
        LeftOutReason.AwaitingApproval => "chờ duyệt",
        LeftOutReason.NotYet => "chưa đến giờ đăng",
        LeftOutReason.Expired => "hết hạn",
        LeftOutReason.Withdrawn => "đã rút",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
