namespace Site.Model;

/// <summary>Which release of the program this is.</summary>
public static class Release
{
    /// <summary><c>0.2.0</c>: without the commit, so that what is published changes with releases alone.</summary>
    public static readonly string Number = typeof(Release).Assembly.GetName().Version!.ToString(fieldCount: 3);
}
