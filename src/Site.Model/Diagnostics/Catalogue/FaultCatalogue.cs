using System.Collections.Immutable;
using System.Reflection;

namespace Site.Model.Diagnostics.Catalogue;

/// <summary>Every fault the program can tell, by code. README's table and the editor's guide are made from it.</summary>
public static class FaultCatalogue
{
    public static readonly ImmutableArray<Fault> All =
    [
        .. new[]
            {
                typeof(FileFaults), typeof(YamlFaults), typeof(FrontMatterFaults), typeof(ConsultationFaults), typeof(RoyaltyFaults), typeof(ArchiveFaults), typeof(MarkdownFaults), typeof(AssetFaults), typeof(DisclosureFaults),
                typeof(ReferenceFaults), typeof(ThemeFaults), typeof(BulletinFaults), typeof(UsageFaults), typeof(PublicationFaults), typeof(OutputFaults), typeof(ImportFaults),
                typeof(NetlifyFaults),
            }
            .SelectMany(subject => subject.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (Fault)field.GetValue(null)!)
            .OrderBy(fault => fault.Code, StringComparer.Ordinal),
    ];
}
