using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Reading;
using Site.Rendering.Themes;

namespace Site.Cli.Pipeline;

/// <summary>
/// The two folders that a site is made of. Who runs the pipeline again and again remembers them (<c>Preview/RememberedFolders.cs</c>): what
/// comes out is the same.
/// </summary>
public interface ISiteFolders
{
    OpenedInput OpenInput(BuildRequest request);

    LoadedTheme LoadTheme(ThemePlace place);
}

/// <param name="Theme">Null when it has errors.</param>
public readonly record struct LoadedTheme(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics);
