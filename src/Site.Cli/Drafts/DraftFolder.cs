using System.Text;
using Site.Cli.NewFiles;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;

namespace Site.Cli.Drafts;

/// <summary>Puts a draft into <c>input/</c>, whole or not at all, where nothing is.</summary>
internal sealed class DraftFolder(InputAtHand input, bool isDry)
{
    private const string Unfinished = ".dang-nhap-";

    // What a dry run would have written.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private readonly HashSet<string> _promised = new(StringComparer.Ordinal);

    /// <summary>A name that is free, and that no other draft is promised.</summary>
    public string Promise(string folder, string name)
    {
        var free = NewFileName.Free(name, each => IsTaken(folder, each) || _promised.Contains($"{folder}/{each}"));
        _promised.Add($"{folder}/{free}");
        return free;
    }

    /// <param name="folder">Below <c>input/</c>: <c>tin-tuc/2026</c>.</param>
    /// <returns>The article's path on the disk; or why there is none.</returns>
    public (string? Place, Diagnostic? Fault) Put(string folder, string name, string text, DraftPictures pictures)
    {
        while (true)
        {
            var free = NewFileName.Free(name, each => IsTaken(folder, each));
            _taken.Add($"{folder}/{free}");
            var place = input.OnDisk(pictures.Files.IsEmpty ? $"{folder}/{free}.md" : $"{folder}/{free}/index.md");
            if (isDry)
            {
                return (place, null);
            }

            if (pictures.Files.IsEmpty)
            {
                var (path, fault) = new NewFile(folder, free, text).Write(input);
                return fault is null ? (path, null) : (null, fault);
            }

            var target = input.OnDisk($"{folder}/{free}");
            try
            {
                if (TryPut(target, text, pictures))
                {
                    return (place, null);
                }
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return (null, WriteFailure.Tell(target, e));
            }
        }
    }

    private bool IsTaken(string folder, string name) => input.Has($"{folder}/{name}.md") || Path.Exists(input.OnDisk($"{folder}/{name}")) || _taken.Contains($"{folder}/{name}");

    private static bool TryPut(string target, string text, DraftPictures pictures)
    {
        // Names that begin with a full stop are nothing of a site's.
        var unfinished = Path.Combine(Path.GetDirectoryName(target)!, Unfinished + Path.GetFileName(target));

        // What a killed run has left is no part of this article.
        FolderRemoval.Remove(unfinished);
        Directory.CreateDirectory(unfinished);
        try
        {
            foreach (var (name, bytes) in pictures.Files)
            {
                File.WriteAllBytes(Path.Combine(unfinished, name), bytes);
            }

            File.WriteAllBytes(Path.Combine(unfinished, "index.md"), Encoding.UTF8.GetBytes(text));
            Directory.Move(unfinished, target);
            return true;
        }
        catch (IOException) when (Path.Exists(target))
        {
            return false; // somebody has made it just now: the next name is tried
        }
        finally
        {
            FolderRemoval.TryRemove(unfinished);
        }
    }
}
