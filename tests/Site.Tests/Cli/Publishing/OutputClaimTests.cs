using System.Collections.Immutable;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;

namespace Site.Tests.Cli.Publishing;

public sealed class OutputClaimTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Take_FolderOfSomebodyElse_IsRefusedAndUntouched()
    {
        _folder.WriteFile("output/luan-van.docx", "x");

        Assert.Equal(OutputFaults.NotOurs, Diagnostic());
        Assert.True(File.Exists(_folder["output/luan-van.docx"]));
    }

    [Fact]
    public void Take_FolderWithAMarkerOfAnotherProgram_IsRefused()
    {
        _folder.WriteFile("output/.khoi-output", "khac\n");
        _folder.WriteFile("output/a.html", "x");

        Assert.Equal(OutputFaults.NotOurs, Diagnostic());
    }

    [Theory]
    [InlineData(Edition.Public, false, Edition.Internal, false)]
    [InlineData(Edition.Internal, false, Edition.Public, false)]
    [InlineData(Edition.Public, false, Edition.Public, true)]
    [InlineData(Edition.Internal, true, Edition.Internal, false)]
    public void Publish_OverAnotherVariant_OnlyByForce(Edition first, bool firstDrafts, Edition second, bool secondDrafts)
    {
        Assert.NotNull(Published(1, new SiteVariant(first, firstDrafts), force: false).Result);
        var (refused, diagnostics) = Published(2, new SiteVariant(second, secondDrafts), force: false);
        Assert.Null(refused);
        Assert.Equal(OutputFaults.OtherVariant.Code, Assert.Single(diagnostics).Code);
        Assert.Equal(1, TestSite.VersionIn(_folder["output"], 2));

        Assert.NotNull(Published(3, new SiteVariant(second, secondDrafts), force: true).Result);
        Assert.NotNull(Published(4, new SiteVariant(second, secondDrafts), force: false).Result);
        Assert.Equal(4, TestSite.VersionIn(_folder["output"], 2));

        (PublishResult? Result, ImmutableArray<Diagnostic> Diagnostics) Published(int version, SiteVariant variant, bool force) =>
            Publisher.Publish(TestSite.Of(version, 2), Request("output", force) with { Variant = variant }, default);
    }

    [Fact]
    public void Take_FolderOfAnOlderVersion_ThatNamesNoEdition_IsGiven()
    {
        _folder.WriteFile("output/.khoi-output", "khoi-site\nformat: 1\n");
        _folder.WriteFile("output/index.html", "x");

        Assert.Null(Diagnostic());
    }

    [Theory]
    [InlineData(Edition.Public, false, "output")]
    [InlineData(Edition.Internal, false, "output.noi-bo")]
    [InlineData(Edition.Public, true, "output.nhap")]
    [InlineData(Edition.Internal, true, "output.noi-bo.nhap")]
    public void Variant_HasAFolderOfItsOwn(Edition edition, bool drafts, string folder) =>
        Assert.Equal(folder, new SiteVariant(edition, drafts).FolderBeside("output"));

    [Fact]
    public void Take_EmptyFolder_IsGiven()
    {
        Directory.CreateDirectory(_folder["output"]);

        Assert.Null(Diagnostic());
    }

    [Fact]
    public void Take_FolderThatDoesNotExistYet_IsGiven() => Assert.Null(Diagnostic(output: "sau/trong/output"));

    [Fact]
    public void Publish_FolderOfSomebodyElseByForce_ReplacesIt()
    {
        _folder.WriteFile("output/luan-van.docx", "x");

        var (result, _) = Publisher.Publish(TestSite.Of(7, 2), Request("output", force: true), default);

        Assert.NotNull(result);
        Assert.Equal(7, TestSite.VersionIn(_folder["output"], 2));
        Assert.False(File.Exists(_folder["output/luan-van.docx"]));
        Assert.False(Directory.Exists(_folder["output.moi"]));
    }

    [Fact]
    public void Publish_FolderWithALinkByForce_LeavesWhatTheLinkLeadsTo()
    {
        _folder.WriteFile("quy/bau/a.txt", "x");
        Directory.CreateDirectory(_folder["output/sau"]);
        Directory.CreateSymbolicLink(_folder["output/lien-ket"], _folder["quy"]);
        Directory.CreateSymbolicLink(_folder["output/sau/lien-ket"], _folder["quy"]);

        Publisher.Publish(TestSite.Of(7, 2), Request("output", force: true), default);

        Assert.True(File.Exists(_folder["quy/bau/a.txt"]));
        Assert.False(Directory.Exists(_folder["output.moi"]));
    }

    [Theory]
    [InlineData("input/output")]
    [InlineData("input")]
    [InlineData(".")]
    [InlineData("themes/khoi/../../themes/khoi")]
    [InlineData("lien-ket/output")]
    [InlineData("lien-ket")]
    [InlineData("/")]
    public void Take_FolderThatOverlapsTheSources_IsRefusedEvenByForce(string output)
    {
        Directory.CreateDirectory(_folder["input"]);
        Directory.CreateSymbolicLink(_folder["lien-ket"], _folder["input"]);

        Assert.Equal(OutputFaults.InsideInput, Diagnostic(output, force: true));
    }

    [Fact]
    public void Take_FolderWhoseNameBeginsLikeTheInput_IsGiven() => Assert.Null(Diagnostic("input-da-dung"));

    [Fact]
    public void Take_WhileAnotherRunHoldsIt_IsRefused()
    {
        var (claim, _) = OutputClaim.Take(Request("output"));
        using (claim)
        {
            Assert.Equal(OutputFaults.Busy, Diagnostic());
        }

        Assert.Null(Diagnostic());
    }

    [Fact]
    public void Take_AFile_IsRefused()
    {
        _folder.WriteFile("output", "x");

        Assert.Equal(OutputFaults.WriteFailed, Diagnostic(force: true));
        Assert.Equal("x", File.ReadAllText(_folder["output"]));
    }

    [Fact]
    public void Take_BelowAFile_IsRefusedInVietnamese()
    {
        _folder.WriteFile("a", "x");

        var (_, diagnostic) = OutputClaim.Take(Request("a/output"));

        Assert.Equal(OutputFaults.WriteFailed, diagnostic?.Fault);
        Assert.DoesNotContain("hệ thống báo", diagnostic!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_WhereNobodyMayWrite_IsRefusedInVietnamese()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // /sys refuses even root
        }

        var (_, diagnostic) = OutputClaim.Take(new PublishRequest("/sys/khoi-output", [], Force: false, Parallelism: 1));

        Assert.Equal("Không ghi được /sys/khoi-output: không có quyền ghi", diagnostic?.Message);
    }

    [Fact]
    public void Take_LinksInACircle_IsRefused()
    {
        Directory.CreateSymbolicLink(_folder["a"], _folder["b"]);
        Directory.CreateSymbolicLink(_folder["b"], _folder["a"]);

        Assert.Equal(OutputFaults.WriteFailed, Diagnostic("a/output"));
    }

    [Fact]
    public void Publish_ThroughALink_ReplacesWhatItLeadsToAndKeepsTheLink()
    {
        Directory.CreateDirectory(_folder["www"]);
        Directory.CreateSymbolicLink(_folder["output"], _folder["www"]);

        Publisher.Publish(TestSite.Of(1, 2), Request("output"), default);
        Publisher.Publish(TestSite.Of(2, 2), Request("output"), default);

        Assert.Equal(_folder["www"], new DirectoryInfo(_folder["output"]).LinkTarget);
        Assert.Equal(2, TestSite.VersionIn(_folder["www"], 2));
    }

    [Fact]
    public void Take_HalfWrittenSiteOfAKilledRun_IsCleared()
    {
        _folder.WriteFile("output.moi/.khoi-output", "khoi-site\nformat: 1\n");
        _folder.WriteFile("output.moi/a/index.html", "x");

        Assert.Null(Diagnostic());
        Assert.False(Directory.Exists(_folder["output.moi"]));
    }

    [Fact]
    public void Take_RunKilledWhileWritingItsMarker_IsCleared()
    {
        _folder.WriteFile("output.moi/.khoi-output", "");

        Assert.Null(Diagnostic());
        Assert.False(Directory.Exists(_folder["output.moi"]));
    }

    [Fact]
    public void Take_RunKilledBetweenTwoRenames_PutsTheOldSiteBack()
    {
        Publisher.Publish(TestSite.Of(1, 2), Request("output"), default);
        Directory.Move(_folder["output"], _folder["output.cu"]);

        Assert.Null(Diagnostic());
        Assert.Equal(1, TestSite.VersionIn(_folder["output"], 2));
        Assert.False(Directory.Exists(_folder["output.cu"]));
    }

    [Fact]
    public void Take_RunKilledAfterTwoRenames_KeepsTheNewSite()
    {
        Publisher.Publish(TestSite.Of(1, 2), Request("output"), default);
        Directory.Move(_folder["output"], _folder["output.cu"]);
        Publisher.Publish(TestSite.Of(2, 2), Request("khac"), default);
        Directory.Move(_folder["khac"], _folder["output"]);

        Assert.Null(Diagnostic());
        Assert.Equal(2, TestSite.VersionIn(_folder["output"], 2));
        Assert.False(Directory.Exists(_folder["output.cu"]));
    }

    [Theory]
    [InlineData("output.moi")]
    [InlineData("output.cu")]
    public void Take_FolderOfSomebodyElseUnderOurName_IsRefusedAndUntouched(string name)
    {
        var file = _folder.WriteFile($"{name}/a.txt", "x");

        Assert.Equal(OutputFaults.NotOurs, Diagnostic(force: true));
        Assert.True(File.Exists(file));
    }

    private Fault? Diagnostic(string output = "output", bool force = false)
    {
        var (claim, diagnostic) = OutputClaim.Take(Request(output, force));
        claim?.Dispose();
        Assert.True(claim is null != diagnostic is null);
        return diagnostic?.Fault;
    }

    private PublishRequest Request(string output, bool force = false) =>
        new(_folder[output], [_folder["input"], _folder["themes/khoi"]], force, Parallelism: 2);
}
