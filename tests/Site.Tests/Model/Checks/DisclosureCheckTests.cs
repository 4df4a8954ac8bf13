using Site.Model.Checks;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Tests.Model.Checks;

public class DisclosureCheckTests
{
    private const string Text = "Gọi 0912 345 678, viết mau@gmail.com. Lưu hành nội bộ.\nMẬT\n";

    [Fact]
    public void PublicDocument_IsToldOfAll() => Assert.Equal(["K460", "K462", "K465", "K466"], Codes(Document()));

    [Fact]
    public void InternalDocument_IsToldOfSecretsAlone() => Assert.Equal(["K460"], Codes(Document() with { Scope = Scope.Internal }));

    [Fact]
    public void Reasons_SilenceTheirPart_AndNeverASecret()
    {
        Assert.Equal(["K460", "K465", "K466"], Codes(Document() with { Accepted = new Acceptance("đã xét", null) }));
        Assert.Equal(["K460", "K462"], Codes(Document() with { Accepted = new Acceptance(null, "đã đồng ý") }));
    }

    [Fact]
    public void NumbersThatThePageGivesAnyway_AreNotTold() =>
        Assert.Equal(["K460", "K462"], Codes(Document(), Contact.None with { HotLine = "0912.345.678", Email = "mau@gmail.com" }));

    [Fact]
    public void NumbersOfPersons_AreNotRepeatedWhole()
    {
        var told = DisclosureCheck.Run(Samples.Content(Samples.News("a") with { Findings = FindingReader.Read("CCCD 001085012345") }));
        Assert.Contains("001…", Assert.Single(told).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("012345", told[0].Message, StringComparison.Ordinal);
    }

    private static NewsArticle Document() => Samples.News("a") with { Findings = FindingReader.Read(Text) };

    private static IEnumerable<string> Codes(Document document, Contact? contact = null)
    {
        var content = Samples.Content(document);
        return DisclosureCheck.Run(content with { Settings = content.Settings with { Contact = contact ?? Contact.None } }).Select(told => told.Code).Order(StringComparer.Ordinal);
    }
}
