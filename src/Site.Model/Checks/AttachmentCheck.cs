using System.Collections.Immutable;
using Site.Model.Attachments;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>
/// Tells what perhaps must not go out in attachments, which are published as they are. State secrets may stand in none; the rest counts where a public
/// document or the register offers the file, unless one of these documents gives a reason.
/// </summary>
public sealed class AttachmentCheck
{
    private const int NamesShown = 5;

    private readonly HashSet<string> _known;
    private readonly HashSet<string> _ownNames;

    private AttachmentCheck(SiteContent content)
    {
        _known = DisclosureCheck.Known(content);
        var committee = content.Settings.Committee;
        _ownNames =
        [
            .. AttachmentWords.Nobody,
            .. new[] { content.Settings.Title, committee.Name, committee.ShortName, committee.Superior }.Concat(content.Data.Units.SelectMany(unit => new[] { unit.Name, unit.ShortName }))
                .OfType<string>().Select(VietnameseText.Fold),
        ];
    }

    /// <summary>The attachments that the edition looks at, each with who offers it.</summary>
    public static ImmutableArray<OfferedAttachment> Offered(SiteContent content, PublicationPolicy policy)
    {
        var offered = new SortedDictionary<SourcePath, OfferedAttachment>();
        foreach (var document in content.Documents.Where(document => document.Scope == Scope.Public || policy.Edition != Edition.Public))
        {
            // Of a public issue, words to attending members are as internal as an internal document.
            var isPublic = document.Scope == Scope.Public;
            var publicly = (isPublic ? (policy with { Edition = Edition.Public }).Redact(document) : document).Assets;
            foreach (var asset in (policy.Edition == Edition.Public ? publicly : document.Assets).Where(IsRead))
            {
                var known = offered.GetValueOrDefault(asset.Source) ?? new OfferedAttachment(asset, [], IsPublic: false);
                offered[asset.Source] = isPublic && publicly.Contains(asset) ? known with { Documents = known.Documents.Add(document), IsPublic = true } : known;
            }
        }

        foreach (var asset in content.Data.Register.Select(entry => entry.File).OfType<Asset>().Where(IsRead))
        {
            offered[asset.Source] = (offered.GetValueOrDefault(asset.Source) ?? new OfferedAttachment(asset, [], IsPublic: true)) with { IsPublic = true };
        }

        return [.. offered.Values];
    }

    private static bool IsRead(Asset asset) => asset.Image is null && !asset.IsRecording;

    /// <param name="readings">One for each attachment; null of one that cannot be opened.</param>
    public static IEnumerable<Diagnostic> Run(SiteContent content, ImmutableArray<OfferedAttachment> attachments, ImmutableArray<AttachmentReading?> readings)
    {
        if (attachments.IsEmpty)
        {
            return [];
        }

        var check = new AttachmentCheck(content);
        return attachments.Zip(readings).SelectMany(pair => pair.Second is { } reading ? check.Tell(pair.First, reading) : []);
    }

    private IEnumerable<Diagnostic> Tell(OfferedAttachment attachment, AttachmentReading reading)
    {
        var file = attachment.Asset.Source;
        foreach (var group in AttachmentFindings.Read(reading.Lines).GroupBy(finding => (finding.Kind, finding.Value)))
        {
            var (kind, value) = group.Key;
            if (kind == FindingKind.SecretStamp)
            {
                yield return DisclosureFaults.SecretAttachment.In(file, value, Places(group));
            }
            else if (!attachment.IsPublic || kind == FindingKind.SecretWord)
            {
                continue;
            }
            else if (kind == FindingKind.InternalMark)
            {
                if (!attachment.Accepts(accepted => accepted.InternalMark))
                {
                    yield return DisclosureFaults.InternalAttachment.In(file, value, Places(group), attachment.Place);
                }
            }
            else if (!_known.Contains(value) && !attachment.Accepts(accepted => accepted.PersonalData))
            {
                yield return DisclosureFaults.PersonInAttachment.In(file, AttachmentWords.Of(kind, DisclosureCheck.Shown(kind, value)), Places(group), attachment.Place);
            }
        }

        if (!attachment.IsPublic)
        {
            yield break;
        }

        var makers = Words(reading.Traces.Where(trace => AttachmentWords.IsOfMaker(trace.Kind) && !_ownNames.Contains(VietnameseText.Fold(trace.Words))));
        if (makers.Length > 0 && !attachment.Accepts(accepted => accepted.PersonalData))
        {
            yield return DisclosureFaults.AttachmentNamesMaker.In(file, makers, AttachmentWords.HowToRemove(file.Extension));
        }

        if (Words(reading.Traces.Where(trace => !AttachmentWords.IsOfMaker(trace.Kind))) is { Length: > 0 } rest)
        {
            yield return DisclosureFaults.AttachmentHoldsMore.In(file, rest, AttachmentWords.HowToRemove(file.Extension));
        }

        if (AttachmentWords.WhyNotRead(reading.State, file.Extension) is { } why)
        {
            yield return DisclosureFaults.AttachmentNotLookedAt.In(file, why);
        }
    }

    private static string Places(IEnumerable<AttachmentFinding> findings)
    {
        var places = findings.Select(finding => finding.Place).ToArray();
        return places.Length == 1 ? places[0].ToString() : $"{places[0]} và {Quantity.Count(places.Length - 1)} chỗ nữa";
    }

    private static string Words(IEnumerable<Trace> traces) => string.Join("; ", traces.GroupBy(trace => trace.Kind).Select(kind =>
    {
        var names = kind.Select(trace => trace.Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        var shown = string.Join(", ", names.Take(NamesShown).Select(name => $"\"{name}\""));
        return AttachmentWords.Of(kind.Key, kind.Sum(trace => trace.Count), names.Length > NamesShown ? $"{shown} và {Quantity.Count(names.Length - NamesShown)} tên nữa" : shown);
    }));
}

/// <param name="Documents">The public ones that offer it.</param>
/// <param name="IsPublic">Whether they or the register offer it to everybody.</param>
public sealed record OfferedAttachment(Asset Asset, ImmutableArray<Document> Documents, bool IsPublic)
{
    /// <summary>Where an editor may give a reason.</summary>
    public string Place => Documents.IsEmpty ? "bài dẫn tới tệp" : Documents[0].Source.Value;

    public bool Accepts(Func<Acceptance, string?> reason) => Documents.Any(document => reason(document.Accepted) is not null);
}
