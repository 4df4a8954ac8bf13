using System.Threading.Channels;

namespace Site.Cli.Preview;

/// <summary>
/// Tells every path below some folders that may have changed. A null path means that anything may have changed. Where the system cannot
/// tell (network drives, some cloud folders, too many watched folders), the watcher looks at the files at intervals instead.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan UsualPoll = TimeSpan.FromSeconds(1);

    private readonly Channel<string?> _seen = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<IDisposable> _eyes = [];

    /// <param name="pollEvery">Null: the system tells changes, where it can.</param>
    public FolderWatcher(IEnumerable<string> folders, TimeSpan? pollEvery)
    {
        foreach (var folder in folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct(StringComparer.Ordinal))
        {
            _eyes.Add(Watch(folder, pollEvery));
        }
    }

    /// <summary>Whether at least one folder is looked at at intervals.</summary>
    public bool Polls { get; private set; }

    public ChannelReader<string?> Seen => _seen.Reader;

    /// <summary>As if that file had changed: somebody learnt something about it.</summary>
    public void LookAt(string path) => Tell(Path.GetFullPath(path));

    public void Dispose()
    {
        foreach (var eye in _eyes)
        {
            eye.Dispose();
        }
    }

    private IDisposable Watch(string folder, TimeSpan? pollEvery)
    {
        if (pollEvery is null && !IsFarAway(folder) && TryListen(folder) is { } ear)
        {
            return new LastingEar(ear, folder, this);
        }

        Polls = true;
        return new FolderPoll(folder, pollEvery ?? UsualPoll, looksInside: true, Tell);
    }

    private Ear? TryListen(string folder)
    {
        try
        {
            return new Ear(folder, Tell);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    private void Tell(string? path) => _seen.Writer.TryWrite(path);

    private static bool IsFarAway(string folder)
    {
        try
        {
            return OperatingSystem.IsWindows() &&
                (folder.StartsWith(@"\\", StringComparison.Ordinal) || new DriveInfo(Path.GetPathRoot(folder)!).DriveType == DriveType.Network);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true;
        }
    }

    /// <summary>When a folder is removed and made again, the system's watch ends with the old folder: the new one gets a new watch.</summary>
    private sealed class LastingEar : IDisposable
    {
        private readonly string _folder;
        private readonly FolderWatcher _watcher;
        private readonly FolderPoll _presence;
        private readonly FileSystemWatcher? _parent;
        private readonly Lock _gate = new();
        private Ear? _ear;
        private bool _isDisposed;

        public LastingEar(Ear ear, string folder, FolderWatcher watcher)
        {
            _ear = ear;
            _folder = folder;
            _watcher = watcher;

            // A folder that is removed and made again between two looks seems unchanged; the folder above it notices.
            _parent = TryWatchParent();
            _presence = new FolderPoll(folder, UsualPoll, looksInside: false, _ => Renew());
        }

        public void Dispose()
        {
            _presence.Dispose();
            _parent?.Dispose();
            lock (_gate)
            {
                _isDisposed = true;
                _ear?.Dispose();
            }
        }

        private void Renew()
        {
            lock (_gate)
            {
                if (_isDisposed)
                {
                    return;
                }

                _ear?.Dispose();
                _ear = _watcher.TryListen(_folder);
            }

            _watcher.Tell(null);
        }

        private FileSystemWatcher? TryWatchParent()
        {
            if (Path.GetDirectoryName(_folder) is not { } parent)
            {
                return null;
            }

            FileSystemWatcher? watcher = null;
            try
            {
                watcher = new FileSystemWatcher(parent, Path.GetFileName(_folder)) { NotifyFilter = NotifyFilters.DirectoryName };
                watcher.Created += (_, _) => Renew();
                watcher.Deleted += (_, _) => Renew();
                watcher.Renamed += (_, _) => Renew();
                watcher.EnableRaisingEvents = true;
                return watcher;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // The folder may not be watched; polling remains.
                watcher?.Dispose();
                return null;
            }
        }
    }

    private sealed class Ear : IDisposable
    {
        // The largest buffer that Windows allows for a network drive; a burst beyond it is told as "anything".
        private const int Buffer = 64 * 1024;

        private readonly FileSystemWatcher _watcher;

        public Ear(string folder, Action<string?> tell)
        {
            _watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = Buffer,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Created += (_, change) => tell(change.FullPath);
            _watcher.Deleted += (_, change) => tell(change.FullPath);
            _watcher.Changed += (_, change) =>
            {
                // A folder changes with every file in it, and those files are told by themselves.
                if (!Directory.Exists(change.FullPath))
                {
                    tell(change.FullPath);
                }
            };
            _watcher.Renamed += (_, change) =>
            {
                tell(change.OldFullPath);
                tell(change.FullPath);
            };
            _watcher.Error += (_, _) => tell(null);
            try
            {
                _watcher.EnableRaisingEvents = true;
            }
            catch
            {
                _watcher.Dispose();
                throw;
            }
        }

        public void Dispose() => _watcher.Dispose();
    }
}
