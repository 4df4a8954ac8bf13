using System.Text;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;

namespace Site.Cli.NewFiles;

/// <summary>A file that is to be written.</summary>
/// <param name="Folder">Below <c>input/</c>: <c>tin-tuc/2026</c>.</param>
/// <param name="Name">The name without extension; if it is taken, another one is found.</param>
public sealed record NewFile(string Folder, string Name, string Text)
{
    /// <summary>Whether it is named by a year, as a year's study theme is; in other folders that is the address of a list.</summary>
    public bool IsOfAYear { get; init; }

    /// <summary>Writes the file to a free path. Gives the path on the disk, or the reason why there is none.</summary>
    public (string Path, Diagnostic? Fault) Write(InputAtHand input)
    {
        while (true)
        {
            var name = NewFileName.Free(Name, free => input.Has($"{Folder}/{free}.md"), IsOfAYear);
            var path = input.OnDisk($"{Folder}/{name}.md");
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
                return (path, Fill(file));
            }
            catch (IOException) when (File.Exists(path))
            {
                // Somebody has created this file just now: the next name is tried.
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return (path, WriteFailure.Tell(path, e));
            }
        }
    }

    /// <summary>A partly written file is worse than none, so it is removed.</summary>
    private Diagnostic? Fill(FileStream file)
    {
        try
        {
            file.Write(Encoding.UTF8.GetBytes(Text));
            return null;
        }
        catch (IOException e)
        {
            File.Delete(file.Name);
            return WriteFailure.Tell(file.Name, e);
        }
    }
}
