using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Html;

/// <summary>
/// html-validate finds nothing: its recommended rules, but for those that <c>tests/web/.htmlvalidate.mjs</c> leaves out and says why. In the short form it looks at a page of
/// each kind, in the long one at all.
/// </summary>
public sealed class ValidityTests
{
    private const string Spoilt = "sai.html";

    /// <summary>What is found on all pages and on one with a fault, in one run: to start it takes as long as twenty pages.</summary>
    private static readonly Lazy<Task<string[]>> _faults = new(FindAsync);

    [ValidatorFact]
    public async Task Pages_AreValid() => Expect.Nothing((await _faults.Value).Where(fault => !fault.Contains(Spoilt, StringComparison.Ordinal)));

    [ValidatorFact]
    public async Task FaultOnAPage_IfOneSlippedIn_WouldBeFound() =>
        Assert.Contains(await _faults.Value, fault => fault.Contains(Spoilt, StringComparison.Ordinal) && fault.Contains("[element-permitted-content]", StringComparison.Ordinal));

    private static async Task<string[]> FindAsync()
    {
        var folder = Directory.CreateTempSubdirectory("khoi-");
        foreach (var page in Thoroughness.IsLong ? SampleSite.Built.Pages.Value.Keys : PageKinds.All.Select(kind => kind.Data.Item2))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(SampleSite.Built.Folder, SampleSite.Built.FileOf(page)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(SampleSite.Built.FileOf(page), copy);
        }

        var html = SampleSite.Built.Page(PageKinds.Article).Html;
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, Spoilt), html.Replace("<main ", "<ul><p>Đoạn</p></ul><main ", StringComparison.Ordinal));
        var faults = await HtmlValidator.FaultsAsync(folder.FullName);
        folder.Delete(recursive: true);
        return faults;
    }
}
