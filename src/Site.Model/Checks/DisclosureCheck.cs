using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>
/// Tells what perhaps must not go out. State secrets may stand in no document at all; the rest counts in public documents, unless the settings or the
/// units' data make it public or the editor gave a reason. A question is a private person's: what names one there is an error, and who asks is never told.
/// </summary>
public static class DisclosureCheck
{
    private const int ShownDigits = 3;

    /// <param name="known">What the page gives to everybody anyway.</param>
    public static ImmutableArray<Diagnostic> Run(SiteContent content, HashSet<string> known)
    {
        return
        [
            .. from document in content.Documents
               from finding in document.Findings
               where IsSecret(finding.Kind) || finding.Kind == FindingKind.Asker || (document.Scope == Scope.Public && !IsAccepted(finding.Kind, document.Accepted) && !known.Contains(finding.Value))
               select Told(document, finding),
        ];
    }

    private static Diagnostic Told(Document document, Finding finding)
    {
        var shown = Shown(finding.Kind, finding.Value);
        return document is Question && IsPersonal(finding.Kind)
            ? DisclosureFaults.PersonInQuestion.At(document.Source, finding.Span, AttachmentWords.Of(finding.Kind, shown))
            : FaultOf(finding.Kind).At(document.Source, finding.Span, shown);
    }

    /// <summary>Numbers, mail addresses and names that the page gives to everybody anyway.</summary>
    public static HashSet<string> Known(SiteContent content) => Known(content, PublicNames(content.Documents).Select(named => named.Name));

    /// <param name="publicNames">Of all documents.</param>
    internal static HashSet<string> Known(SiteContent content, IEnumerable<string> publicNames)
    {
        var names = publicNames.Append(content.Settings.ResponsiblePerson).Append(content.Settings.Bulletin.Imprint.ResponsiblePerson).OfType<string>().Distinct(StringComparer.Ordinal);
        var contact = content.Settings.Contact;
        var texts = contact.Phones.Concat([contact.HotLine, contact.Zalo, contact.Email, contact.Address])
            .Concat(content.Data.Units.SelectMany(unit => new[] { unit.Phone, unit.Email }));
        return [.. FindingReader.Read(string.Join('\n', texts)).Concat(PersonNameReader.Read(string.Join("\n\n", names))).Select(finding => finding.Value)];
    }

    /// <summary>The people whom public documents name as those who signed or answered.</summary>
    internal static IEnumerable<(SourcePath Source, string Name)> PublicNames(ImmutableArray<Document> documents)
    {
        foreach (var document in documents)
        {
            var name = document switch
            {
                PlanSummary { Scope: Scope.Public, State: PublicationState.Published } plan => plan.Signer,
                Question { Scope: Scope.Public, State: PublicationState.Published, AnsweredBy.Value: var answerer } => answerer,
                _ => null,
            };
            if (name is not null)
            {
                yield return (document.Source, name);
            }
        }
    }

    private static bool IsSecret(FindingKind kind) => kind is FindingKind.SecretStamp or FindingKind.SecretWord;

    private static bool IsPersonal(FindingKind kind) =>
        kind is not (FindingKind.SecretStamp or FindingKind.SecretWord or FindingKind.InternalMark or FindingKind.PersonName or FindingKind.Asker);

    private static bool IsAccepted(FindingKind kind, Acceptance accepted) =>
        (kind == FindingKind.InternalMark ? accepted.InternalMark : accepted.PersonalData) is not null;

    /// <summary>A number that belongs to one person is not repeated whole in a report that many may read.</summary>
    internal static string Shown(FindingKind kind, string value) => kind switch
    {
        FindingKind.CitizenNumber or FindingKind.OldCitizenNumber or FindingKind.BankAccount or FindingKind.PartyCard =>
            value[..ShownDigits] + "…",
        FindingKind.PersonName => string.Join(' ', value.Split(' ').Select(VietnameseText.Capitalize)),
        FindingKind.Asker when value.Any(char.IsAsciiDigit) => value[..Math.Min(ShownDigits, value.Length)] + "…",
        _ => value,
    };

    private static Fault FaultOf(FindingKind kind) => kind switch
    {
        FindingKind.SecretStamp => DisclosureFaults.SecretStamp,
        FindingKind.SecretWord => DisclosureFaults.SecretWord,
        FindingKind.InternalMark => DisclosureFaults.InternalMark,
        FindingKind.CitizenNumber => DisclosureFaults.CitizenNumber,
        FindingKind.OldCitizenNumber => DisclosureFaults.OldCitizenNumber,
        FindingKind.MobileNumber => DisclosureFaults.MobileNumber,
        FindingKind.PrivateMail => DisclosureFaults.PrivateMail,
        FindingKind.BankAccount => DisclosureFaults.BankAccount,
        FindingKind.HomeAddress => DisclosureFaults.HomeAddress,
        FindingKind.PartyCard => DisclosureFaults.PartyCard,
        FindingKind.PersonName => DisclosureFaults.NameInQuestion,
        FindingKind.Asker => DisclosureFaults.AskerNamed,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };
}
