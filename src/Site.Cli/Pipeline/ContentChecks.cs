using System.Collections.Immutable;
using Site.Model.Bulletins;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Cli.Pipeline;

/// <summary>The checks that look at the content as a whole, drafts included; <see cref="DocumentChecks"/> look at one document after another.</summary>
internal static class ContentChecks
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content, EditionContent selection, PublicationPolicy policy) =>
    [
        .. ReferenceCheck.OfSettings(content), .. StudyThemeCheck.Run(content), .. LunarDays.Run(content, policy.Now), .. SampleCheck.Run(content, selection),
        .. BulletinCheck.Run(content, selection), .. StrayFiles.Run(content), .. RoyaltyCheck.Run(content), .. HiddenTitleCheck.Run(content, policy),
    ];
}
