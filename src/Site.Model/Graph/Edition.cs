namespace Site.Model.Graph;

/// <summary>For whom the site is built.</summary>
public enum Edition
{
    /// <summary>trang công khai</summary>
    Public,

    /// <summary>bản nội bộ: with what only the committee's own members may read</summary>
    Internal,
}
