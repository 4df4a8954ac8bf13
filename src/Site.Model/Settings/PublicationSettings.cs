namespace Site.Model.Settings;

/// <summary>How the public edition reaches its readers.</summary>
public enum PublicationWay
{
    /// <summary>Into a folder or share that a web server serves.</summary>
    Folder,

    /// <summary>Content and themes are pushed; a workflow builds.</summary>
    Git,

    /// <summary>The built site itself, by Netlify's API.</summary>
    Netlify,
}

/// <summary>Where <c>publish</c> takes the site.</summary>
/// <param name="Way">Of the public edition; null when the settings do not say.</param>
/// <param name="Folder">As it is written; null but for <see cref="PublicationWay.Folder"/>.</param>
/// <param name="NetlifySite">The site's domain or its id, as the API names it; null but for <see cref="PublicationWay.Netlify"/>.</param>
/// <param name="InternalFolder">Where the internal edition goes; null when nowhere.</param>
public sealed record PublicationSettings(PublicationWay? Way, string? Folder, string? NetlifySite, string? InternalFolder)
{
    public static readonly PublicationSettings None = new(null, null, null, null);
}
