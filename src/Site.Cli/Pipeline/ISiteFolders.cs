using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Reading;
using Site.Rendering.Themes;

namespace Site.Cli.Pipeline;

/// <summary>
/// The two folders from which a site is made. A caller that runs the pipeline repeatedly keeps them in memory (<c>Preview/RememberedFolders.cs</c>);
/// the result is the same.
/// </summary>
public interface ISiteFolders
{
    OpenedInput OpenInput(BuildRequest request);

    LoadedTheme LoadTheme(ThemePlace place);
}

/// <param name="Theme">Null when it has errors.</param>
public readonly record struct LoadedTheme(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics);
