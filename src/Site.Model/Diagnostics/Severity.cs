namespace Site.Model.Diagnostics;

public enum Severity
{
    /// <summary>The editor should have a look; the site is built, and the build counts as clean.</summary>
    Notice,

    /// <summary>The site is built; something on it is probably not what the editor meant.</summary>
    Warning,

    /// <summary>The site is not built.</summary>
    Error,
}
