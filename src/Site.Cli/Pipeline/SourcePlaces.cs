using Site.Model.Paths;

namespace Site.Cli.Pipeline;

/// <summary>Where the files named in diagnostics lie on the disk.</summary>
/// <param name="input">The places of the input folder's files.</param>
/// <param name="themesFolder">Null when no theme is named.</param>
public sealed class SourcePlaces(IReadOnlyDictionary<SourcePath, string> input, string? themesFolder)
{
    public static readonly SourcePlaces None = new(new Dictionary<SourcePath, string>(), null);

    /// <summary>Null when the place is unknown.</summary>
    public string? Of(SourcePath file) =>
        input.GetValueOrDefault(file) ?? (themesFolder is not null && file.Value.StartsWith("themes/", StringComparison.Ordinal) ? Path.Combine(themesFolder, file.InsideRoom) : null);
}
