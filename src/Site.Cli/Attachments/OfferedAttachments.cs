using System.Collections.Immutable;
using Site.Model.Attachments;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;

namespace Site.Cli.Attachments;

/// <summary>What the attachments that an edition offers say. A preview looks into them when somebody searches: a save need not wait, and nothing is told of them.</summary>
internal sealed class OfferedAttachments
{
    private readonly Task<Found>? _reading;

    private OfferedAttachments(Task<Found>? reading, Func<ImmutableDictionary<SourcePath, string>> texts) =>
        (_reading, Texts) = (reading, new Lazy<ImmutableDictionary<SourcePath, string>>(texts));

    /// <summary>By the source of the attachment.</summary>
    public Lazy<ImmutableDictionary<SourcePath, string>> Texts { get; }

    public ImmutableArray<Diagnostic> Faults => _reading?.GetAwaiter().GetResult().Faults ?? [];

    /// <param name="cache">Null: no attachment is looked into.</param>
    public static OfferedAttachments Begin(SiteContent content, PublicationPolicy policy, AttachmentCache? cache, int parallelism)
    {
        if (cache is null)
        {
            return new OfferedAttachments(null, () => ImmutableDictionary<SourcePath, string>.Empty);
        }

        if (policy.Edition == Edition.Preview)
        {
            return new OfferedAttachments(null, () => Read(content, policy, cache, parallelism).Texts);
        }

        var reading = Task.Run(() => Read(content, policy, cache, parallelism));
        return new OfferedAttachments(reading, () => reading.GetAwaiter().GetResult().Texts);
    }

    private static Found Read(SiteContent content, PublicationPolicy policy, AttachmentCache cache, int parallelism)
    {
        var offered = AttachmentCheck.Offered(content, policy);
        var readings = cache.Read([.. offered.Select(attachment => attachment.Asset)], parallelism);
        var texts = offered.Zip(readings).Where(pair => pair.Second is not null).ToImmutableDictionary(pair => pair.First.Asset.Source, pair => AttachmentText.Of(pair.Second!));
        return new Found(texts, [.. AttachmentCheck.Run(content, offered, readings)]);
    }

    private sealed record Found(ImmutableDictionary<SourcePath, string> Texts, ImmutableArray<Diagnostic> Faults);
}
