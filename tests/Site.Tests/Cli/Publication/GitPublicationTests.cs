using System.Diagnostics;
using Site.Cli.Publication;
using Site.Model.Selection;
using Site.Tests.Pictures;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Publication;

/// <summary>The program, the real git, a bare repository and two clones of it.</summary>
public sealed class GitPublicationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EditorsMachine _mine;

    public GitPublicationTests()
    {
        Directory.CreateDirectory(_folder["may"]);
        Git(_folder.FullPath, "init", "--quiet", "--bare", "--initial-branch=main", _folder["kho.git"]);
        Git(_folder["may"], "init", "--quiet", "--initial-branch=main");
        Git(_folder["may"], "remote", "add", "origin", _folder["kho.git"]);
        Introduce("may", "An");
        _folder.WriteFile("may/.gitignore", "/output*\n/.output*\n");
        _mine = EditorsMachine.In(_folder["may"], "{ cach: git }");
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.FullPath, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal); // git writes its objects read-only, which Windows does not delete
        }

        _folder.Dispose();
    }

    [Fact]
    public void Editor_FoundsPublishesCorrectsWithdrawsRenamesUndoes_AndTheRepositoryHasIt()
    {
        Directory.Delete(_mine.Input, recursive: true);
        EditorsMachine.Founded(_folder["may"], "{ cach: git }");
        Assert.Contains("6 bài mới", _mine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("Nội dung bài một.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);
        Assert.Equal(string.Empty, Git(_folder["may"], "status", "--porcelain", "input"));
        Assert.Contains("Không có gì mới", _mine.Done("--yes"), StringComparison.Ordinal);

        _mine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        _mine.Done("--dry");
        Assert.Contains("Nội dung bài một.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);
        _mine.Done("--yes");
        Assert.Contains("Nội dung đã sửa.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);

        _mine.Article("hai", "Bài hai (mẫu)", "Nội dung bài hai.", "trang_thai: rut", "ly_do_rut: Số liệu chưa đúng.");
        Assert.Contains("1 bài thôi đăng", _mine.Done("--yes"), StringComparison.Ordinal);

        var theirs = Clone("may-hai", "Bình");
        theirs.Article("ba", "Bài ba (mẫu)", "Của Bình.");
        theirs.Done("--yes");

        File.Move(_mine.PathOf("tin-tuc/mot.md"), _mine.PathOf("tin-tuc/ten-moi.md"));
        Assert.Contains("duong_dan_cu: /tin-tuc/mot/", _mine.Refused("--yes"), StringComparison.Ordinal);
        _mine.Article("ten-moi", "Bài một (mẫu)", "Nội dung đã sửa.", "duong_dan_cu: /tin-tuc/mot/");
        Assert.Contains("1 bài chuyển địa chỉ", _mine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("tin-tuc/ten-moi.md", Files(), StringComparison.Ordinal);

        var written = FileTree.Read(_mine.PathOf("tin-tuc"));
        _mine.Done("--undo", "--yes");
        Assert.Contains("tin-tuc/mot.md", Files(), StringComparison.Ordinal);
        Assert.DoesNotContain("tin-tuc/ten-moi.md", Files(), StringComparison.Ordinal);
        Assert.Contains("tin-tuc/ba.md", Files(), StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(written, FileTree.Read(_mine.PathOf("tin-tuc"))));

        var history = _mine.Done("--history").TrimEnd('\n').Split('\n');
        Assert.Equal(["An", "An", "Bình", "An", "An", "An"], history.Select(line => line.Split("  ")[1]));
        Assert.Contains("hoàn tác, 1 bài chuyển địa chỉ", history[0], StringComparison.Ordinal);
        Assert.EndsWith("1 bài sửa", history[4], StringComparison.Ordinal);

        Assert.Contains("1 bài chuyển địa chỉ", _mine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("tin-tuc/ten-moi.md", Files(), StringComparison.Ordinal);
    }

    /// <summary>The last line of the history is then a taking back, and what would be taken back is an older publication.</summary>
    [Fact]
    public void Undo_ASecondTime_AsksAboutWhatItTakesBack()
    {
        _mine.Done("--yes");
        _mine.Article("ba", "Bài ba (mẫu)", "Nội dung bài ba.");
        _mine.Done("--yes");
        _mine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        _mine.Article("hai", "Bài hai (mẫu)", "Nội dung đã sửa.");
        _mine.Done("--yes");

        Assert.EndsWith("An  2 bài sửa", Asked(), StringComparison.Ordinal);
        Assert.Contains("Nội dung bài một.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);
        Assert.EndsWith("An  1 bài mới", Asked(), StringComparison.Ordinal);
        Assert.DoesNotContain("tin-tuc/ba.md", Files(), StringComparison.Ordinal);
        Assert.Contains("K893", _mine.Refused("--undo", "--yes"), StringComparison.Ordinal);

        string Asked() => _mine.Done("--undo", "--yes").Split('\n')[0];
    }

    /// <summary>While an editor is asked, somebody else publishes.</summary>
    [Fact]
    public void Undo_OfAPublicationThatIsNotTheLastAnyMore_IsRefused()
    {
        _mine.Done("--yes");
        _mine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        _mine.Done("--yes");
        var place = new GitPlace(_mine.Input, SiteRun.Themes, new KnownPublication(_mine.Input, Edition.Public));
        var asked = PublicationRecord.Seen(place.History().Records)!;
        _mine.Article("mot", "Bài một (mẫu)", "Người khác đã sửa.");
        _mine.Done("--yes");

        var (back, _, why) = place.Undo(asked);

        Assert.Null(back);
        Assert.Equal("K895", Assert.Single(why).Code);
        Assert.Contains("Người khác đã sửa.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_AfterAnotherClone_TakesItsChangesIn_AndLosesNone()
    {
        _mine.Done("--yes");
        var theirs = Clone("may-hai", "Bình");
        theirs.Article("hai", "Bài hai (mẫu)", "Bình sửa.");
        theirs.Article("ba", "Bài ba (mẫu)", "Của Bình.");
        theirs.Done("--yes");

        _mine.Article("mot", "Bài một (mẫu)", "An sửa.");
        var told = _mine.Done("--yes");

        Assert.Contains("Đã lấy về 2 tệp", told, StringComparison.Ordinal);
        Assert.Contains("1 bài sửa\n      \"Bài một (mẫu)\"", told, StringComparison.Ordinal);
        Assert.Contains("Bình sửa.", OnServer("input/tin-tuc/hai.md"), StringComparison.Ordinal);
        Assert.Contains("Của Bình.", OnServer("input/tin-tuc/ba.md"), StringComparison.Ordinal);
        Assert.Contains("An sửa.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);
        Assert.Equal(string.Empty, Git(_folder["may"], "status", "--porcelain"));
    }

    [Fact]
    public void Publish_OnlyToLook_ChangesNoFile_AndNamesWhatOthersPublished()
    {
        _mine.Done("--yes");
        var theirs = Clone("may-hai", "Bình");
        theirs.Article("hai", "Bài hai (mẫu)", "Bình sửa.");
        theirs.Article("mot", "Bài một (mẫu)", "Bình sửa.");
        theirs.Done("--yes");
        _mine.Article("mot", "Bài một (mẫu)", "An sửa.");
        var (files, head, status) = (FileTree.Read(_mine.Input), Git(_folder["may"], "rev-parse", "HEAD"), Git(_folder["may"], "status", "--porcelain"));

        var told = _mine.Done("--dry");

        Assert.Contains("2 tệp người khác đã xuất bản mà ở đây chưa có", told, StringComparison.Ordinal);
        Assert.Contains("    input/tin-tuc/hai.md\n    input/tin-tuc/mot.md: ở đây cũng đã sửa", told, StringComparison.Ordinal);
        Assert.Contains("1 bài sửa\n      \"Bài một (mẫu)\"", told, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(files, FileTree.Read(_mine.Input)));
        Assert.Equal((head, status), (Git(_folder["may"], "rev-parse", "HEAD"), Git(_folder["may"], "status", "--porcelain")));
    }

    [Fact]
    public void Publish_OfAFileThatAnotherChangedToo_KeepsBoth_UntilTheEditorHasLooked()
    {
        _mine.Done("--yes");
        var theirs = Clone("may-hai", "Bình");
        theirs.Article("mot", "Bài một (mẫu)", "Bình sửa.");
        theirs.Article("hai", "Bài hai (mẫu)", "Bình sửa bài hai.");
        var picture = TestPicture.Jpeg(60, 40);
        Put(theirs, picture);
        theirs.Done("--yes");
        _mine.Article("mot", "Bài một (mẫu)", "An sửa.");
        Put(_mine, TestPicture.Jpeg(40, 60));
        var own = File.ReadAllText(_mine.PathOf("tin-tuc/mot.md"));
        var aside = _mine.PathOf(".xuat-ban/cua-nguoi-khac/input/tin-tuc/mot.md");
        var pictureAside = _mine.PathOf(".xuat-ban/cua-nguoi-khac/input/tin-tuc/ve.jpg");

        static void Put(EditorsMachine machine, byte[] picture) => File.WriteAllBytes(machine.PathOf("tin-tuc/ve.jpg"), picture);

        foreach (var told in new[] { _mine.Refused("--yes"), _mine.Refused("--yes") })
        {
            Assert.Contains("input/tin-tuc/mot.md  lỗi K897", told, StringComparison.Ordinal);
            Assert.Equal(own, File.ReadAllText(_mine.PathOf("tin-tuc/mot.md")));
            Assert.Contains("Bình sửa.", File.ReadAllText(aside), StringComparison.Ordinal);
            Assert.Equal(picture, File.ReadAllBytes(pictureAside));
            Assert.Contains("Bình sửa.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);
        }

        Assert.Contains("Bình sửa bài hai.", File.ReadAllText(_mine.PathOf("tin-tuc/hai.md")), StringComparison.Ordinal);
        _mine.Article("mot", "Bài một (mẫu)", "Bình sửa. An sửa.");
        File.Delete(aside);
        File.Delete(pictureAside);
        _mine.Done("--yes");
        Assert.Contains("Bình sửa. An sửa.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("cua-nguoi-khac", Files(), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_ThatTheServerRefuses_OrToAServerThatIsNotThere_ChangesNothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // The server's hook is a script of the shell.
        }

        _mine.Done("--yes");
        var hook = _folder.WriteFile("kho.git/hooks/pre-receive", "#!/bin/sh\nexit 1\n");
        File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _mine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        AssertNothingChanges();

        Directory.Move(_folder["kho.git"], _folder["kho-khac.git"]);
        AssertNothingChanges();
        Directory.Move(_folder["kho-khac.git"], _folder["kho.git"]);
        File.Delete(hook);
        _mine.Done("--yes");
        Assert.Contains("Nội dung đã sửa.", OnServer("input/tin-tuc/mot.md"), StringComparison.Ordinal);

        void AssertNothingChanges()
        {
            var (files, head, status) = (FileTree.Read(_mine.Input), Git(_folder["may"], "rev-parse", "HEAD"), Git(_folder["may"], "status", "--porcelain"));
            Assert.Contains("K896", _mine.Refused("--yes"), StringComparison.Ordinal);
            Assert.Equal(string.Empty, TreeDifference.Of(files, FileTree.Read(_mine.Input)));
            Assert.Equal((head, status), (Git(_folder["may"], "rev-parse", "HEAD"), Git(_folder["may"], "status", "--porcelain")));
        }
    }

    /// <summary>It does not matter when: the delays only spread the kills over taking in, committing and pushing.</summary>
    [Fact]
    public void Publish_KilledAtAnyMoment_LeavesTheServerWhole_AndTheNextOneGoesOn()
    {
        _mine.Done("--yes");
        for (var kill = 0; kill < Thoroughness.Turns(1, more: 12); kill++)
        {
            var before = Git(_folder["kho.git"], "rev-parse", "main");
            _mine.Article("mot", "Bài một (mẫu)", $"Lần {kill}.");
            _mine.Article("hai", "Bài hai (mẫu)", $"Lần {kill}.");
            using var process = _mine.Start("publish", "--yes");
            while (process.StandardOutput.ReadLine() is { } line && !line.StartsWith("Người đọc sẽ thấy", StringComparison.Ordinal))
            {
            }

            Thread.Sleep(kill % 12 * 15);
            process.Kill(entireProcessTree: true);
            process.WaitForExit();

            // All of it arrived, or nothing; and what the editor wrote is there.
            Assert.Equal(Git(_folder["kho.git"], "rev-parse", "main") != before, OnServer("input/tin-tuc/mot.md").Contains($"Lần {kill}.", StringComparison.Ordinal));
            Assert.Equal(OnServer("input/tin-tuc/mot.md").Contains($"Lần {kill}.", StringComparison.Ordinal), OnServer("input/tin-tuc/hai.md").Contains($"Lần {kill}.", StringComparison.Ordinal));
            Assert.Contains($"Lần {kill}.", File.ReadAllText(_mine.PathOf("tin-tuc/mot.md")), StringComparison.Ordinal);
            Git(_folder["kho.git"], "fsck", "--no-dangling");
        }

        _mine.Done("--yes", "--force");
        Assert.Equal(File.ReadAllText(_mine.PathOf("tin-tuc/mot.md")), OnServer("input/tin-tuc/mot.md"));
        Assert.Equal(string.Empty, Git(_folder["may"], "status", "--porcelain"));
    }

    [Fact]
    public void Publish_OutsideARepository_SaysWhatToDo()
    {
        using var folder = new TemporaryFolder();
        var machine = EditorsMachine.In(folder["may"], "{ cach: git }");
        machine.StartsTheRealProgram = true;
        machine.Environment["GIT_CEILING_DIRECTORIES"] = folder.FullPath;
        Assert.Contains("git init", machine.Refused("--yes"), StringComparison.Ordinal);
    }

    [NginxFact]
    public void Publish_OfInternalTexts_IntoARepositoryThatAnybodyReads_IsRefused()
    {
        _mine.Done("--yes");
        Git(_folder["kho.git"], "update-server-info");
        using var nginx = new Nginx(_folder.FullPath);
        Assert.True(RepositoryOpenness.Of(nginx.Address + "kho.git"));
        Assert.False(RepositoryOpenness.Of(nginx.Address + "khong-co.git"));
        Assert.False(RepositoryOpenness.Of(_folder["kho.git"]));

        Git(_folder["may"], "remote", "set-url", "origin", nginx.Address + "kho.git");
        _mine.Article("kin", "Bài kín (mẫu)", "Chữ kín.", "pham_vi: noi_bo");
        Assert.Contains("K898", _mine.Refused("--yes"), StringComparison.Ordinal);

        // The texts lie open wherever the pages go; and a folder that is begun there is warned.
        _mine.Write("cau-hinh.yml", File.ReadAllText(_mine.PathOf("cau-hinh.yml")).Replace("{ cach: git }", $"{{ cach: thu_muc, dich: \"{_folder["www"]}\" }}", StringComparison.Ordinal));
        Assert.Contains("K898", _mine.Refused("--yes"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["www"]));
        Assert.Contains("kho git mà ai cũng đọc được", Began("trang-moi"), StringComparison.Ordinal);
        Git(_folder["may"], "remote", "set-url", "origin", nginx.Address + "khong-co.git");
        Assert.DoesNotContain("kho git mà ai cũng đọc được", Began("trang-nua"), StringComparison.Ordinal);
        Assert.DoesNotContain("K898", _mine.Done("--yes"), StringComparison.Ordinal);

        string Began(string folder)
        {
            var (_, output, error) = RealProgram.RunOrServe(_folder["may"], _mine.Environment, "init", folder, "--name", "Đảng ủy mẫu");
            return output + error;
        }
    }

    /// <summary>It neither waits for ever nor takes silence for an answer.</summary>
    [Fact]
    public void Openness_OfAServerThatSaysNothing_IsNotKnown()
    {
        Assert.SkipUnless(Thoroughness.IsLong, "Waits for a silent server: in the long form of the tests");
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        Assert.Null(RepositoryOpenness.Of($"http://{silent.LocalEndpoint}/a.git"));
    }

    [Fact]
    public void Openness_OfAServerThatIsNotThere_IsNotKnown() => Assert.Null(RepositoryOpenness.Of("https://khong-co.invalid/a/b.git"));

    [Theory]
    [InlineData("https://ten:mat-khau@git.example/a/b.git", "https://git.example/a/b.git")]
    [InlineData("git@git.example:a/b.git", "https://git.example/a/b.git")]
    [InlineData("ssh://git@git.example/a/b.git", "https://git.example/a/b.git")]
    [InlineData("/srv/kho.git", null)]
    [InlineData("C:\\kho\\b.git", null)]
    [InlineData("../kho.git", null)]
    public void OnWeb_IsTheAddressThatStrangersWouldUse(string address, string? web) => Assert.Equal(web, RepositoryOpenness.OnWeb(address));

    private EditorsMachine Clone(string name, string who)
    {
        Git(_folder.FullPath, "clone", "--quiet", _folder["kho.git"], _folder[name]);
        Introduce(name, who);
        return new EditorsMachine(_folder[name]);
    }

    private void Introduce(string name, string who)
    {
        Git(_folder[name], "config", "user.name", who);
        Git(_folder[name], "config", "user.email", "mau@khoi.example");
    }

    private string OnServer(string path) => Git(_folder["kho.git"], "show", "main:" + path);

    private string Files() => Git(_folder["kho.git"], "ls-tree", "-r", "--name-only", "main");

    private static string Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
