using System.Globalization;
using Site.Cli.Publishing;

namespace Site.Cli.Pictures;

/// <summary>
/// Where files are written before they get their names: a folder of this process inside another one, on the same file system. It is held
/// open by a lock file, so that what killed processes left is told from what others are at.
/// </summary>
internal sealed class Bench(string folder) : IDisposable
{
    private const string Prefix = "dang-lam-";
    private const string LockName = "khoa";
    private const int MostTries = 20;

    private readonly Lock _opening = new();
    private string? _place;
    private FileStream? _held;
    private int _count;

    /// <exception cref="IOException">Nothing stands at the path that was not there before.</exception>
    public void Put(string path, byte[] bytes)
    {
        var unfinished = NewName();
        try
        {
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // Full as the disk is, it need not be fuller.
            File.Delete(unfinished);
            throw;
        }
    }

    public void Put(string path, IEnumerable<string> lines) =>
        Put(path, System.Text.Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    /// <summary>Removes what killed processes left.</summary>
    public void Clear()
    {
        foreach (var left in Directory.Exists(folder) ? Directory.GetDirectories(folder, Prefix + "*").Where(left => left != _place) : [])
        {
            try
            {
                using (Hold(left))
                {
                    // While it is held, so that nobody takes it meanwhile; Windows keeps what is open, and there whoever took it keeps it.
                    if (!OperatingSystem.IsWindows())
                    {
                        Directory.Delete(left, recursive: true);
                        continue;
                    }
                }

                Directory.Delete(left, recursive: true);
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                // Another process is at it.
            }
        }
    }

    public void Dispose()
    {
        _held?.Dispose();
        if (_place is not null)
        {
            FolderRemoval.TryRemove(_place);
        }
    }

    private string NewName()
    {
        lock (_opening)
        {
            _place ??= OpenPlace();
            return Path.Combine(_place, (++_count).ToString(CultureInfo.InvariantCulture));
        }
    }

    private string OpenPlace()
    {
        for (var number = 1; ; number++)
        {
            var place = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{number}"));
            if (Directory.Exists(place))
            {
                continue;
            }

            Directory.CreateDirectory(place);
            try
            {
                _held = Hold(place);
                if (File.Exists(Path.Combine(place, LockName)))
                {
                    return place;
                }

                _held.Dispose();
            }
            catch (IOException e) when (number < MostTries && (e is DirectoryNotFoundException || WriteFailure.IsHeld(e)))
            {
                // Taken for a leftover before it was held: it is gone, or about to be.
            }
        }
    }

    private static FileStream Hold(string place) =>
        new(Path.Combine(place, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
}
