using Site.Reading;

namespace Site.Cli.Pipeline;

/// <summary>Reads everything from the disk, every time.</summary>
public sealed class FoldersOnDisk : ISiteFolders
{
    public OpenedInput OpenInput(BuildRequest request) => InputReader.Open(request.InputFolder, request.HowToRead);

    public LoadedTheme LoadTheme(ThemePlace place) => ThemeLoading.Load(place);
}
