namespace Site.Model.Settings;

/// <summary>How the public edition reaches its readers.</summary>
public enum PublicationWay
{
    /// <summary>Into a folder or share that a web server serves.</summary>
    Folder,

    /// <summary>Content and themes are pushed; a workflow builds.</summary>
    Git,

    /// <summary>The built folder goes to Netlify.</summary>
    Netlify,
}

/// <summary>Where <c>publish</c> takes the site.</summary>
/// <param name="Way">Of the public edition; null when the settings do not say.</param>
/// <param name="Place">A folder as it is written, or the id of a site at Netlify; null for git.</param>
/// <param name="InternalFolder">Where the internal edition goes; null when nowhere.</param>
public sealed record PublicationSettings(PublicationWay? Way, string? Place, string? InternalFolder)
{
    public static readonly PublicationSettings None = new(null, null, null);
}
