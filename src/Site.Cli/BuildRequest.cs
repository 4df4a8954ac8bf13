using System.Collections.Immutable;
using Site.Cli.Terminal;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Rendering.Routes;
using Site.Rendering.Themes;

namespace Site.Cli;

/// <summary>Everything that decides what the site is; the clock is read before.</summary>
/// <param name="ThemeName">Null: the settings choose.</param>
/// <param name="Address">Null: the settings say.</param>
public sealed record BuildRequest(
    string InputFolder, string ThemesFolder, string? ThemeName, SiteAddress? Address, Edition Edition, bool IncludeDrafts,
    DateTimeOffset Now, int Parallelism)
{
    /// <summary>Whether there is a browser to print bulletins: pages link to a PDF only if there will be one.</summary>
    public bool PrintsPdf { get; init; }

    /// <summary>Whether spelling is looked at too: for whoever checks what was written, not for each build.</summary>
    public bool ReadsProof { get; init; }
}

/// <param name="Routes">Null when there are errors.</param>
/// <param name="Diagnostics">Sorted.</param>
/// <param name="Address">Where the site will be served; null when there are errors.</param>
/// <param name="Bulletins">The issues of this edition, composed; none when there are errors.</param>
/// <param name="Summary">Null when there are errors.</param>
public sealed record BuiltSite(
    RouteTable? Routes, SiteAddress? Address, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ComposedBulletin> Bulletins, SiteSummary? Summary, SourceLines Sources)
{
    /// <summary>What the routes were made of; null when there are errors.</summary>
    public SiteGraph? Graph { get; init; }

    /// <inheritdoc cref="Graph"/>
    public Theme? Theme { get; init; }

    /// <summary>Everything that was read, whatever the edition; null when there are errors.</summary>
    public SiteContent? Content { get; init; }

    public bool PrintsPdf { get; init; }
}

public enum BuildStage
{
    Read,
    Arrange,

    /// <summary>Told by whoever renders: the publisher, when building.</summary>
    Render,
}
