using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Cli.Publication;

/// <summary>Whether anybody may read a repository: asked as somebody whom the server does not know.</summary>
public static class RepositoryOpenness
{
    private static readonly string[] Closed = ["Authentication failed", "could not read Username", "could not read Password", "terminal prompts disabled", "not found", "error: 401", "error: 403"];

    /// <summary>What speaks against publishing content whose folder lies in a repository: internal texts, or what authors are paid, that anybody can read there already, or will.</summary>
    /// <param name="isPushed">Whether the content goes to that repository: then a server that cannot be asked is told of.</param>
    public static ImmutableArray<Diagnostic> Objections(SiteContent content, string input, bool isPushed) =>
        (!content.Royalties.IsEmpty || content.Documents.Any(document => document.Scope == Scope.Internal)) && AddressAround(input) is { } address
            ? Of(address) switch
            {
                true => [PublicationFaults.OpenRepository.Alone()],
                null when isPushed => [PublicationFaults.OpennessUnknown.Alone()],
                _ => [],
            }
            : [];

    /// <summary>The address of the repository on a server that a folder's files are pushed to; null when there is none.</summary>
    public static string? AddressAround(string folder)
    {
        var git = new GitProcess(folder);
        return git.Run("symbolic-ref", "--quiet", "--short", "HEAD") is { IsDone: true } branch && git.Run("remote", "get-url", GitBranch.RemoteOf(git, branch.Line)) is { IsDone: true } url ? url.Line : null;
    }

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
