using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Html;

/// <summary>html-validate finds nothing: its recommended rules, but for those that <c>tests/web/.htmlvalidate.mjs</c> leaves out and says why.</summary>
public sealed class ValidityTests
{
    [ValidatorFact]
    public async Task EveryPage_IsValid() =>
        Expect.Nothing(await HtmlValidator.FaultsAsync(SampleSite.Built.Folder));

    [ValidatorFact]
    public async Task FaultOnAPage_IfOneSlippedIn_WouldBeFound()
    {
        var folder = Directory.CreateTempSubdirectory("khoi-");
        var html = SampleSite.Built.Page(PageKinds.Article).Html;
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "sai.html"), html.Replace("<main ", "<ul><p>Đoạn</p></ul><main ", StringComparison.Ordinal));

        var faults = await HtmlValidator.FaultsAsync(folder.FullName);

        folder.Delete(recursive: true);
        Assert.Contains(faults, fault => fault.Contains("[element-permitted-content]", StringComparison.Ordinal));
    }
}
