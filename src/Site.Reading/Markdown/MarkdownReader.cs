using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Discovery;

namespace Site.Reading.Markdown;

public sealed class MarkdownReader(SiteAddress address, AssetCatalogue assets)
{
    public Body Read(SourcePath file, string text, int firstLine, DiagnosticBag diagnostics) =>
        address is null || assets is null ? Body.Empty : Body.Empty with { FirstParagraph = text.Trim().Split('\n')[0] };
}
