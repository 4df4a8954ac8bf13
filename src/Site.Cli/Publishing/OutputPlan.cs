using System.Buffers;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Rendering.Routes;

namespace Site.Cli.Publishing;

/// <summary>
/// The files and folders of a site, checked before anything is written: no file leaves the output folder, and no two
/// become one file on any system (letter case, a file with the name of a folder).
/// </summary>
/// <param name="Folders">Below the output folder, parents first.</param>
/// <param name="Diagnostics">Why the site cannot be written; sorted.</param>
public sealed record OutputPlan(ImmutableArray<string> Folders, ImmutableArray<Route> Routes, ImmutableArray<Diagnostic> Diagnostics)
{
    // Separators and drive letters of any system, characters that Windows forbids in names, and control characters.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\\:*?\"<>|\u007F" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)));

    public static OutputPlan For(RouteTable routes)
    {
        var diagnostics = new List<Diagnostic>();
        var unusable = new HashSet<(SourcePath Origin, string Name)>();
        var folders = new Dictionary<string, Route>(StringComparer.OrdinalIgnoreCase);
        foreach (var route in routes.All)
        {
            var file = route.Url.OutputFile;
            if (!IsSafe(file))
            {
                diagnostics.Add(OutputFaults.UnsafePath.In(route.Origin, route.Url));
                continue;
            }

            if (OutputName.Unusable(file) is { } name)
            {
                // A tag's name stands in the address of its feed and of its further pages too, and is told once.
                if (unusable.Add((route.Origin, name)))
                {
                    diagnostics.Add(OutputName.IsDevice(name)
                        ? OutputFaults.DeviceName.In(route.Origin, route.Url, name)
                        : OutputFaults.LongPath.In(route.Origin, route.Url, Quantity.Count(file.Length), OutputName.Longest));
                }

                continue;
            }

            for (var slash = file.LastIndexOf('/'); slash > 0 && folders.TryAdd(file[..slash], route);)
            {
                slash = file.LastIndexOf('/', slash - 1);
            }
        }

        var files = new Dictionary<string, Route>(routes.All.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var route in routes.All)
        {
            var file = route.Url.OutputFile;
            if ((!files.TryAdd(file, route) && files.TryGetValue(file, out var other)) || folders.TryGetValue(file, out other))
            {
                diagnostics.Add(OutputFaults.SameFile.In(route.Origin, route.Url, other.Url, other.Origin));
            }
        }

        return new OutputPlan([.. folders.Keys.Order(StringComparer.Ordinal)], routes.All, [.. diagnostics.Order()]);
    }

    private static bool IsSafe(string file)
    {
        if (file.Length == 0 || file == OutputMarker.FileName || file.AsSpan().ContainsAny(Forbidden))
        {
            return false;
        }

        foreach (var range in file.AsSpan().Split('/'))
        {
            // Windows drops full stops and spaces at the end of a name; this also excludes "." and "..".
            if (file.AsSpan()[range] is [] or [.., '.' or ' '])
            {
                return false;
            }
        }

        return true;
    }
}
