namespace Site.Cli.Desk;

/// <summary>The desk's own addresses. No document can have one: names that begin with <c>_</c> are not pages.</summary>
internal static class DeskPaths
{
    public const string Home = "/_ban-soan/";

    /// <summary>The files of the page.</summary>
    public const string Files = Home + "tai-san/";

    /// <summary>Pages of texts that are not saved.</summary>
    public const string Pages = Home + "trang/";

    public const string Api = Home + "api/";

    /// <summary>Carries the one-time key in the address that the terminal shows.</summary>
    public const string Key = "khoa";
}
