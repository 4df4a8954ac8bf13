using Site.Cli.Publishing;

namespace Site.Cli.Printing;

/// <summary>Removes files that a browser left behind.</summary>
public static class Leftovers
{
    private const int Attempts = 20;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);

    /// <summary>Removes a file or a folder, if it exists. The browser's last processes may hold it for a moment; what remains after that does no harm.</summary>
    public static void TryRemove(string? path)
    {
        for (var attempt = 1; path is not null && attempt <= Attempts; attempt++)
        {
            try
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
                else
                {
                    File.Delete(path);
                }

                return;
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                Thread.Sleep(BetweenAttempts);
            }
        }
    }
}
