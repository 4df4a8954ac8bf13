using Site.Reading;

namespace Site.Cli.Pipeline;

/// <summary>Reads everything from the disk, every time.</summary>
/// <param name="memory">Of a content folder that has been walked already.</param>
public sealed class FoldersOnDisk(InputMemory? memory = null) : ISiteFolders
{
    public OpenedInput OpenInput(BuildRequest request) => InputReader.Open(request.InputFolder, request.HowToRead, memory);

    public LoadedTheme LoadTheme(ThemePlace place) => ThemeLoading.Load(place);
}
