using System.Text.RegularExpressions;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.WholeSite;

/// <summary>Each fault that a whole site can show has a folder in <c>Invalid/</c>, and there the text that an editor reads.</summary>
public partial class InvalidSiteTests
{
    /// <summary>Codes without a folder, and why.</summary>
    private static readonly Dictionary<string, string> NotShownByASite = new(StringComparer.Ordinal)
    {
        ["K433"] = "is found when a picture's pixels are looked at, which this needs none of; see Cli/Pictures",
        ["K434"] = "the same",
        ["K436"] = "the same",
        ["K003"] = "needs a file that its owner may not read, or a failing disk; a test may run as root",
    };

    public static TheoryData<string> Sites => [.. InvalidSite.All];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Site_Built_TellsItsFaults(string name)
    {
        using var site = new InvalidSite(name);
        var actual = site.Report();
        var file = InvalidSite.PathOf(name, "expected.txt");
        if (Accepting.IsOn)
        {
            File.WriteAllText(file, actual);
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        Assert.True(expected == actual, $"{name}/expected.txt differs:\n{TreeDifference.OfText(expected, actual)}{Accepting.Advice}");

        // A folder is named by the one code that it is about; those without show how faults stand together.
        if (CodeAtStart().Match(name) is { Success: true } code)
        {
            Assert.Equal([code.Value], CodesIn(actual));
        }
    }

    [Fact]
    public void CommonSite_IsSound()
    {
        using var site = new InvalidSite(InvalidSite.Common);
        Assert.Equal(string.Empty, site.Report());
    }

    [Fact]
    public void EveryFault_HasASiteOrAReason()
    {
        var shown = InvalidSite.All.Select(name => CodeAtStart().Match(name)).Where(match => match.Success).Select(match => match.Value);
        var needed = FaultCatalogue.All
            .Where(fault => fault.Severity != Severity.Notice && !IsOfACommand(fault) && !NotShownByASite.ContainsKey(fault.Code))
            .Select(fault => fault.Code);
        Assert.Equal(needed, shown.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPreparation_HasASite() => Assert.DoesNotContain(MadeAtRunTime.Names, name => !InvalidSite.All.Contains(name));

    [Fact]
    public void SiteWithTenFaults_TellsAllTen() =>
        Assert.Equal(10, CodesIn(File.ReadAllText(InvalidSite.PathOf("muoi-loi-mot-luc", "expected.txt"))).Count());

    private static IEnumerable<string> CodesIn(string report) =>
        CodeInReport().Matches(report).Select(match => match.Groups["code"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>K8xx are about the command line and K9xx about the folder that is written: neither is a fault of a site's content.</summary>
    private static bool IsOfACommand(Fault fault) => fault.Code[1] is '8' or '9';

    [GeneratedRegex(@"^K\d{3}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeAtStart();

    [GeneratedRegex(@"^(\S.*)?(lỗi|cảnh báo|lưu ý) (?<code>K\d{3})  ", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeInReport();
}
