namespace Site.Model.Settings;

/// <summary>How the public edition reaches its readers.</summary>
public enum PublicationWay
{
    /// <summary>Into a folder or share that a web server serves.</summary>
    Folder,

    /// <summary>Content and themes are pushed; a workflow builds.</summary>
    Git,
}

/// <summary>Where <c>publish</c> takes the site.</summary>
/// <param name="Way">Of the public edition; null when the settings do not say.</param>
/// <param name="Folder">As it is written; null for git.</param>
/// <param name="InternalFolder">Where the internal edition goes; null when nowhere.</param>
public sealed record PublicationSettings(PublicationWay? Way, string? Folder, string? InternalFolder)
{
    public static readonly PublicationSettings None = new(null, null, null);
}
