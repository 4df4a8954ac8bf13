using System.Collections.Immutable;
using Site.Model.Bulletins;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Model.Selection;
using Site.Rendering.Routes;
using Site.Rendering.Themes;

namespace Site.Cli.Pipeline;

/// <summary>What a run of the pipeline gives: a <see cref="BuiltSite"/> or a <see cref="FailedBuild"/>.</summary>
/// <param name="Diagnostics">Sorted.</param>
/// <param name="Places">Where the files that the diagnostics name lie on the disk.</param>
public abstract record BuildOutcome(ImmutableArray<Diagnostic> Diagnostics, SourcePlaces Places)
{
    /// <summary>Everything that was read, whatever the edition; null when the settings could not be read.</summary>
    public abstract SiteContent? Read { get; }
}

/// <summary>There are errors, so there is no site.</summary>
public sealed record FailedBuild(SiteContent? Content, ImmutableArray<Diagnostic> Diagnostics, SourcePlaces Places) : BuildOutcome(Diagnostics, Places)
{
    public override SiteContent? Read => Content;
}

/// <param name="Content">Everything that was read, whatever the edition.</param>
/// <param name="Graph">What the edition holds.</param>
/// <param name="Bulletins">The edition's issues, composed.</param>
/// <param name="Routes">The site: every address and how to render it.</param>
/// <param name="PrintsPdf">As in the request: whether pages link to PDFs of the issues.</param>
public sealed record BuiltSite(
    SiteContent Content, SiteGraph Graph, ImmutableArray<ComposedBulletin> Bulletins, Theme Theme, RouteTable Routes, SiteSummary Summary, bool PrintsPdf,
    ImmutableArray<Diagnostic> Diagnostics, SourcePlaces Places) : BuildOutcome(Diagnostics, Places)
{
    public override SiteContent? Read => Content;

    /// <summary>Where the site will be served.</summary>
    public SiteAddress Address => Content.Settings.Address;

    /// <summary>What was found in single documents.</summary>
    public DocumentChecks? Checks { get; init; }

    /// <summary>The issues before links of old ones to pages that are gone became plain words.</summary>
    public ComposedIssues? Composed { get; init; }

    /// <summary>Every picture that the routes show.</summary>
    public PictureCatalogue Pictures { get; init; } = PictureCatalogue.Empty;
}
