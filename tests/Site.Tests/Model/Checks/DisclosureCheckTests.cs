using System.Collections.Immutable;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Selection;
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
        var told = Run(Samples.Content(Samples.News("a") with { Findings = FindingReader.Read("CCCD 001085012345") }));
        Assert.Contains("001…", Assert.Single(told).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("012345", told[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Question_RefusesWhatOthersAreWarnedOf_UnlessThereIsAReason()
    {
        var question = Samples.Question("a", "2026-11-01") with { Findings = [.. FindingReader.Read("Gọi 0912 345 678."), .. PersonNameReader.Read("Ông Lê Văn Mẫu hỏi.")] };
        var told = Run(Samples.Content(question));
        Assert.Equal(["K479", "K478"], told.Select(found => found.Code));
        Assert.All(told, found => Assert.Equal(Severity.Error, found.Severity));
        Assert.Empty(Codes(question with { Accepted = new Acceptance(null, "đã đồng ý") }));
        Assert.Empty(Codes(question with { Scope = Scope.Internal }));
    }

    [Fact]
    public void Asker_IsNeverTold_WhateverTheReason()
    {
        var question = Samples.Question("a", "2026-11-01") with
        {
            Scope = Scope.Internal,
            Accepted = new Acceptance("đã xét", "đã đồng ý"),
            Findings = [new Finding(FindingKind.Asker, "0912 345 678", new SourceSpan(3, 1, 1))],
        };
        var told = Assert.Single(Run(Samples.Content(question)));
        Assert.Equal("K477", told.Code);
        Assert.DoesNotContain("345", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatThePageGivesAnyway_AreNotTold()
    {
        var question = Samples.Question("a", "2026-11-01") with { Findings = PersonNameReader.Read("Ông Lê Văn Mẫu hỏi, bà Trần Thị Mẫu đáp.") };
        var signed = Samples.Plan("b") with { Signer = "Lê Văn Mẫu" };
        var told = Assert.Single(Run(Samples.Content(question, signed)));
        Assert.Contains("Trần Thị Mẫu", told.Message, StringComparison.Ordinal);
        Assert.Equal(2, Run(Samples.Content(question, signed with { Scope = Scope.Internal })).Length);
        var answered = Samples.Question("c", "2026-11-01") with { AnsweredBy = Samples.Id("Đồng chí Trần Thị Mẫu, Phó Bí thư") };
        Assert.Single(Run(Samples.Content(question, answered)));
        Assert.Equal(2, Run(Samples.Content(question, answered with { Scope = Scope.Internal })).Length);
        Assert.Single(Run(Samples.Content(question with { AnsweredBy = Samples.Id("Đồng chí Trần Thị Mẫu, Phó Bí thư") })));
    }

    private static ImmutableArray<Diagnostic> Run(SiteContent content) => DisclosureCheck.Run(content, DisclosureCheck.Known(content));

    private static NewsArticle Document() => Samples.News("a") with { Findings = FindingReader.Read(Text) };

    private static IEnumerable<string> Codes(Document document, Contact? contact = null)
    {
        var content = Samples.Content(document);
        return Run(content with { Settings = content.Settings with { Contact = contact ?? Contact.None } }).Select(told => told.Code).Order(StringComparer.Ordinal);
    }
}
