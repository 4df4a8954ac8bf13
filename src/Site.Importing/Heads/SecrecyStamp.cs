using Site.Importing.Tree;
using Site.Model.Disclosure;

namespace Site.Importing.Heads;

/// <summary>The stamp of a state secret, in the text or in the margin of every page.</summary>
public static class SecrecyStamp
{
    /// <summary>Null when there is none.</summary>
    public static string? Find(ImportedText text)
    {
        var margins = text.Told.Where(remark => remark.Kind == RemarkKind.PageHeader).Select(remark => remark.Text);
        return FindingReader.Read(string.Join('\n', [HeadReader.RunningText(text.Blocks), .. margins]))
            .Where(finding => finding.Kind == FindingKind.SecretStamp).Select(finding => finding.Value).FirstOrDefault();
    }
}
