namespace Site.Reading.Discovery;

/// <summary>The folder of the standalone pages. It is not a section: its pages stand at the site's root.</summary>
public static class PagesFolder
{
    public const string Name = "trang";
}
