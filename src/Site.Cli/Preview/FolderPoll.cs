using System.IO.Enumeration;

namespace Site.Cli.Preview;

/// <summary>Looks at a folder at intervals and tells what has changed.</summary>
internal sealed class FolderPoll : IDisposable
{
    private readonly string _folder;
    private readonly Action<string?> _tell;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _looking;

    /// <param name="looksInside">If false, it only looks whether the folder exists.</param>
    /// <param name="tell">Receives a file that appeared, disappeared or changed; null when the folder itself appeared or disappeared.</param>
    public FolderPoll(string folder, TimeSpan every, bool looksInside, Action<string?> tell)
    {
        _folder = folder;
        _tell = tell;
        _looking = LookAsync(every, looksInside);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _looking.Wait();
        _stop.Dispose();
    }

    private async Task LookAsync(TimeSpan every, bool looksInside)
    {
        var isThere = Directory.Exists(_folder);
        var files = looksInside ? Files() : [];
        using var timer = new PeriodicTimer(every);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
            {
                if (Directory.Exists(_folder) != isThere)
                {
                    isThere = !isThere;
                    _tell(null);
                }

                if (looksInside)
                {
                    var now = Files();
                    Compare(files, now);
                    files = now;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The poll has been disposed of.
        }
    }

    private void Compare(Dictionary<string, (long Bytes, DateTime Written)> then, Dictionary<string, (long Bytes, DateTime Written)> now)
    {
        foreach (var (path, looks) in now)
        {
            if (!then.TryGetValue(path, out var former) || former != looks)
            {
                _tell(path);
            }
        }

        foreach (var path in then.Keys)
        {
            if (!now.ContainsKey(path))
            {
                _tell(path);
            }
        }
    }

    private Dictionary<string, (long Bytes, DateTime Written)> Files()
    {
        var files = new Dictionary<string, (long Bytes, DateTime Written)>(StringComparer.Ordinal);
        try
        {
            var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
            var found = new FileSystemEnumerable<(string Path, long Bytes, DateTime Written)>(
                _folder, (ref entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.UtcDateTime), all)
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,

                // Links could form a circle; a reparse point without a target is a folder kept in a cloud.
                ShouldRecursePredicate = (ref entry) =>
                    !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry.ToFileSystemInfo().LinkTarget is null,
            };
            foreach (var (path, bytes, written) in found)
            {
                files[path] = (bytes, written);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is being moved; the next look finds what has become of it.
        }

        return files;
    }
}
