using System.Threading.Channels;

namespace Site.Cli.Preview;

/// <summary>
/// Tells of every path below some folders that may have changed. Null for a path: anything may have. Where the system cannot
/// tell (network drives, some cloud folders, too many watched folders), the files are looked at again and again instead.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan UsualPoll = TimeSpan.FromSeconds(1);

    private readonly Channel<string?> _seen = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<IDisposable> _eyes = [];

    /// <param name="pollEvery">Null: the system tells, as far as it can.</param>
    public FolderWatcher(IEnumerable<string> folders, TimeSpan? pollEvery)
    {
        foreach (var folder in folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct(StringComparer.Ordinal))
        {
            _eyes.Add(Watch(folder, pollEvery));
        }
    }

    /// <summary>Whether some folder is looked at again and again.</summary>
    public bool Polls { get; private set; }

    public ChannelReader<string?> Seen => _seen.Reader;

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

    /// <summary>Whoever removes a folder and makes it again takes the system's ear away with the old one: it gets a new one.</summary>
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

            // Removed and made again between two looks, the folder seems never to have been away; the folder around it knows better.
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
                // A folder that may not be looked at; the poll is left.
                watcher?.Dispose();
                return null;
            }
        }
    }

    private sealed class Ear : IDisposable
    {
        // The most that Windows takes for a network drive; a burst beyond it is told as "anything".
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
                // A folder changes with every file in it, of which is told.
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
