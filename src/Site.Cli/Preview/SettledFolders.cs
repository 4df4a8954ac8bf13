using Site.Cli.Pipeline;
using Site.Reading;
using Site.Reading.Discovery;

namespace Site.Cli.Preview;

/// <summary>The folders as they were at one moment, for others than the loop that reads them.</summary>
/// <param name="input">Not used by any other reader.</param>
/// <param name="place">The theme that was loaded; null when none was.</param>
public sealed class SettledFolders(InputMemory input, ThemePlace? place, LoadedTheme theme)
{
    /// <summary>The same folders, with a document's text that is not saved.</summary>
    /// <param name="looksAgain">Whether the content folder is looked at again: files may have come that were not there at that moment.</param>
    public ISiteFolders WithDraft(SourceFile file, byte[] bytes, bool looksAgain = false)
    {
        var memory = input.WithDraft(file, bytes);
        if (looksAgain)
        {
            memory.Doubt();
        }

        return new DraftFolders(memory, place, theme);
    }

    private sealed class DraftFolders(InputMemory input, ThemePlace? place, LoadedTheme theme) : ISiteFolders
    {
        public OpenedInput OpenInput(BuildRequest request) => InputReader.Open(request.InputFolder, request.HowToRead, input);

        public LoadedTheme LoadTheme(ThemePlace wanted) => wanted == place ? theme : ThemeLoading.Load(wanted);
    }
}
