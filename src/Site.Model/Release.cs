namespace Site.Model;

/// <summary>The release of this program.</summary>
public static class Release
{
    /// <summary><c>0.2.0</c>, without the commit, so that published files change only with a release.</summary>
    public static readonly string Number = typeof(Release).Assembly.GetName().Version!.ToString(fieldCount: 3);

    public static readonly Version Version = Version.Parse(Number);
}
