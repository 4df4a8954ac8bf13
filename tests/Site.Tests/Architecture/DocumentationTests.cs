using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Model;
using Site.Model.Diagnostics;
using Site.Reading;
using Site.Reading.Schema;
using Site.Reading.Schema.Editors;
using Site.Rendering.Themes;

namespace Site.Tests.Architecture;

/// <summary>What is written about the program is what the program is.</summary>
public partial class DocumentationTests
{
    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("^ +(?<name>--[a-z-]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Option();

    [Fact]
    public void Readme_TableOfCodes_IsTheCatalogue() =>
        Assert.Contains(FaultTable.Write(), Repository.Text("README.md"), StringComparison.Ordinal);

    [Fact]
    public void Readme_LinksToFiles_LeadSomewhere() =>
        Assert.DoesNotContain(
            Link().Matches(Repository.Text("README.md")).Select(link => link.Groups["target"].Value),
            target => !target.Contains(':', StringComparison.Ordinal) && !Repository.Has(target) && !Directory.Exists(Repository.PathOf(target)));

    /// <summary>A promise that no test holds is none.</summary>
    [Fact]
    public void SecurityPage_NamesTestsThatAreThere()
    {
        var named = Quoted().Matches(Repository.Text("SECURITY.md")).Select(quoted => quoted.Groups["text"].Value).Where(text => text.EndsWith("Tests", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        var files = Repository.Files("tests", "*Tests.cs").Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(named.Length, 20, 100);
        Assert.Empty(named.Where(name => !files.Contains(name)));
    }

    /// <summary>Short names below one room, <c>Views/Layouts.cs</c>, are found wherever they lie; <c>themes/*/</c> is any theme.</summary>
    [Fact]
    public void Readme_PlacesForX_AreThere()
    {
        var readme = Repository.Text("README.md");
        var start = readme.IndexOf("## Where do I add X?", StringComparison.Ordinal);
        var table = readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
        var places = Quoted().Matches(table).Select(quoted => quoted.Groups["text"].Value)
            .Where(text => text.Contains('/', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal))
            .Select(text => "/" + text.Replace("themes/*/", "themes/khoi/", StringComparison.Ordinal).TrimEnd('/')).ToArray();
        var files = new[] { "src", "tests", "themes", "input" }.SelectMany(folder => Repository.Files(folder, "*")).Select(file => $"/{file}/").ToArray();

        Assert.InRange(places.Length, 40, 500);
        Assert.Empty(places.Where(place => !files.Any(file =>
            file.Contains(place + "/", StringComparison.Ordinal) || file.Contains(place + ThemeFolder.TemplateExtension, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("preview")]
    [InlineData("list")]
    [InlineData("picture")]
    [InlineData("guide")]
    public void Readme_OptionsOfACommand_AreAllNamed(string command)
    {
        using var help = new StringWriter();
        var screen = new Screen(help, TextWriter.Null, Screen.PipedWidth, Paint.Off, IsLive: false);
        Assert.Equal(ExitCode.Done, CommandLine.Run([command, "--help"], new CommandContext(screen, default, TestContext.Current.CancellationToken)));

        var options = Option().Matches(help.ToString()).Select(option => option.Groups["name"].Value).ToArray();
        var readme = Repository.Text("README.md");
        Assert.Contains("--input", options);
        Assert.Empty(options.Where(option => !readme.Contains(option, StringComparison.Ordinal)));
    }

    [Fact]
    public void Changelog_TellsOfTheReleaseThatIsBeingMade() =>
        Assert.True(
            Repository.Text("CHANGELOG.md") is var log
            && (log.Contains($"The version that is being made is {Release.Number}.", StringComparison.Ordinal) || log.Contains($"## [{Release.Number}] - 20", StringComparison.Ordinal)),
            $"CHANGELOG.md does not tell of {Release.Number}");

    /// <summary>A folder of an older release is brought up to date by it.</summary>
    [Fact]
    public void Changelog_SaysOfEachReleaseWhatContentMustChange() =>
        Assert.All(Repository.Text("CHANGELOG.md").Split("\n## ")[1..], release => Assert.Contains("\n\n### Nội dung phải sửa\n\n- ", release, StringComparison.Ordinal));

    [Fact]
    public void Notices_NameEveryPackageThatShips()
    {
        var shipped = JsonNode.Parse(Repository.Text("src/Site.Cli/packages.lock.json"))!["dependencies"]!.AsObject()
            .SelectMany(framework => framework.Value!.AsObject())
            .Where(package => (string?)package.Value!["type"] != "Project" && !package.Key.Contains("Analyzer", StringComparison.Ordinal))
            .Select(package => package.Key).ToArray();
        Assert.Contains("Markdig", shipped);

        var notices = Repository.Text("THIRD-PARTY-NOTICES.md");
        Assert.Empty(shipped.Where(package => !notices.Contains(package, StringComparison.Ordinal)));
    }

    [Fact]
    public void EditorsGuide_IsWhatTheSchemaSays() =>
        Assert.Equal(EditorGuide.Write(Invocation.OfRepository), Repository.Text("input/README.md"));

    /// <summary>After a change to the schema: dotnet run --project src/Site.Cli -- guide --setup</summary>
    [Fact]
    public void SetupGuide_IsWhatTheSchemaSays() =>
        Assert.Equal(SetupGuide.Write(Invocation.OfRepository), Repository.Text("input/CAI-DAT.md"));

    /// <summary>What is longer is not read. Settings and data belong in <c>CAI-DAT.md</c>.</summary>
    [Fact]
    public void EditorsGuide_HasAtMost350Lines() =>
        Assert.InRange(Repository.Text("input/README.md").Count(c => c == '\n'), 100, 350);

    /// <summary>After a change to a view: dotnet run --project src/Site.Cli -- guide --themes</summary>
    [Fact]
    public void ThemeGuide_IsWhatTheViewsSay() =>
        Assert.Equal(ThemeGuide.Write(Invocation.OfRepository), Repository.Text("themes/README.md"));

    /// <summary>After a change to the schema, or to the units, categories and audiences of input/: dotnet run --project src/Site.Cli -- guide --vscode</summary>
    [Fact]
    public void EditorFiles_AreWhatTheSchemaAndTheDataSay()
    {
        Assert.SkipUnless(HasSampleData, "input/ has data of its own: -- guide --vscode keeps .vscode in step with it");
        var content = InputReader.Read(InputReader.Open(Repository.Sample, new ReadOptions())).Content!;
        var files = EditorFiles.Write(content.Settings, content.Data, "input", Invocation.OfRepository);
        Assert.All(files, file => Assert.Equal(file.Text, Repository.Text($"{EditorFiles.Folder}/{file.Path}")));

        // Others may have files of their own beside ours, but not among the schemas.
        var schemas = files.Select(file => $"{EditorFiles.Folder}/{file.Path}").Where(file => file.Contains("/schemas/", StringComparison.Ordinal));
        Assert.Equal(schemas.Order(StringComparer.Ordinal), Repository.Files($"{EditorFiles.Folder}/schemas", "*"));
    }

    private static bool HasSampleData => Directory.EnumerateFiles(Repository.Sample, "*.yml", SearchOption.AllDirectories).Where(file => !file.Contains("_phat-hanh", StringComparison.Ordinal)).All(file =>
        Repository.PathOf("input/" + Path.GetRelativePath(Repository.Sample, file)) is var own && File.Exists(own) && File.ReadAllBytes(own).AsSpan().SequenceEqual(File.ReadAllBytes(file)));

    [Fact]
    public void Readme_FirstCommands_AreTheTwo()
    {
        var readme = Repository.Text("README.md");
        var build = readme.IndexOf("dotnet run --project src/Site.Cli", StringComparison.Ordinal);
        var test = readme.IndexOf("dotnet test", StringComparison.Ordinal);
        Assert.InRange(build, 0, 1_000);
        Assert.InRange(test, 0, 1_000);
    }
}
