using System.Net;
using Site.Cli.Commands;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Model.Selection;
using Site.Tests.Cli.Publishing;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Publication;

/// <summary>The program and a folder that a web server serves.</summary>
public sealed class FolderPublicationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderPublicationTests() => Directory.CreateDirectory(_folder["www"]);

    public void Dispose() => _folder.Dispose();

    private string Www => _folder["www/khoi"];

    private EditorsMachine Machine(string name = "may") => EditorsMachine.In(_folder[name], $"{{ cach: thu_muc, dich: \"{Www}\" }}");

    [NginxFact]
    public void Editor_FoundsPublishesCorrectsWithdrawsRenamesUndoes_AndReadersSeeIt()
    {
        using var nginx = new Nginx(Www);
        var machine = EditorsMachine.Founded(_folder["may"], $"{{ cach: thu_muc, dich: \"{Www}\" }}");
        Assert.Equal(HttpStatusCode.NotFound, nginx.Get("tin-tuc/mot/").Status);
        Assert.Contains("6 bài mới", machine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("Nội dung bài một.", nginx.Get("tin-tuc/mot/").Page, StringComparison.Ordinal);
        Assert.Contains("Không có gì mới", machine.Done("--yes"), StringComparison.Ordinal);

        machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        Assert.Contains("\"Bài một (mẫu)\"  /tin-tuc/mot/: nội dung\n", machine.Done("--dry"), StringComparison.Ordinal);
        Assert.Contains("Nội dung bài một.", nginx.Get("tin-tuc/mot/").Page, StringComparison.Ordinal);
        Assert.Contains("K889", machine.Refused(), StringComparison.Ordinal);
        machine.Done("--yes");
        Assert.Contains("Nội dung đã sửa.", nginx.Get("tin-tuc/mot/").Page, StringComparison.Ordinal);

        machine.Article("hai", "Bài hai (mẫu)", "Nội dung bài hai.", "trang_thai: rut", "ly_do_rut: Số liệu chưa đúng.");
        Assert.Contains("1 bài thôi đăng\n      \"Bài hai (mẫu)\"  /tin-tuc/hai/: đã rút\n", machine.Done("--yes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nội dung bài hai.", nginx.Get("tin-tuc/hai/").Page, StringComparison.Ordinal);

        File.Move(machine.PathOf("tin-tuc/mot.md"), machine.PathOf("tin-tuc/ten-moi.md"));
        var refused = machine.Refused("--yes");
        Assert.Contains("input/tin-tuc/ten-moi.md", refused, StringComparison.Ordinal);
        Assert.Contains("duong_dan_cu: /tin-tuc/mot/", refused, StringComparison.Ordinal);
        Assert.Contains("Nội dung đã sửa.", nginx.Get("tin-tuc/mot/").Page, StringComparison.Ordinal);

        machine.Article("ten-moi", "Bài một (mẫu)", "Nội dung đã sửa.", "duong_dan_cu: /tin-tuc/mot/");
        Assert.Contains("/tin-tuc/mot/ → \"Bài một (mẫu)\"  /tin-tuc/ten-moi/", machine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("Nội dung đã sửa.", nginx.Get("tin-tuc/ten-moi/").Page, StringComparison.Ordinal);
        Assert.Contains("url=/tin-tuc/ten-moi/", nginx.Get("tin-tuc/mot/").Page, StringComparison.Ordinal);

        var input = FileTree.Read(machine.PathOf("tin-tuc"));
        machine.Done("--undo", "--yes");
        Assert.Equal(HttpStatusCode.NotFound, nginx.Get("tin-tuc/ten-moi/").Status);
        Assert.Contains("Nội dung đã sửa.", nginx.Get("tin-tuc/mot/").Page, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(input, FileTree.Read(machine.PathOf("tin-tuc"))));
        Assert.Contains("K893", machine.Refused("--undo", "--yes"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.NothingDue, machine.Run("due", "--date", "2099-12-31").Exit);

        var history = machine.Done("--history").TrimEnd('\n').Split('\n');
        Assert.Equal(5, history.Length);
        Assert.All(history, line => Assert.Contains(System.Environment.UserName, line, StringComparison.Ordinal));
        Assert.Contains("hoàn tác", history[0], StringComparison.Ordinal);
        Assert.EndsWith("1 bài chuyển địa chỉ", history[1], StringComparison.Ordinal);
        Assert.EndsWith("1 bài thôi đăng", history[2], StringComparison.Ordinal);

        machine.Done("--yes");
        Assert.Contains("Nội dung đã sửa.", nginx.Get("tin-tuc/ten-moi/").Page, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, machine.Run("due", "--date", "2099-12-31").Exit);
    }

    /// <summary>Whoever writes into one of two names of a file writes into the other: so it is seen that they are one.</summary>
    [Fact]
    public void Publish_OfAPictureAndAnAttachmentThatDidNotChange_CopiesThemNotAgain()
    {
        var machine = Machine();
        File.WriteAllBytes(machine.PathOf("tin-tuc/ve.jpg"), Site.Tests.Pictures.TestPicture.Jpeg(60, 40));
        machine.Write("tep/mau.txt", "Tệp mẫu.");
        machine.Article("ba", "Bài ba (mẫu)", "Có ![Hình vẽ mẫu](ve.jpg) và [tệp](/tep/mau.txt).");
        machine.Done("--yes");
        machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        machine.Write("tep/mau.txt", "Tệp mới.");
        machine.Done("--yes");

        var kept = OutputPlaces.Beside(Www, "truoc");
        Assert.Equal("Tệp mới.", File.ReadAllText(Path.Combine(Www, "tep/mau.txt")));
        Assert.Equal("Tệp mẫu.", File.ReadAllText(Path.Combine(kept, "tep/mau.txt")));
        machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa nữa.");
        machine.Done("--yes");
        foreach (var file in Directory.GetFiles(Www, "*.webp", SearchOption.AllDirectories).Append(Path.Combine(Www, "tep/mau.txt")))
        {
            var before = Path.Combine(kept, Path.GetRelativePath(Www, file));
            File.AppendAllText(file, "x");
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(before));
        }

        Assert.Contains("đã sửa.", File.ReadAllText(Path.Combine(kept, "tin-tuc/mot/index.html")), StringComparison.Ordinal);
        Assert.Contains("đã sửa nữa.", File.ReadAllText(Path.Combine(Www, "tin-tuc/mot/index.html")), StringComparison.Ordinal);
    }

    /// <summary>There a page stands at the old address, which is no article and no list.</summary>
    [Fact]
    public void Publish_ToAHostWithoutRules_GuardsOldAddressesToo()
    {
        var machine = Machine();
        File.AppendAllText(machine.PathOf("cau-hinh.yml"), "may_chu: khong\n");
        machine.Done("--yes");
        machine.Article("mot", "Bài một (mẫu)", "Nội dung bài một.", "duong_dan_cu: /cu/mot/");
        Assert.DoesNotContain("Không có gì mới", machine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("url=/tin-tuc/mot/", File.ReadAllText(Path.Combine(Www, "cu", "mot", "index.html")), StringComparison.Ordinal);

        machine.Article("mot", "Bài một (mẫu)", "Nội dung bài một.");
        Assert.Contains("duong_dan_cu: /cu/mot/", machine.Refused("--yes"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Www, "cu", "mot", "index.html")));
    }

    [Fact]
    public void Publish_OverWhatAnotherPublishedMeanwhile_IsRefusedFileByFile()
    {
        var mine = Machine();
        mine.Done("--yes");
        SiteCopyTo("may", "may-hai");
        var theirs = new EditorsMachine(_folder["may-hai"]);
        theirs.Article("mot", "Bài một (mẫu)", "Người khác đã sửa.");
        theirs.Article("ba", "Bài ba (mẫu)", "Của người khác.");
        theirs.Done("--yes");
        var before = FileTree.Read(Www);

        mine.Article("hai", "Bài hai (mẫu)", "Mình sửa.");
        var told = mine.Refused("--yes");

        Assert.Contains("input/tin-tuc/mot.md  lỗi K888  Sau lần xuất bản cuối từ đây, người khác đã đăng một bản khác của tệp này; ở đây còn bản cũ", told, StringComparison.Ordinal);
        Assert.Contains("input/tin-tuc/ba.md  lỗi K888  Sau lần xuất bản cuối từ đây, người khác đã đăng tệp này; ở đây không có", told, StringComparison.Ordinal);
        Assert.DoesNotContain("hai.md", told, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(Www)));

        File.Copy(theirs.PathOf("tin-tuc/mot.md"), mine.PathOf("tin-tuc/mot.md"), overwrite: true);
        File.Copy(theirs.PathOf("tin-tuc/ba.md"), mine.PathOf("tin-tuc/ba.md"));
        Assert.Contains("1 bài sửa\n", mine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("Của người khác.", File.ReadAllText(Path.Combine(Www, "tin-tuc/ba/index.html")), StringComparison.Ordinal);
    }

    /// <summary>Settings and data make many pages and no address shows them: the later of two editors would take back the earlier one's change of them.</summary>
    [Theory]
    [InlineData("cau-hinh.yml")]
    [InlineData("_du-lieu/chuyen-muc.yml")]
    public void Publish_OverSettingsOrDataThatAnotherChanged_IsRefused(string file)
    {
        var mine = Machine();
        mine.Write("_du-lieu/chuyen-muc.yml", "- { ma: mau, ten: Chuyên mục (mẫu) }\n");
        mine.Done("--yes");
        SiteCopyTo("may", "may-hai");
        var theirs = new EditorsMachine(_folder["may-hai"]);
        theirs.Write(file, File.ReadAllText(theirs.PathOf(file)).Replace("Trang mẫu", "Trang khác", StringComparison.Ordinal).Replace("Chuyên mục (mẫu)", "Tên khác (mẫu)", StringComparison.Ordinal));
        theirs.Article("ba", "Bài ba (mẫu)", "Của người khác.");
        theirs.Done("--yes");

        File.Copy(theirs.PathOf("tin-tuc/ba.md"), mine.PathOf("tin-tuc/ba.md"));
        mine.Article("hai", "Bài hai (mẫu)", "Mình sửa.");
        var told = mine.Refused("--yes");

        Assert.Contains($"input/{file}  lỗi K888  Sau lần xuất bản cuối từ đây, người khác đã đăng một bản khác của tệp này; ở đây còn bản cũ", told, StringComparison.Ordinal);
        Assert.Equal(told.IndexOf("K888", StringComparison.Ordinal), told.LastIndexOf("K888", StringComparison.Ordinal));
        File.Copy(theirs.PathOf(file), mine.PathOf(file), overwrite: true);
        mine.Done("--yes");
    }

    [Fact]
    public void Publish_WithAThemeThatAnotherChanged_IsRefused()
    {
        FileTree.Copy(SiteRun.Themes, _folder["giao-dien/mot"]);
        FileTree.Copy(SiteRun.Themes, _folder["giao-dien/hai"]);
        Machine();
        var mine = new EditorsMachine(_folder["may"]) { Themes = _folder["giao-dien/mot"] };
        mine.Done("--yes");
        SiteCopyTo("may", "may-hai");
        var theirs = new EditorsMachine(_folder["may-hai"]) { Themes = _folder["giao-dien/hai"] };
        var file = Path.Combine(theirs.Themes, "plain/partials/foot.sbn-html");
        File.AppendAllText(file, "<p>Chân trang khác.</p>\n");
        theirs.Done("--yes");

        mine.Article("hai", "Bài hai (mẫu)", "Mình sửa.");
        Assert.Contains("themes/plain  lỗi K888  Sau lần xuất bản cuối từ đây, người khác đã đăng một bản khác của giao diện này; ở đây còn bản cũ", mine.Refused("--yes"), StringComparison.Ordinal);
        File.Copy(file, Path.Combine(mine.Themes, Path.GetRelativePath(theirs.Themes, file)), overwrite: true);
        mine.Done("--yes");
    }

    /// <summary>Else the next change of the same article would be taken for a change of two editors.</summary>
    [Fact]
    public void Publish_OfExactlyWhatAnotherPublished_CountsAsPublishedFromHere()
    {
        var mine = Machine();
        mine.Done("--yes");
        SiteCopyTo("may", "may-hai");
        var theirs = new EditorsMachine(_folder["may-hai"]);
        theirs.Article("mot", "Bài một (mẫu)", "Người khác đã sửa.");
        theirs.Done("--yes");

        mine.Article("mot", "Bài một (mẫu)", "Người khác đã sửa.");
        Assert.Contains("Không có gì mới", mine.Done("--yes"), StringComparison.Ordinal);
        mine.Article("mot", "Bài một (mẫu)", "Mình sửa nữa.");
        mine.Done("--yes");
        Assert.Contains("Mình sửa nữa.", File.ReadAllText(Path.Combine(Www, "tin-tuc/mot/index.html")), StringComparison.Ordinal);
    }

    /// <summary>While an editor is asked, somebody else publishes.</summary>
    [Fact]
    public void Undo_OfAPublicationThatIsNotTheLastAnyMore_IsRefused()
    {
        var machine = Machine();
        machine.Done("--yes");
        machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        machine.Done("--yes");
        var place = new FolderPlace(Www, [], new SiteVariant(Edition.Public, Drafts: false), force: false, 1);
        var asked = PublicationRecord.Seen(place.History().Records)!;
        machine.Article("mot", "Bài một (mẫu)", "Người khác đã sửa.");
        machine.Done("--yes");

        var (back, _, why) = place.Undo(asked);

        Assert.Null(back);
        Assert.Equal("K895", Assert.Single(why).Code);
        Assert.Contains("Người khác đã sửa.", File.ReadAllText(Path.Combine(Www, "tin-tuc/mot/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OfTheInternalEdition_GoesToItsOwnFolderAlone()
    {
        var machine = EditorsMachine.In(_folder["may"], $"{{ cach: thu_muc, dich: \"{Www}\", noi_bo: ../www/noi-bo }}");
        machine.Article("kin", "Bài kín (mẫu)", "Chữ kín zqkin.", "pham_vi: noi_bo");
        machine.Done("--yes");
        machine.Done("--yes", "--edition", "internal");
        Assert.False(File.Exists(Path.Combine(Www, "tin-tuc/kin/index.html")));
        Assert.DoesNotContain("kin", File.ReadAllText(Path.Combine(Www, FolderPlace.ManifestName)), StringComparison.Ordinal);
        Assert.Contains("zqkin", File.ReadAllText(_folder["www/noi-bo/tin-tuc/kin/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_IntoAFolderOfSomebodyElse_IsRefused()
    {
        _folder.WriteFile("www/khoi/anh-cuoi.jpg", "không phải của chương trình");
        Assert.Contains("K891", Machine().Refused("--yes"), StringComparison.Ordinal);
        Assert.Equal(["anh-cuoi.jpg"], Directory.EnumerateFileSystemEntries(Www).Select(Path.GetFileName));
    }

    [Fact]
    public void Publish_ToAShareThatIsNotThere_SaysSo_AndMakesNoFolder()
    {
        var machine = EditorsMachine.In(_folder["may"], $"{{ cach: thu_muc, dich: \"{_folder["chua-noi/khoi"]}\" }}");
        Assert.Contains("K890", machine.Refused("--yes"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["chua-noi"]));
    }

    [Fact]
    public void Publish_WhereThePublicationIsGone_AsksForForce()
    {
        var machine = Machine();
        machine.Done("--yes");
        Directory.Delete(Www, recursive: true);
        Assert.Contains("K892", machine.Refused("--yes"), StringComparison.Ordinal);
        machine.Done("--yes", "--force");
        Assert.True(File.Exists(Path.Combine(Www, "tin-tuc/mot/index.html")));
    }

    [Fact]
    public void Publish_WithoutAPlaceInTheSettings_SaysWhatToWrite()
    {
        var machine = EditorsMachine.In(_folder["may"], "{ }");
        Assert.Contains("xuat_ban: { cach: thu_muc, dich: /srv/www/khoi }", machine.Refused("--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OntoTheOutputOrTheContent_IsRefused()
    {
        foreach (var place in new[] { "output", "input", "." })
        {
            Assert.Contains("K891", EditorsMachine.In(_folder["may"], $"{{ cach: thu_muc, dich: {place} }}").Refused("--yes"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Publish_ContentWithErrors_LeavesTheSite()
    {
        var machine = Machine();
        machine.Done("--yes");
        var before = FileTree.Read(Www);
        machine.Write("tin-tuc/loi.md", "---\ntieu_de: Lỗi (mẫu)\nngay: 31/02/2026\n---\n\nChữ.\n");
        Assert.Contains("K206", machine.Refused("--yes"), StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(Www)));
    }

    [SmallDiskFact]
    public void Publish_OntoADiskThatIsFull_LeavesTheSiteAndNoLitter()
    {
        using var disk = new SmallDisk();
        var place = Path.Combine(disk.FullPath, "khoi");
        var machine = EditorsMachine.In(_folder["may"], $"{{ cach: thu_muc, dich: \"{place}\" }}");
        machine.Done("--yes");
        var before = FileTree.Read(place);

        machine.Write("tep/to.txt", new string('x', 3_000_000));
        machine.Article("ba", "Bài ba (mẫu)", "Có [tệp lớn](/tep/to.txt).");
        machine.StartsTheRealProgram = true;
        var told = machine.Refused("--yes");
        machine.StartsTheRealProgram = RealProgram.IsAlwaysStarted;

        Assert.Contains("ổ đĩa hết chỗ", told, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(place)));
        Assert.False(Directory.Exists(place + ".moi"));
        Assert.Single(machine.Done("--history").TrimEnd('\n').Split('\n'));
    }

    /// <summary>It does not matter when: the delays only spread the kills over copying, switching and clearing.</summary>
    [Fact]
    public void Publish_KilledAtAnyMoment_LeavesAWholeSite_AndAHistoryThatIsTrue()
    {
        var machine = Machine();
        machine.Done("--yes");
        for (var kill = 0; kill < Thoroughness.Turns(1, more: 40); kill++)
        {
            machine.Article("mot", "Bài một (mẫu)", $"Lần {kill}.");
            machine.Article("hai", "Bài hai (mẫu)", $"Lần {kill}.");
            using var process = machine.Start("publish", "--yes");
            while (process.StandardOutput.ReadLine() is { } line && !line.StartsWith("Người đọc sẽ thấy", StringComparison.Ordinal))
            {
            }

            Thread.Sleep(kill % 12 * 4);
            process.Kill();
            process.WaitForExit();

            string Text(string name) => File.ReadAllText(Path.Combine(Www, $"tin-tuc/{name}/index.html")).Split("<p>").Last(part => part.StartsWith("Lần", StringComparison.Ordinal) || part.StartsWith("Nội dung", StringComparison.Ordinal));
            Assert.Equal(Text("mot").Replace("bài một", "bài hai", StringComparison.Ordinal).Split('<')[0], Text("hai").Split('<')[0]);
        }

        machine.Done("--yes");
        var live = Site.Model.Publication.PublishedManifest.Read(File.ReadAllText(Path.Combine(Www, FolderPlace.ManifestName)))!;
        Assert.Equal(live.Id, new FolderPlace(Www, [], new SiteVariant(Edition.Public, Drafts: false), force: false, 1).History().Records[^1].Id);
        Assert.False(Directory.Exists(Www + ".moi"));
        Assert.False(Directory.Exists(Www + ".cu"));
    }

    private void SiteCopyTo(string from, string to)
    {
        foreach (var file in Directory.GetFiles(_folder[$"{from}/input"], "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder[to], Path.GetRelativePath(_folder[from], file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
