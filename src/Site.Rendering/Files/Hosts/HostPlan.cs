using System.Collections.Immutable;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Rendering.Pages;

namespace Site.Rendering.Files.Hosts;

/// <summary>What a host has to do beyond giving out files, whatever language it is told in.</summary>
/// <param name="Headers">Of every answer.</param>
/// <param name="Lasting">Files whose name changes with their content, kept by browsers for ever.</param>
/// <param name="LastingFolders">The same of all files in these folders; their paths end in a slash.</param>
/// <param name="Moved">Each old address and where it leads, in the order of the new ones.</param>
public sealed record HostPlan(
    SiteAddress Address,
    ImmutableArray<(string Name, string Value)> Headers,
    ImmutableArray<UrlPath> Lasting,
    ImmutableArray<UrlPath> LastingFolders,
    ImmutableArray<MovedPage> Moved)
{
    /// <summary>For files in <see cref="Lasting"/>: a year, which is what browsers take for ever (RFC 9111, 8246).</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    public string NotFound => Address.Href(SiteFiles.NotFound);

    public static HostPlan Of(SiteGraph graph, IEnumerable<UrlPath> lasting, IEnumerable<UrlPath> lastingFolders) => new(
        graph.Settings.Address,
        [.. HostRules.HeadersAt(graph.Settings.Address), .. graph.IsHidden ? new[] { ("X-Robots-Tag", "noindex") } : []],
        [.. lasting],
        [.. lastingFolders],
        [
            .. from document in graph.Documents
               where !document.OldPaths.IsEmpty
               orderby document.Url
               from old in document.OldPaths
               select new MovedPage(old.Value, document.Url),
        ]);
}

/// <param name="Old">As it was written: letters of other alphabets may be in it, or their percent signs.</param>
public sealed record MovedPage(UrlPath Old, UrlPath New)
{
    /// <summary>The old address as servers compare it, without a last slash.</summary>
    public string Plain => Old.Plain.Value.TrimEnd('/');
}
