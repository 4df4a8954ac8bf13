using System.Collections.Immutable;
using Site.Cli.Intake;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;

namespace Site.Cli.Founding;

/// <summary>Writes files into a folder. A file that is there already stays as it is, unless it is to be written over.</summary>
internal static class FolderWriter
{
    /// <returns>The paths that were there already, and what ended the writing, if something did.</returns>
    public static (ImmutableArray<string> Kept, Diagnostic? Fault) Write(string folder, ImmutableArray<(string Path, byte[] Bytes)> files, bool overwrites = false)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                if (overwrites)
                {
                    SafeFile.Replace(file, bytes);
                }
                else if (!SafeFile.TryCreate(file, bytes))
                {
                    kept.Add(path);
                }
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return (kept.ToImmutable(), WriteFailure.Tell(file, e));
            }
        }

        return (kept.ToImmutable(), null);
    }
}
