using System.Xml.Linq;

namespace Site.Tests.Architecture;

/// <summary>The walls between the rooms, as the project files build them.</summary>
public class ProjectTests
{
    private static readonly string[] Rooms = ["Site.Model", "Site.Reading", "Site.Rendering", "Site.Pictures", "Site.Importing", "Site.Cli"];

    // Packages that may be seen in no room but these.
    private static readonly Dictionary<string, string[]> Owned = new(StringComparer.Ordinal)
    {
        ["Site.Model"] = [],
        ["Site.Reading"] = ["Markdig", "YamlDotNet"],
        ["Site.Rendering"] = ["Scriban.Signed", "DocumentFormat.OpenXml", "QRCoder", "Ical.Net", "NUglify"],
        ["Site.Pictures"] = ["NetVips", "NetVips.Native.win-x64", "NetVips.Native.linux-x64", "NetVips.Native.linux-musl-x64", "NetVips.Native.osx-arm64"],
        ["Site.Importing"] = ["AngleSharp", "DocumentFormat.OpenXml", "PdfPig"],
        ["Site.Cli"] = ["System.CommandLine", "Spectre.Console", "PdfPig", "System.IO.Hashing"],
    };

    public static TheoryData<string> AllRooms() => [.. Rooms];

    private static XDocument Project(string room) => XDocument.Parse(Repository.Text($"src/{room}/{room}.csproj"));

    private static IEnumerable<string> Includes(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>();

    private static IEnumerable<string> References(string room) =>
        Includes(Project(room), "ProjectReference").Select(path => path.Replace('\\', '/').Split('/')[^1].Replace(".csproj", string.Empty, StringComparison.Ordinal));

    [Fact]
    public void Source_Projects_AreTheRooms() =>
        Assert.Equal(Rooms.Order(StringComparer.Ordinal), Repository.Files("src", "*.csproj").Select(Path.GetFileNameWithoutExtension));

    [Theory]
    [InlineData("Site.Model", new string[0])]
    [InlineData("Site.Reading", new[] { "Site.Model" })]
    [InlineData("Site.Rendering", new[] { "Site.Model" })]
    [InlineData("Site.Pictures", new[] { "Site.Model" })]
    [InlineData("Site.Importing", new[] { "Site.Model" })]
    [InlineData("Site.Cli", new[] { "Site.Importing", "Site.Model", "Site.Pictures", "Site.Reading", "Site.Rendering" })]
    public void Room_References_AreThoseOfTheTable(string room, string[] references) =>
        Assert.Equal(references, References(room).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Room_Packages_AreItsOwn(string room) =>
        Assert.All(Includes(Project(room), "PackageReference"), package => Assert.Contains(package, Owned[room]));

    [Theory]
    [InlineData("Site.Reading")]
    [InlineData("Site.Rendering")]
    [InlineData("Site.Pictures")]
    [InlineData("Site.Importing")]
    public void Library_Packages_AreHiddenFromWhoeverReferencesIt(string room) =>
        Assert.All(
            Project(room).Descendants("PackageReference"),
            package => Assert.Equal("compile", package.Attribute("PrivateAssets")?.Value));

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Room_ProjectFile_TurnsNoRuleOff(string room)
    {
        string[] rules = ["DisableTransitiveProjectReferences", "TreatWarningsAsErrors", "Nullable", "NoWarn", "BannedSymbols", "InvariantGlobalization", "EnableDefaultCompileItems"];
        Assert.DoesNotContain(Project(room).Descendants(), element => rules.Contains(element.Name.LocalName, StringComparer.Ordinal));
        Assert.DoesNotContain(Project(room).Descendants("PackageReference"), package => package.Attribute("Version") is not null);
    }

    [Theory]
    [InlineData("DisableTransitiveProjectReferences", "true")]
    [InlineData("TreatWarningsAsErrors", "true")]
    [InlineData("Nullable", "enable")]
    [InlineData("InvariantGlobalization", "true")]
    [InlineData("Deterministic", "true")]
    public void EveryRoom_BuildsUnderTheCommonRules(string property, string value)
    {
        var properties = XDocument.Parse(Repository.Text("src/Directory.Build.props"));
        Assert.Equal([value], properties.Descendants(property).Select(element => element.Value));
    }

    [Fact]
    public void PackageVersions_AreExactAndInOneFile()
    {
        var versions = XDocument.Parse(Repository.Text("src/Directory.Packages.props")).Descendants("PackageVersion");
        Assert.All(versions, version => Assert.Matches(@"^\d+(\.\d+)+$", version.Attribute("Version")?.Value));
        Assert.Equal(["src/Directory.Packages.props"], Repository.Files(".", "Directory.Packages.props").Select(file => file.TrimStart('.', '/')));
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        var solution = Repository.Text("Site.sln").Replace('\\', '/');
        Assert.All(
            Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj")),
            project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }
}
