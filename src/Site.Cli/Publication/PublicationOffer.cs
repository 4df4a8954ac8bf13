using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Publication;
using Site.Model.Settings;

namespace Site.Cli.Publication;

/// <summary>What readers will see if somebody agrees: a built site beside what they see now.</summary>
/// <param name="Place">Where, in an editor's words.</param>
/// <param name="Manifest">Of the built site.</param>
/// <param name="Before">Of what readers see now, as it was when the two were compared.</param>
public sealed record PublicationOffer(string Place, PublicationChange Change, PublishedManifest Manifest, PublishedManifest Before)
{
    /// <summary>Whether readers see exactly this already.</summary>
    public bool IsNothingNew { get; init; }

    /// <summary>Of a site that is kept as it is; null of one at work.</summary>
    public Archive? Archive { get; init; }

    /// <summary>Warnings of what is new or changed, and of no single file.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; private init; } = [];

    /// <summary>The other warnings: they have been there before.</summary>
    public ImmutableArray<Diagnostic> OldWarnings { get; private init; } = [];

    /// <summary>Errors: addresses that readers know and would lose. While there are some, nothing can be published.</summary>
    public ImmutableArray<Diagnostic> Obstacles => [.. ChangeWords.Tell(Change.Lost)];

    /// <summary>
    /// Whoever agrees to an offer agrees to this alone: it differs whenever readers would get other pages or see other pages now. Built twice from the same
    /// content, it is the same.
    /// </summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Before.Id}\n{(Manifest with { Id = string.Empty }).Write()}")))[..16];

    /// <param name="found">All that was found when the site was built.</param>
    public PublicationOffer With(ImmutableArray<Diagnostic> found)
    {
        var edited = Change.New.Concat(Change.Changed.Select(article => article.Now)).Concat(Change.Moved.Select(article => article.To)).Select(article => article.Source).OfType<SourcePath>().ToHashSet();
        var mattering = found.ToLookup(one => one.Severity == Severity.Warning && (one.File is not { } file || edited.Contains(file)));
        return this with { Warnings = [.. mattering[true]], OldWarnings = [.. mattering[false]] };
    }
}
