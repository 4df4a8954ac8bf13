namespace Site.Model.Settings;

/// <summary>What serves the site: it decides in which file the rules for headers, old addresses and the page for wrong addresses stand.</summary>
public enum HostKind
{
    /// <summary>Netlify, and hosts that read its files (Cloudflare Pages).</summary>
    Netlify,

    Nginx,

    /// <summary>Internet Information Services of Windows.</summary>
    Iis,

    Apache,

    /// <summary>Files only, no rules: old addresses are led on by small pages.</summary>
    None,
}
