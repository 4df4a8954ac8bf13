namespace Site.Model.Documents;

public enum PublicationState
{
    /// <summary>nháp</summary>
    Draft,

    /// <summary>chờ duyệt</summary>
    AwaitingApproval,

    /// <summary>đăng</summary>
    Published,

    /// <summary>rút: taken back after it was published, for cause</summary>
    Withdrawn,
}

public enum Scope
{
    /// <summary>công khai</summary>
    Public,

    /// <summary>nội bộ (lưu hành nội bộ): never on the public site</summary>
    Internal,
}
