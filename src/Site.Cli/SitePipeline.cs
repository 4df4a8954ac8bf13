using System.Collections.Immutable;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Cli;

public sealed record BuildRequest(
    string InputFolder, string ThemesFolder, string? ThemeName, SiteAddress? Address, Edition Edition, bool IncludeDrafts,
    DateTimeOffset Now, int Parallelism);

/// <param name="Routes">Null when there are errors.</param>
/// <param name="Diagnostics">Sorted.</param>
public sealed record BuiltSite(RouteTable? Routes, ImmutableArray<Diagnostic> Diagnostics, SiteSummary? Summary, SourceLines Sources);

public enum BuildStage
{
    Read,
    Arrange,

    /// <summary>Told by whoever renders: the publisher, when building.</summary>
    Render,
}

public static class SitePipeline
{
    public static BuiltSite Run(BuildRequest request, IProgress<BuildStage>? progress = null)
    {
        progress?.Report(BuildStage.Read);
        progress?.Report(BuildStage.Arrange);
        return new BuiltSite(new RouteTable([]), [], null, SourceLines.None);
    }
}
