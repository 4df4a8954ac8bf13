using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Tests.Model.Selection;

public class PublicationPolicyTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    // What each combination of state, scope, dates, edition and --drafts comes to. "-": it is on the site.
    public static TheoryData<string, string, string, string, string> Table() => new()
    {
        //  state     scope       dates        public  public with drafts
        { "dang", "cong_khai", "", "-", "-" },
        { "dang", "cong_khai", "scheduled", "NotYet", "-" },
        { "dang", "cong_khai", "expired", "Expired", "Expired" },
        { "nhap", "cong_khai", "", "Draft", "-" },
        { "nhap", "cong_khai", "scheduled", "Draft", "-" },
        { "nhap", "cong_khai", "expired", "Draft", "Expired" },
        { "cho_duyet", "cong_khai", "", "AwaitingApproval", "-" },
        { "cho_duyet", "cong_khai", "scheduled", "AwaitingApproval", "-" },
        { "cho_duyet", "cong_khai", "expired", "AwaitingApproval", "Expired" },
        { "dang", "noi_bo", "", "Internal", "Internal" },
        { "dang", "noi_bo", "scheduled", "Internal", "Internal" },
        { "dang", "noi_bo", "expired", "Internal", "Internal" },
        { "nhap", "noi_bo", "", "Internal", "Internal" },
        { "cho_duyet", "noi_bo", "scheduled", "Internal", "Internal" },
    };

    private static NewsArticle Document(string state, string scope, string dates) => Samples.News("a") with
    {
        State = state switch { "nhap" => PublicationState.Draft, "cho_duyet" => PublicationState.AwaitingApproval, _ => PublicationState.Published },
        Scope = string.Equals(scope, "noi_bo", StringComparison.Ordinal) ? Scope.Internal : Scope.Public,
        PublishFrom = string.Equals(dates, "scheduled", StringComparison.Ordinal) ? Samples.Day("2026-11-21") : null,
        ExpiresAfter = string.Equals(dates, "expired", StringComparison.Ordinal) ? Samples.Day("2026-11-19") : null,
    };

    private static string Outcome(Document document, Edition edition, bool unfinished) =>
        Samples.Policy(edition, unfinished).Judge(document).LeftOut?.ToString() ?? "-";

    [Theory]
    [MemberData(nameof(Table))]
    public void Judge_InThePublicEdition_IsAsInTheTable(string state, string scope, string dates, string plain, string withDrafts)
    {
        var document = Document(state, scope, dates);
        Assert.Equal(plain, Outcome(document, Edition.Public, unfinished: false));
        Assert.Equal(withDrafts, Outcome(document, Edition.Public, unfinished: true));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Judge_InTheInternalEdition_AnInternalDocumentIsLikeAPublicOne(string state, string scope, string dates, string plain, string withDrafts)
    {
        Assert.NotEqual(plain, string.Empty);
        Assert.NotEqual(withDrafts, string.Empty);
        foreach (var unfinished in new[] { false, true })
        {
            Assert.Equal(
                Outcome(Document(state, "cong_khai", dates), Edition.Public, unfinished),
                Outcome(Document(state, scope, dates), Edition.Internal, unfinished));
        }
    }

    [Fact]
    public void Judge_AtTheVeryInstantOfPublication_IsOnTheSite()
    {
        var document = Samples.News("a") with { PublishFrom = new Moment(new DateOnly(2026, 11, 20), new TimeOnly(7, 30)) };
        var appears = document.PublishFrom.Value.Begin;
        Assert.Equal(new Verdict(LeftOutReason.NotYet, appears), new PublicationPolicy(Edition.Public, false, appears - Tick).Judge(document));
        Assert.Equal(new Verdict(null, null), new PublicationPolicy(Edition.Public, false, appears).Judge(document));
    }

    [Fact]
    public void Judge_AtTheVeryInstantOfExpiry_IsNoLongerOnTheSite()
    {
        var document = Samples.News("a") with { ExpiresAfter = new Moment(new DateOnly(2026, 11, 20), new TimeOnly(7, 30)) };
        var expires = document.ExpiresAfter.Value.End;
        Assert.Equal(new Verdict(null, expires), new PublicationPolicy(Edition.Public, false, expires - Tick).Judge(document));
        Assert.Equal(new Verdict(LeftOutReason.Expired, null), new PublicationPolicy(Edition.Public, false, expires).Judge(document));
    }

    [Fact]
    public void Judge_AnExpiryThatIsADay_LastsThroughThatDay()
    {
        var document = Samples.News("a") with { ExpiresAfter = Samples.Day("2026-11-20") };
        var midnight = Samples.Day("2026-11-21").Begin;
        Assert.Null(new PublicationPolicy(Edition.Public, false, midnight - Tick).Judge(document).LeftOut);
        Assert.Equal(LeftOutReason.Expired, new PublicationPolicy(Edition.Public, false, midnight).Judge(document).LeftOut);
    }

    [Fact]
    public void Judge_TheSameInstantInAnotherOffset_IsTheSame()
    {
        var document = Samples.News("a") with { PublishFrom = Samples.Day("2026-11-20") };
        var inGreenwich = Samples.Day("2026-11-20").Begin.ToUniversalTime();
        Assert.Null(new PublicationPolicy(Edition.Public, false, inGreenwich).Judge(document).LeftOut);
        Assert.Equal(LeftOutReason.NotYet, new PublicationPolicy(Edition.Public, false, inGreenwich - Tick).Judge(document).LeftOut);
    }

    [Theory]
    [InlineData("nhap", "cong_khai")]
    [InlineData("cho_duyet", "cong_khai")]
    [InlineData("dang", "noi_bo")]
    public void Judge_WhatOnlyAPersonCanChange_HasNoNextChange(string state, string scope) =>
        Assert.Null(Samples.Policy().Judge(Document(state, scope, "scheduled")).ChangesAt);

    [Fact]
    public void Judge_ScheduledWithDraftsShown_WillNotAppearAgain()
    {
        var document = Samples.News("a") with { PublishFrom = Samples.Day("2026-12-01"), ExpiresAfter = Samples.Day("2026-12-31") };
        Assert.Equal(new Verdict(null, Samples.Day("2027-01-01").Begin), Samples.Policy(unfinished: true).Judge(document));
    }
}
