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
    private static readonly string Guide = EditorGuide.Write(Invocation.OfRepository);
    private static readonly string Setup = SetupGuide.Write(Invocation.OfRepository);

    [Fact]
    public void Write_EveryExample_IsReadWithoutAFault()
    {
        var settings = Documents.DocumentReading.Usual;
        var assets = new AssetCatalogue(
        [
            Asset("anh/phong-hop.webp", new ImageSize(1, 1)),
            Asset("tep/mau-gui-tin.docx", null),
        ]);
        var examples = Example().Matches(Guide);

        Assert.Equal(2, examples.Count);
        foreach (Match example in examples)
        {
            var path = SourcePath.Parse(example.Groups["file"].Value);
            var layout = InputLayout.Sort([new SourceFile(path, string.Empty, 0)], SettingsOf(Least().Match(Setup)).Sections, new DiagnosticBag());
            var diagnostics = new DiagnosticBag();
            var document = Assert.Single(layout.Documents);
            new DocumentReader(settings, assets).Read(document.File, document.Kind, Encoding.UTF8.GetBytes(example.Groups["text"].Value), diagnostics);
            Assert.Empty(diagnostics.Lines());
        }
    }

    [Fact]
    public void Write_ForThePublishedProgram_SaysHowItIsStarted_AndCallsNothingShortThatIsNot()
    {
        Assert.All([EditorGuide.Write(Invocation.ByName), SetupGuide.Write(Invocation.ByName)], guide =>
        {
            Assert.Contains(@"(trong PowerShell `.\khoi check`, trên Linux và macOS `./khoi check`)", guide, StringComparison.Ordinal);
            Assert.DoesNotContain("viết gọn", guide, StringComparison.Ordinal);
        });
        Assert.All([Guide, Setup], guide => Assert.Contains("gõ `dotnet run --project src/Site.Cli -- check`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_LeastSettings_AreEnough() => Assert.NotEmpty(SettingsOf(Least().Match(Setup)).Title);

    [Fact]
    public void Write_DataExample_IsReadWithoutAFaultButForItsParent()
    {
        var diagnostics = new DiagnosticBag();
        var units = DataReader.ReadUnits(Encoding.UTF8.GetBytes(Unit().Match(Setup).Groups["text"].Value), [], diagnostics);

        UnitHierarchy.Check(units, diagnostics);
        Assert.Equal(ReferenceFaults.ParentUnknown, Assert.Single(diagnostics.ToImmutable()).Fault);
        Assert.Single(units);
    }

    [Fact]
    public void Write_Tables_HaveEveryKeyOnce()
    {
        Assert.All(DocumentSchemas.All.SelectMany(schema => schema.All).Distinct(), field => Assert.Equal(
            1,
            RowsOf(Guide).Count(row => row.StartsWith(Start(field), StringComparison.Ordinal) && row.EndsWith(End(field), StringComparison.Ordinal))
            + (Guide.Contains($"chỉ có `{field.Key}`: ", StringComparison.Ordinal) ? 1 : 0)));
        Assert.All(SettingsFields.Schema.All.Concat(UnitFields.Schema.All).Concat(RegisterFields.Schema.All), field => Assert.Contains(RowsOf(Setup), row => row.StartsWith(Start(field), StringComparison.Ordinal)));

        static string Start(Field field) => $"| `{field.Key}` | ";
        static string End(Field field) => $" | `{field.Example.Replace("|", "\\|", StringComparison.Ordinal)}` |";
    }

    [Fact]
    public void Write_TableOfACommonKey_SaysWhoMustHaveItAndWhoMay()
    {
        Assert.Contains(RowsOf(Guide), row => row.StartsWith($"| `to_chuc` | {DocumentSchemas.Activity.Subject}; khi cần: {DocumentSchemas.News.Subject}; {DocumentSchemas.Question.Subject} | ", StringComparison.Ordinal));
        Assert.Contains(RowsOf(Guide), row => row.StartsWith("| `trang_thai` | mọi loại | ", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_TableRows_AllHaveTheCellsOfTheirHeading()
    {
        foreach (var table in (Guide + Setup).Split("\n\n").Where(part => part.StartsWith("| Khóa | ", StringComparison.Ordinal)))
        {
            var rows = table.TrimEnd('\n').Split('\n');
            Assert.All(rows, row => Assert.Equal(Cells(rows[0]), Cells(row)));
        }

        static int Cells(string row) => row.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|');
    }

    [Fact]
    public void Write_LinesThatShowWhereQuotesAreNeeded_MeanWhatTheySay()
    {
        var lines = QuotedLine().Matches(Guide).Select(match => match.Groups["line"].Value).ToList();

        Assert.Equal(5, lines.Count);
        foreach (var line in lines.Where(line => line.StartsWith("tieu_de", StringComparison.Ordinal)))
        {
            Assert.Empty(Documents.DocumentReading.News($"ngay: 2026-11-20\n{line}").Told);
            Assert.NotEmpty(Documents.DocumentReading.News($"ngay: 2026-11-20\n{line.Replace(line.Contains('\'', StringComparison.Ordinal) ? "'" : "\"", string.Empty, StringComparison.Ordinal)}").Told);
        }

        var (tagged, _) = Documents.DocumentReading.News($"tieu_de: Tin\nngay: 2026-11-20\n{lines.Single(line => line.StartsWith("the", StringComparison.Ordinal))}");
        Assert.Equal(["bản tin", "tin, bài"], tagged.Tags);
    }

    [Fact]
    public void Write_EveryCommand_IsOneThatTheProgramHas()
    {
        var commands = CommandLineInGuide().Matches(Guide + Setup).Select(match => match.Groups["verb"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Superset(new HashSet<string>(["new", "preview", "check", "build", "list", "bulletin", "guide", "import", "init", "publish", "due", "report", "royalties"], StringComparer.Ordinal), commands.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(13, commands.Count);
    }

    [Fact]
    public void Write_MessageGroups_AreThoseOfTheCatalogue() =>
        Assert.Equal(
            FaultCatalogue.All.Select(fault => fault.Code[..2]).Distinct().Order(StringComparer.Ordinal),
            MessageGroup().Matches(Guide).Select(match => match.Groups["group"].Value));

    [Fact]
    public void Write_Fences_AreAllClosed() =>
        Assert.All([Guide, Setup], guide => Assert.Equal(0, guide.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2));

    private static string[] RowsOf(string guide) => [.. guide.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

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

    [GeneratedRegex(@" \| `(?<line>(tieu_de|the): [^`]+)` \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedLine();

    [GeneratedRegex(@"`-- (?<verb>[a-z]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex CommandLineInGuide();

    [GeneratedRegex(@"^\| (?<group>K[0-9])xx \| ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex MessageGroup();

    [GeneratedRegex(@"```yaml\n(?<text>- id:.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();
}
