namespace Site.Browser.Tests.Sample;

/// <summary>The source tree that the tests were built from.</summary>
public static class Repository
{
    public static readonly string Root = FindRoot();

    /// <summary>
    /// The sample content as the tests know it: a copy, so that a committee may fill <c>input/</c> with its own. What a test says of
    /// new sample content stands here too.
    /// </summary>
    public static readonly string Sample = Path.Combine(Root, "tests", "Sample", "input");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No Site.sln above {AppContext.BaseDirectory}");
    }
}
