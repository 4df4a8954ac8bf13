namespace Site.Tests.Architecture;

/// <summary>Folders of a room have a direction: each may use those before it, and none after.</summary>
public class FolderTests
{
    private const int MostFiles = 20;

    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["Site.Model"] =
        [
            "Html", "Colors", "Vietnamese", "Paths", "Diagnostics", "Text", "Disclosure", "Attachments", "Spelling", "DocumentCodes", "Consultations", "Calendar", "Documents", "Register", "Settings", "Pictures", "Selection", "Graph", "Bulletins", "Checks", "Publication", "Reports",
        ],
        ["Site.Reading"] = ["Images", "Discovery", "FrontMatter", "Schema", "Markdown", "Documents", "Settings", "Releases", "Site.Reading", "Proofreading"],
        ["Site.Rendering"] = ["Wording", "Views", "Themes", "Routes", "Bulletins", "Reports", "Search", "Pages", "Files", "Feeds", "Site.Rendering", "Preview"],
        ["Site.Importing"] = ["Tree", "Word", "Attachments", "Heads", "Markdown", "Html", "Site.Importing"],
        ["Site.Cli"] = ["Limits", "Serving", "Publishing", "Pictures", "Attachments", "Pipeline", "Rebuilding", "Terminal", "Inventory", "NewFiles", "Intake", "Founding", "Releasing", "Printing", "Publication", "Reporting", "Drafts", "Preview", "Desk", "Commands", "Site.Cli"],
    };

    public static TheoryData<string> Rooms => [.. Order.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Folder_UsesOnlyThoseBeforeIt(string room)
    {
        var places = Order[room].Select((folder, place) => (folder, place)).ToDictionary(pair => pair.folder, pair => pair.place, StringComparer.Ordinal);
        var wrong = string.Join('\n', FolderUses.Of(room)
            .Where(use => places.GetValueOrDefault(use.From, -1) <= places.GetValueOrDefault(use.To, int.MaxValue))
            .Select(use => $"{use.From} → {use.To}: {use.Why}"));
        Assert.True(wrong.Length == 0, wrong);
    }

    [Fact]
    public void Readme_DrawsTheDirection() =>
        Assert.All(Order.Values, order => Assert.Contains(string.Join(" → ", order), Repository.Text("README.md"), StringComparison.Ordinal));

    [Fact]
    public void Folders_HoldAsManyFilesAsOneLookTakesIn() =>
        Assert.Empty(
            from file in Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            group file by Path.GetDirectoryName(file) into folder
            where folder.Count() > MostFiles
            select $"{folder.Key}: {folder.Count()}");
}
