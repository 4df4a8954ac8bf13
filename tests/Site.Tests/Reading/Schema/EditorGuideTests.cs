using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Discovery;
using Site.Reading.Documents;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Settings;

namespace Site.Tests.Reading.Schema;

public sealed partial class EditorGuideTests
{
    private static readonly string Guide = EditorGuide.Write();

    [Fact]
    public void Write_EveryExample_IsReadWithoutAMistake()
    {
        var settings = Documents.DocumentReading.Usual;
        var assets = new AssetCatalogue(
        [
            Asset("anh/phong-hop.webp", new ImageSize(1, 1)),
            Asset("tep/mau-gui-tin.docx", null),
        ]);
        var examples = Example().Matches(Guide);

        Assert.Equal(5, examples.Count);
        foreach (Match example in examples)
        {
            var path = SourcePath.Parse(example.Groups["file"].Value);
            var layout = InputLayout.Sort([new SourceFile(path, string.Empty, 0)], SettingsOf(Least().Match(Guide)).Sections, new DiagnosticBag());
            var diagnostics = new DiagnosticBag();
            new DocumentReader(settings, assets).Read(Assert.Single(layout.Documents), Encoding.UTF8.GetBytes(example.Groups["text"].Value), diagnostics);
            Assert.Empty(diagnostics.Lines());
        }
    }

    [Fact]
    public void Write_LeastSettings_AreEnough() => Assert.NotEmpty(SettingsOf(Least().Match(Guide)).Title);

    [Fact]
    public void Write_DataExample_IsReadWithoutAMistakeButForItsParent()
    {
        var diagnostics = new DiagnosticBag();
        var units = DataReader.ReadUnits(Encoding.UTF8.GetBytes(Unit().Match(Guide).Groups["text"].Value), [], diagnostics);

        UnitHierarchy.Check(units, diagnostics);
        Assert.Equal(ReferenceFaults.ParentUnknown, Assert.Single(diagnostics.ToImmutable()).Fault);
        Assert.Single(units);
    }

    [Fact]
    public void Write_Table_HasARowForEveryKeyOfEveryKind()
    {
        foreach (var field in DocumentSchemas.All.SelectMany(schema => schema.All).Concat(SettingsFields.Schema.All).Concat(UnitFields.Schema.All))
        {
            Assert.Contains($"\n| `{field.Key}` | ", Guide, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_TableRows_AllHaveFourCells() =>
        Assert.All(
            Guide.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("` | ", StringComparison.Ordinal) && !line.Contains("input/", StringComparison.Ordinal)),
            line => Assert.Equal(5, line.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|')));

    [Fact]
    public void Write_Fences_AreAllClosed() => Assert.Equal(0, Guide.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2);

    private static Site.Model.Settings.SiteSettings SettingsOf(Match yaml)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsReader.Read(Encoding.UTF8.GetBytes(yaml.Groups["text"].Value), null, diagnostics);
        Assert.Empty(diagnostics.Lines());
        return settings!;
    }

    private static Asset Asset(string path, ImageSize? size) => new(SourcePath.InInput(path), UrlPath.OfFile(path), path, 1, size);

    [GeneratedRegex(@"Ví dụ `(?<file>[^`]+)`:\n\n```markdown\n(?<text>---\n.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex(@"```yaml\n(?<text>ten_trang:.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Least();

    [GeneratedRegex(@"```yaml\n(?<text>- id:.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();
}
