namespace Site.Cli.Publication;

/// <summary>Whether anybody may read a repository: asked as somebody whom the server does not know.</summary>
public static class RepositoryOpenness
{
    private static readonly string[] Closed = ["Authentication failed", "could not read Username", "could not read Password", "terminal prompts disabled", "not found", "error: 401", "error: 403"];

    /// <returns>Null when the server cannot be asked in this way.</returns>
    public static bool? Of(string address)
    {
        if (OnWeb(address) is not { } url)
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var local) && local.IsFile ? false : address.Contains("://", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal) && !Path.IsPathFullyQualified(address) ? null : false;
        }

        var nobody = Directory.CreateTempSubdirectory("khoi-");
        try
        {
            var answer = new GitProcess(nobody.FullName) { IsStranger = true }.Run("ls-remote", url, "HEAD");
            return answer.IsDone ? true : Array.Exists(Closed, words => answer.Error.Contains(words, StringComparison.OrdinalIgnoreCase)) ? false : null;
        }
        finally
        {
            nobody.Delete(recursive: true);
        }
    }

    /// <summary>The address by which strangers would read it: <c>git@github.com:a/b.git</c> is <c>https://github.com/a/b.git</c>. Null of a folder.</summary>
    internal static string? OnWeb(string address)
    {
        var isAddress = Uri.TryCreate(address, UriKind.Absolute, out var uri);
        if (isAddress && uri!.IsFile)
        {
            return null;
        }

        if (isAddress && uri!.Host.Length > 0)
        {
            return uri.Scheme is "http" or "https" ? $"{uri.Scheme}://{uri.Authority}{uri.PathAndQuery}" : uri.Scheme == "ssh" ? $"https://{uri.Host}{uri.PathAndQuery}" : null;
        }

        // The short form of ssh. A path of Windows has a colon too, after one letter.
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && !address.AsSpan(0, colon).ContainsAny('/', '\\') ? $"https://{address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..colon]}/{address[(colon + 1)..].TrimStart('/')}" : null;
    }
}
