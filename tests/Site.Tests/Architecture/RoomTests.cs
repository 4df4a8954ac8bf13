namespace Site.Tests.Architecture;

/// <summary>What only some rooms may do, looked up in what they were compiled to.</summary>
public class RoomTests
{
    // The clock, other processes, the network, the terminal and the machine's own ways: Site.Cli alone.
    private static readonly string[] OnlyTheCliMayUse =
    [
        "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo", "System.Net.",
        "System.Console", "System.Random", "System.Threading.Timer", "Microsoft.AspNetCore.", "System.Runtime.InteropServices.NativeLibrary",
        "System.Threading.Thread",
    ];

    private static readonly string[] Writing =
    [
        "System.IO.File.Write", "System.IO.File.Append", "System.IO.File.Create", "System.IO.File.Open", "System.IO.File.Delete", "System.IO.File.Move",
        "System.IO.File.Copy", "System.IO.File.Replace", "System.IO.File.Set", "System.IO.Directory.Create", "System.IO.Directory.Delete",
        "System.IO.Directory.Move", "System.IO.FileStream..ctor", "System.IO.StreamWriter..ctor", "System.IO.FileInfo.Delete", "System.IO.FileInfo.Open",
        "System.IO.FileInfo.Create", "System.IO.FileInfo.MoveTo", "System.IO.DirectoryInfo.Create", "System.IO.DirectoryInfo.Delete", "System.IO.RandomAccess.Write",
        "System.IO.Path.GetTemp",
    ];

    // Opening to read begins with the same letters as opening to write.
    private static readonly string[] Reading = ["System.IO.File.OpenRead", "System.IO.File.OpenText", "System.IO.File.OpenHandle"];

    [Theory]
    [InlineData("Site.Model")]
    [InlineData("Site.Reading")]
    [InlineData("Site.Rendering")]
    [InlineData("Site.Pictures")]
    [InlineData("Site.Importing")]
    public void Room_WithoutTheClockProcessesSocketsAndTerminal(string room) =>
        Assert.DoesNotContain(CompiledRoom.Types(room), type => OnlyTheCliMayUse.Any(banned =>
            banned.EndsWith('.') ? type.StartsWith(banned, StringComparison.Ordinal) && !IsText(type) : string.Equals(type, banned, StringComparison.Ordinal)));

    // The compiler's own iterators ask which thread they are on; nothing else of the machine may be asked.
    [Theory]
    [InlineData("Site.Model")]
    [InlineData("Site.Reading")]
    [InlineData("Site.Rendering")]
    [InlineData("Site.Pictures")]
    [InlineData("Site.Importing")]
    public void Room_AsksNothingOfTheMachine(string room) =>
        Assert.DoesNotContain(CompiledRoom.Members(room), member =>
            member.StartsWith("System.Environment.", StringComparison.Ordinal) && !member.EndsWith("CurrentManagedThreadId", StringComparison.Ordinal));

    // WebUtility encodes text and opens nothing.
    private static bool IsText(string type) => type is "System.Net.WebUtility";

    [Theory]
    [InlineData("Site.Model")]
    [InlineData("Site.Reading")]
    [InlineData("Site.Rendering")]
    [InlineData("Site.Pictures")]
    [InlineData("Site.Importing")]
    public void Room_WritesNoFile(string room) =>
        Assert.DoesNotContain(CompiledRoom.Members(room), member =>
            Writing.Any(start => member.StartsWith(start, StringComparison.Ordinal)) && !Reading.Contains(member, StringComparer.Ordinal));

    [Fact]
    public void Cli_WritesFiles_SoThatTheTestAboveCanSeeIt() =>
        Assert.Contains(CompiledRoom.Members("Site.Cli"), member => Writing.Any(start => member.StartsWith(start, StringComparison.Ordinal)));

    [Fact]
    public void Model_TouchesNoDisk() =>
        Assert.DoesNotContain(CompiledRoom.Types("Site.Model"), type => type is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream" or "System.IO.FileInfo" or "System.IO.DirectoryInfo");

    [Fact]
    public void Model_StandsOnTheRuntimeAlone() =>
        Assert.All(CompiledRoom.Assemblies("Site.Model"), assembly => Assert.StartsWith("System.", assembly, StringComparison.Ordinal));

    [Theory]
    [InlineData("Markdig", "Site.Reading")]
    [InlineData("YamlDotNet", "Site.Reading")]
    [InlineData("Scriban.Signed", "Site.Rendering")]
    [InlineData("DocumentFormat.OpenXml", "Site.Rendering", "Site.Importing")]
    [InlineData("AngleSharp", "Site.Importing")]
    [InlineData("QRCoder", "Site.Rendering")]
    [InlineData("Ical.Net", "Site.Rendering")]
    [InlineData("NetVips", "Site.Pictures")]
    [InlineData("System.CommandLine", "Site.Cli")]
    [InlineData("Spectre.Console", "Site.Cli")]
    [InlineData("UglyToad.PdfPig", "Site.Cli", "Site.Importing")]
    public void Package_IsSeenByItsOwnersAlone(string package, params string[] owners) =>
        Assert.DoesNotContain(CompiledRoom.Names, room => !owners.Contains(room, StringComparer.Ordinal) && CompiledRoom.Assemblies(room).Contains(package, StringComparer.Ordinal));
}
