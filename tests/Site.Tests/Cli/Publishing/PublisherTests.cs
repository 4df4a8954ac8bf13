using System.Buffers;
using Site.Cli.Publishing;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Tests.Cli.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["output"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Publish_RenderedAndCopiedRoutes_WritesEachToItsFile()
    {
        var picture = _folder.WriteFile("input/anh/a.png", "điểm ảnh");

        var (result, diagnostics) = Publish(
            TestSite.Page("/", "nhà"), TestSite.Page("/tin-tuc/a/", "bài"), TestSite.Page("/rss.xml", "<rss/>"),
            new CopiedRoute(UrlPath.Parse("/anh/a.png")!.Value, SourcePath.InInput("anh/a.png"), picture));

        Assert.Empty(diagnostics);
        Assert.Equal(new PublishResult(2, 4, 4 + 4 + 6 + 13), result);
        Assert.Equal(
            [".khoi-output", "anh/a.png", "index.html", "rss.xml", "tin-tuc/a/index.html"],
            Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal("bài"u8.ToArray(), File.ReadAllBytes(Path.Combine(Output, "tin-tuc/a/index.html")));
        Assert.Equal("điểm ảnh", File.ReadAllText(Path.Combine(Output, "anh/a.png")));
    }

    [Fact]
    public void Publish_LargeAndEmptyFiles_AreWhole()
    {
        var large = new string('x', 3_000_000);

        Publish(TestSite.Page("/lon/", large), TestSite.Page("/rong/", ""), TestSite.Page("/nho/", "x"));

        Assert.Equal(large, File.ReadAllText(Path.Combine(Output, "lon/index.html")));
        Assert.Equal("", File.ReadAllText(Path.Combine(Output, "rong/index.html")));
        Assert.Equal("x", File.ReadAllText(Path.Combine(Output, "nho/index.html")));
    }

    [Fact]
    public void Publish_OverAnOlderSite_LeavesNothingOfIt()
    {
        Publish(TestSite.Page("/cu/", "cũ"), TestSite.Page("/chung/", "cũ"));

        Publish(TestSite.Page("/chung/", "mới"));

        Assert.Equal("mới", File.ReadAllText(Path.Combine(Output, "chung/index.html")));
        Assert.False(Directory.Exists(Path.Combine(Output, "cu")));
        Assert.Equal(["output"], Beside());
    }

    [Fact]
    public void Publish_FileThatCannotBeCopied_LeavesTheOlderSite()
    {
        Publish(TestSite.Page("/cu/", "cũ"));

        var (result, diagnostics) = Publish(
            TestSite.Page("/moi/", "mới"),
            new CopiedRoute(UrlPath.Parse("/a.pdf")!.Value, SourcePath.InInput("tep/a.pdf"), _folder["khong-co.pdf"]));

        Assert.Null(result);
        Assert.Equal((FileFaults.Unreadable, "input/tep/a.pdf"), (Assert.Single(diagnostics).Fault, diagnostics[0].File!.Value.Value));
        AssertOlderSiteIsWhole();
    }

    [Fact]
    public void Publish_RouteThatThrows_IsOurBugAndLeavesTheOlderSite()
    {
        Publish(TestSite.Page("/cu/", "cũ"));
        var broken = new RenderedRoute(UrlPath.Parse("/hong/")!.Value, SourcePath.InInput("hong.md"), _ => throw new FormatException("hỏng"));

        var bug = Assert.Throws<InvalidOperationException>(() => Publish(TestSite.Page("/moi/", "mới"), broken));

        Assert.Contains("/hong/ of input/hong.md", bug.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(bug.InnerException);
        AssertOlderSiteIsWhole();
    }

    [Fact]
    public void Publish_RenderThatFailsToRead_IsNotMistakenForAFailedWrite()
    {
        var broken = new RenderedRoute(UrlPath.Home, SourcePath.InInput("a.md"), _ => throw new IOException("hỏng"));

        Assert.Throws<InvalidOperationException>(() => Publish(broken));
    }

    [Fact]
    public void Publish_Cancelled_LeavesTheOlderSite()
    {
        Publish(TestSite.Page("/cu/", "cũ"));
        using var stop = new CancellationTokenSource();
        var last = new RenderedRoute(UrlPath.Home, SourcePath.InInput("a.md"), output =>
        {
            output.Write("mới"u8);
            stop.Cancel();
        });

        Assert.Throws<OperationCanceledException>(() => Publisher.Publish(new RouteTable([last]), Request(), stop.Token));

        AssertOlderSiteIsWhole();
    }

    [Fact]
    public void Publish_SwapThatFails_LeavesTheOlderSite()
    {
        Publish(TestSite.Page("/cu/", "cũ"));
        var (claim, _) = OutputClaim.Take(Request());
        using (claim)
        {
            var (result, diagnostics) = Publisher.Publish(
                new RouteTable([TestSite.Page("/moi/", "mới")]), claim!, 1, _ => throw new IOException("busy", 16), default);

            Assert.Null(result);
            Assert.Equal(OutputFaults.WriteFailed, Assert.Single(diagnostics).Fault);
        }

        AssertOlderSiteIsWhole();
    }

    [Fact]
    public void Publish_AddressThatClimbsOut_IsRefusedBeforeAnythingIsWritten()
    {
        var (result, diagnostics) = Publish(TestSite.Page("/../ngoai.html", "x"));

        Assert.Null(result);
        Assert.Equal(OutputFaults.UnsafePath, Assert.Single(diagnostics).Fault);
        Assert.Empty(Beside());
    }

    [Fact]
    public void Publish_AttachmentThatOnlyItsOwnerMayRead_IsReadableOnTheSite()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no such permissions
        }

        var file = _folder.WriteFile("a.pdf", "x");
        File.SetUnixFileMode(file, UnixFileMode.UserRead);

        Publish(TestSite.Page("/", "x"), new CopiedRoute(UrlPath.Parse("/a.pdf")!.Value, SourcePath.InInput("a.pdf"), file));

        Assert.Equal(File.GetUnixFileMode(Path.Combine(Output, "index.html")), File.GetUnixFileMode(Path.Combine(Output, "a.pdf")));
    }

    [Fact]
    public void Publish_FolderWithPermissionsOfItsOwn_KeepsThem()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // no such permissions
        }

        const UnixFileMode shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        Publish(TestSite.Page("/", "x"));
        File.SetUnixFileMode(Output, shared);

        Publish(TestSite.Page("/", "y"));

        Assert.Equal(shared, File.GetUnixFileMode(Output));
    }

    [Fact]
    public void Rehearse_WholeSite_CountsWhatPublishingWouldWrite()
    {
        var routes = new RouteTable([TestSite.Page("/", "nhà"), TestSite.Page("/rss.xml", "<rss/>")]);

        Assert.Equal(Publisher.Publish(routes, Request(), default).Result, Rehearsal.Run(routes, 2, default).Result);
    }

    [Fact]
    public void Rehearse_FileThatCannotBeCopied_IsTold()
    {
        var missing = new CopiedRoute(UrlPath.Parse("/a.pdf")!.Value, SourcePath.InInput("tep/a.pdf"), _folder["khong-co.pdf"]);

        Assert.Equal(FileFaults.Unreadable, Assert.Single(Rehearsal.Run(new RouteTable([missing]), 2, default).Diagnostics).Fault);
    }

    private (PublishResult? Result, System.Collections.Immutable.ImmutableArray<Site.Model.Diagnostics.Diagnostic> Diagnostics) Publish(params Route[] routes) =>
        Publisher.Publish(new RouteTable(routes), Request(), CancellationToken.None);

    private PublishRequest Request() => new(Output, [], Force: false, Parallelism: 2);

    private void AssertOlderSiteIsWhole()
    {
        Assert.Equal("cũ", File.ReadAllText(Path.Combine(Output, "cu/index.html")));
        Assert.Equal(["output"], Beside());
    }

    private IEnumerable<string> Beside() => Directory.EnumerateDirectories(_folder.FullPath).Select(Path.GetFileName).Where(name => name!.StartsWith("output", StringComparison.Ordinal))!;
}
