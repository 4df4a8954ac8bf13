using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Site.Tests.Architecture;

/// <summary>Rules that only the source's own text shows.</summary>
public partial class SourceTests
{
    private const int LongestFile = 400;
    private const int OneScreen = 80;

    private static IEnumerable<string> CSharp => Repository.Files("src", "*.cs");

    /// <summary>Lines of code with their number; a line that is a comment is not code.</summary>
    private static IEnumerable<(int Number, string Text)> Code(string file) =>
        Repository.Text(file).Split('\n').Select((line, index) => (index + 1, line)).Where(line => !line.line.AsSpan().TrimStart().StartsWith("//"));

    private static IEnumerable<string> Mentions(string word) =>
        CSharp.Where(file => Repository.Text(file).Contains(word, StringComparison.Ordinal));

    [Fact]
    public void Files_AreShortEnoughToBeOneConcept() =>
        Assert.DoesNotContain(CSharp, file => LinesOf(file) > LongestFile);

    [Fact]
    public void Pipeline_IsReadOnOneScreen() => Assert.InRange(LinesOf("src/Site.Cli/Pipeline/SitePipeline.cs"), OneScreen / 2, OneScreen);

    private static int LinesOf(string file) => Repository.Text(file).AsSpan().TrimEnd('\n').Count('\n') + 1;

    [Fact]
    public void Names_SayWhatAThingIs()
    {
        var paths = CSharp.SelectMany(file => file.Split('/')).Select(Path.GetFileNameWithoutExtension).OfType<string>();
        var types = CompiledRoom.Names.SelectMany(room => Assembly.Load(CompiledRoom.FileOf(room)).GetTypes())
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && type.Namespace?.StartsWith("Site.", StringComparison.Ordinal) == true)
            .SelectMany(type => type.FullName!.Split('.', '+')).Where(name => !name.Contains('<', StringComparison.Ordinal));
        Assert.DoesNotContain(paths.Concat(types), name => EmptyWord().IsMatch(name));
    }

    [GeneratedRegex(@"(^|[a-z\d.])(Utils?|Utilities|Helpers?|Managers?|Core|Misc)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EmptyWord();

    [Theory]
    [InlineData("StringUtils", true)]
    [InlineData("Helpers", true)]
    [InlineData("HelperText", true)]
    [InlineData("SiteManager", true)]
    [InlineData("Site.Core", true)]
    [InlineData("CoreText", true)]
    [InlineData("Scores", false)]
    [InlineData("Corel", false)]
    [InlineData("UtilitarianView", false)]
    public void EmptyWord_FindsWholeWords(string name, bool found) => Assert.Equal(found, EmptyWord().IsMatch(name));

    [Fact]
    public void NoType_IsNamedSite() =>
        Assert.DoesNotContain(CompiledRoom.Names.SelectMany(room => Assembly.Load(CompiledRoom.FileOf(room)).GetTypes()), type => type.Name is "Site");

    [Fact]
    public void Namespaces_FollowFolders()
    {
        var strayed = CSharp.Where(file =>
            NamespaceOf(file) is { } written && !string.Equals(written, string.Join('.', file.Split('/')[1..^1]), StringComparison.Ordinal));
        Assert.Empty(strayed);
    }

    private static string? NamespaceOf(string file) =>
        Code(file).Select(line => line.Text).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';', ' ');

    [Theory]
    [InlineData("using Scriban", "src/Site.Rendering/Themes/Templates/")]
    [InlineData("Markdig", "src/Site.Reading/Markdown/")]
    [InlineData("YamlDotNet", "src/Site.Reading/Schema/Yaml/")]
    [InlineData("OpenXml", "src/Site.Rendering/Bulletins/", "src/Site.Rendering/Reports/", "src/Site.Importing/Word/")]
    [InlineData("AngleSharp", "src/Site.Importing/Html/")]
    [InlineData("QRCoder", "src/Site.Rendering/Bulletins/")]
    [InlineData("Ical.Net", "src/Site.Rendering/Feeds/")]
    [InlineData("NetVips", "src/Site.Pictures/")]
    [InlineData("Spectre.Console", "src/Site.Cli/")]
    [InlineData("System.CommandLine", "src/Site.Cli/Commands/")]
    [InlineData("PdfPig", "src/Site.Cli/Printing/", "src/Site.Importing/Attachments/Pdf/")]
    public void Package_IsNamedInItsFolders(string package, params string[] folders) =>
        Assert.All(Mentions(package), file => Assert.Contains(folders, folder => file.StartsWith(folder, StringComparison.Ordinal)));

    [Fact]
    public void Html_IsMadeByTemplatesAndTheMarkdownRendererAlone() =>
        Assert.Empty(
            from file in CSharp
            where !file.StartsWith("src/Site.Reading/Markdown/", StringComparison.Ordinal)
            from line in Code(file)
            where line.Text.Contains("class=", StringComparison.Ordinal)
            select $"{file}:{line.Number}: {line.Text.Trim()}");

    // The theme's name is a setting's default and an example of one, and the program's own name; no code knows a file or a rule of that theme.
    private static readonly string[] NameTheDefaultTheme =
    [
        "src/Site.Model/Diagnostics/Invocation.cs", "src/Site.Model/Settings/SiteSettings.cs", "src/Site.Reading/Settings/SettingsReader.cs", "src/Site.Reading/Schema/Declarations/SettingsFields.cs", "src/Site.Reading/Schema/Declarations/ThemeFields.cs", "src/Site.Rendering/Themes/ThemeGuide.cs",
        "src/Site.Cli/Commands/Options/SiteOptions.cs", "src/Site.Cli/Commands/CommandLine.cs",
    ];

    [Fact]
    public void Theme_IsNamedByItsSettingAlone() =>
        Assert.Empty(
            from file in CSharp.Except(NameTheDefaultTheme, StringComparer.Ordinal)
            from line in Code(file)
            where line.Text.Contains("\"khoi\"", StringComparison.Ordinal) || line.Text.Contains("themes/khoi", StringComparison.Ordinal)
            select $"{file}:{line.Number}: {line.Text.Trim()}");
}
