using System.Collections.Concurrent;
using Site.Cli.Publication.Netlify;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Publication.Netlify;

/// <summary>The real program and a stand-in for Netlify's API.</summary>
public sealed class NetlifyPublicationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly NetlifyStandIn _netlify = new();
    private readonly EditorsMachine _machine;

    public NetlifyPublicationTests() => _machine = Machine("may");

    public void Dispose()
    {
        _netlify.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Editor_PublishesCorrectsWithdrawsRenamesUndoes_AndReadersSeeIt()
    {
        Assert.Contains("2 bài mới", _machine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("Nội dung bài một.", Page("mot"), StringComparison.Ordinal);
        Assert.NotNull(_netlify.Page("/_redirects"));
        Assert.Null(_netlify.Page("/.khoi-output"));
        var (created, uploaded) = (_netlify.Count("POST"), _netlify.Count("PUT"));
        Assert.Contains("Không có gì mới", _machine.Done("--yes"), StringComparison.Ordinal);

        _machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        Assert.Contains("\"Bài một (mẫu)\"  /tin-tuc/mot/: nội dung\n", _machine.Done("--dry"), StringComparison.Ordinal);
        Assert.Contains("K889", _machine.Refused(), StringComparison.Ordinal);
        Assert.Equal((created, uploaded), (_netlify.Count("POST"), _netlify.Count("PUT")));
        _machine.Done("--yes");
        Assert.Contains("Nội dung đã sửa.", Page("mot"), StringComparison.Ordinal);
        Assert.InRange(_netlify.Count("PUT") - uploaded, 1, uploaded - 1);
        Assert.Contains("PUT deploys/d2/files/tin-tuc/mot/index.html", _netlify.Asked);
        Assert.DoesNotContain("PUT deploys/d2/files/tin-tuc/hai/index.html", _netlify.Asked);

        _machine.Article("hai", "Bài hai (mẫu)", "Nội dung bài hai.", "trang_thai: rut", "ly_do_rut: Số liệu chưa đúng.");
        Assert.Contains("1 bài thôi đăng\n", _machine.Done("--yes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nội dung bài hai.", Page("hai"), StringComparison.Ordinal);

        File.Move(_machine.PathOf("tin-tuc/mot.md"), _machine.PathOf("tin-tuc/ten-moi.md"));
        Assert.Contains("duong_dan_cu: /tin-tuc/mot/", _machine.Refused("--yes"), StringComparison.Ordinal);
        _machine.Article("ten-moi", "Bài một (mẫu)", "Nội dung đã sửa.", "duong_dan_cu: /tin-tuc/mot/");
        _machine.Done("--yes");
        Assert.Contains("/tin-tuc/mot/ /tin-tuc/ten-moi/ 301", _netlify.Page("/_redirects"), StringComparison.Ordinal);

        var input = FileTree.Read(_machine.PathOf("tin-tuc"));
        _machine.Done("--undo", "--yes");
        Assert.Contains("Nội dung đã sửa.", Page("mot"), StringComparison.Ordinal);
        Assert.Null(_netlify.Page("/tin-tuc/ten-moi/index.html"));
        Assert.Equal(string.Empty, TreeDifference.Of(input, FileTree.Read(_machine.PathOf("tin-tuc"))));

        var history = _machine.Done("--history").TrimEnd('\n').Split('\n');
        Assert.Equal(4, history.Length);
        Assert.EndsWith("1 bài chuyển địa chỉ (đã hoàn tác)", history[0], StringComparison.Ordinal);
        Assert.EndsWith("1 bài thôi đăng", history[1], StringComparison.Ordinal);
        Assert.All(history, line => Assert.Contains(Environment.UserName, line, StringComparison.Ordinal));

        // Taking back goes past what was taken back before.
        _machine.Done("--yes");
        _machine.Done("--undo", "--yes");
        Assert.Contains("1 bài thôi đăng", _machine.Done("--undo", "--yes"), StringComparison.Ordinal);
        Assert.Contains("Nội dung bài hai.", Page("hai"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OverWhatAnotherPublishedMeanwhile_IsRefusedFileByFile()
    {
        _machine.Done("--yes");
        var theirs = Second();
        theirs.Article("mot", "Bài một (mẫu)", "Người khác đã sửa.");
        theirs.Article("ba", "Bài ba (mẫu)", "Của người khác.");
        theirs.Done("--yes");

        _machine.Article("hai", "Bài hai (mẫu)", "Mình sửa.");
        var told = _machine.Refused("--yes");

        Assert.Contains("input/tin-tuc/mot.md  lỗi K888  Sau lần xuất bản cuối từ đây, người khác đã đăng một bản khác của tệp này; ở đây còn bản cũ", told, StringComparison.Ordinal);
        Assert.Contains("input/tin-tuc/ba.md  lỗi K888", told, StringComparison.Ordinal);
        Assert.DoesNotContain("hai.md", told, StringComparison.Ordinal);
        Assert.Contains("Người khác đã sửa.", Page("mot"), StringComparison.Ordinal);

        File.Copy(theirs.PathOf("tin-tuc/mot.md"), _machine.PathOf("tin-tuc/mot.md"), overwrite: true);
        File.Copy(theirs.PathOf("tin-tuc/ba.md"), _machine.PathOf("tin-tuc/ba.md"));
        Assert.Contains("1 bài sửa\n", _machine.Done("--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WhenAnotherIsFasterWhileFilesGoUp_LeavesTheirs()
    {
        _machine.Done("--yes");
        _machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        _netlify.Instead = asked =>
        {
            if (asked.StartsWith("PUT", StringComparison.Ordinal))
            {
                _netlify.Instead = _ => null;
                _netlify.PublishElsewhere("Đăng bằng tay");
            }

            return null;
        };
        Assert.Contains("K895", _machine.Refused("--yes"), StringComparison.Ordinal);
        Assert.StartsWith("k", _netlify.Published, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OverWhatWasPublishedByOtherMeans_AsksForForce_AndCanBeTakenBack()
    {
        _netlify.PublishElsewhere("Đăng bằng tay");
        Assert.Contains("K991", _machine.Refused("--yes"), StringComparison.Ordinal);
        _machine.Done("--yes", "--force");
        Assert.Contains("Nội dung bài một.", Page("mot"), StringComparison.Ordinal);
        var history = _machine.Done("--history").TrimEnd('\n').Split('\n');
        Assert.EndsWith("không rõ ai  Đăng bằng tay", history[1], StringComparison.Ordinal);
        _machine.Done("--undo", "--yes");
        Assert.Equal("k1", _netlify.Published);
        Assert.Contains("\"takenBack\": true", _machine.Run("due", "--json").Told, StringComparison.Ordinal);
        Assert.Contains("K893", _machine.Refused("--undo", "--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OfManyFiles_WaitsUntilTheyHaveBeenCompared()
    {
        for (var number = 0; number < 120; number++)
        {
            _machine.Article($"bai-{number}", $"Bài số {number} (mẫu)", $"Nội dung thứ {number}.");
        }

        Assert.Contains("122 bài mới", _machine.Done("--yes"), StringComparison.Ordinal);
        Assert.Contains("Nội dung thứ 119.", Page("bai-119"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_ThatNetlifyRefuses_LeavesTheSiteAndSaysWhatToDo()
    {
        _machine.Done("--yes");
        _machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        foreach (var (request, status, body, words) in new (string, int, string, string[])[]
        {
            ("GET sites/", 404, "{}", ["K989"]),
            ("GET sites/", 200, "<html>Đăng nhập mạng</html>", ["K994"]),
            ("POST sites/", 429, "{\"message\":\"Too many requests\"}", ["K994", "Too many requests"]),
            ("POST sites/", 403, "{\"error\":\"Account credit usage exceeded\"}", ["K995", "Account credit usage exceeded"]),
            ("POST sites/", 422, "{\"errors\":{\"files\":[\"is invalid\"]}}", ["K996", "is invalid"]),
            ("PUT deploys/", 503, "<html>", ["K994", "HTTP 503"]),
            ("PUT deploys/", 422, $"{{\"message\":\"Invalid {NetlifyStandIn.Token}\"}}", ["K996", "Invalid …"]),
            ("PUT deploys/", 401, "{\"message\":\"Access Denied\"}", ["K987"]),
        })
        {
            _netlify.Instead = asked => asked.StartsWith(request, StringComparison.Ordinal) ? (status, body) : null;
            var told = _machine.Refused("--yes");
            Assert.All(words, word => Assert.Contains(word, told, StringComparison.Ordinal));
            Assert.Contains("Trang cũ vẫn còn nguyên.", told, StringComparison.Ordinal);
            Assert.DoesNotContain(NetlifyStandIn.Token, told, StringComparison.Ordinal);
            Assert.Contains("Nội dung bài một.", Page("mot"), StringComparison.Ordinal);
        }

        Assert.Equal("d1", _netlify.Published);
        _netlify.Instead = _ => null;
        _machine.Done("--yes");
        Assert.Contains("Nội dung đã sửa.", Page("mot"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_ThatIsRefusedForAMoment_GoesOn()
    {
        var troubles = new ConcurrentQueue<int>([429, 500, 502, 429]);
        _netlify.Instead = asked => asked.StartsWith("PUT", StringComparison.Ordinal) && troubles.TryDequeue(out var status) ? (status, string.Empty) : null;
        _machine.Done("--yes");
        Assert.Empty(troubles);
        Assert.Contains("Nội dung bài một.", Page("mot"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_KilledWhileFilesGoUp_LeavesTheOldSite()
    {
        _machine.Done("--yes");
        _machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        using var arrived = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        _netlify.Instead = asked =>
        {
            if (asked.StartsWith("PUT", StringComparison.Ordinal))
            {
                arrived.Set();
                goOn.Wait();
            }

            return null;
        };
        using (var process = _machine.Start("publish", "--yes"))
        {
            arrived.Wait(TestContext.Current.CancellationToken);
            process.Kill();
            process.WaitForExit();
        }

        _netlify.Instead = _ => null;
        goOn.Set();
        Assert.Equal("d1", _netlify.Published);
        Assert.Contains("Nội dung bài một.", Page("mot"), StringComparison.Ordinal);
        _machine.Done("--yes");
        Assert.Contains("Nội dung đã sửa.", Page("mot"), StringComparison.Ordinal);
        Assert.Equal(2, _machine.Done("--history").TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Publish_WhereNetlifyIsNotThere_OrOthersWouldReadAlong_SaysSo()
    {
        _machine.Environment[NetlifyApi.AddressVariable] = "http://127.0.0.1:1";
        Assert.Contains("K994", _machine.Refused("--yes"), StringComparison.Ordinal);
        _machine.Environment[NetlifyApi.AddressVariable] = "http://netlify.example/api/v1";
        Assert.Contains("không phải một địa chỉ https", _machine.Refused("--yes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WhereTheDeployIsLocked_SaysThatReadersSeeTheOldOne()
    {
        _machine.Done("--yes");
        _machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        _netlify.IsLocked = true;
        Assert.Contains("K997", _machine.Refused("--yes"), StringComparison.Ordinal);
        Assert.Contains("Nội dung bài một.", Page("mot"), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_OfASiteBuiltForAnotherServer_IsRefused()
    {
        File.AppendAllText(_machine.PathOf("cau-hinh.yml"), "may_chu: nginx\n");
        Assert.Contains("K990", _machine.Refused("--yes"), StringComparison.Ordinal);
        Assert.Null(_netlify.Published);
    }

    [Fact]
    public void Publish_WithATokenThatNetlifyDoesNotKnow_SaysWhere_ButNotWhich()
    {
        _machine.Environment[NetlifyTokens.Variable] = "nfp_MaSai";
        var told = _machine.Refused("--yes");
        Assert.Contains("K987  Netlify không nhận mã truy cập ở biến môi trường NETLIFY_AUTH_TOKEN", told, StringComparison.Ordinal);
        Assert.DoesNotContain("MaSai", told, StringComparison.Ordinal);

        _machine.Environment[NetlifyTokens.Variable] = "nfp Mã\u0007Sai";
        told = _machine.Refused("--yes");
        Assert.Contains("K987", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Sai", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_WithoutAToken_SaysHowToGetOne_AndTheKeptOneIsUsed()
    {
        _machine.StartsTheRealProgram = true;
        _machine.Environment[NetlifyTokens.Variable] = string.Empty;
        Assert.Contains("K986", _machine.Refused("--yes"), StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
        {
            var file = _folder.WriteFile("ho-so/khoi-site/netlify-token", NetlifyStandIn.Token + "\n");
            _machine.Done("--yes");
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            Assert.DoesNotContain(NetlifyStandIn.Token, string.Concat(FileTree.Read(_machine.Input).Values.Select(System.Text.Encoding.UTF8.GetString)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Publish_ToANameThatIsNone_IsRefusedInTheSettings()
    {
        var machine = EditorsMachine.In(_folder["may-ba"], "{ cach: netlify, dich: ../khac }");
        Assert.Contains("K204", machine.Refused("--yes"), StringComparison.Ordinal);
        machine = EditorsMachine.In(_folder["may-tu"], "{ cach: netlify }");
        Assert.Contains("K203  Thiếu khóa \"dich\"", machine.Refused("--yes"), StringComparison.Ordinal);
    }

    private string? Page(string name) => _netlify.Page($"/tin-tuc/{name}/index.html");

    private EditorsMachine Machine(string name) => WithNetlify(EditorsMachine.In(_folder[name], "{ cach: netlify, dich: khoi-mau }"));

    /// <summary>Another editor's machine with the same content.</summary>
    private EditorsMachine Second()
    {
        var second = WithNetlify(new EditorsMachine(_folder["may-hai"]));
        foreach (var file in Directory.GetFiles(_machine.Input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(second.Input, Path.GetRelativePath(_machine.Input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return second;
    }

    private EditorsMachine WithNetlify(EditorsMachine machine)
    {
        machine.Environment[NetlifyApi.AddressVariable] = _netlify.Address.ToString();
        machine.Environment[NetlifyTokens.Variable] = NetlifyStandIn.Token;
        machine.Environment["NO_PROXY"] = "127.0.0.1";
        machine.Environment["XDG_CONFIG_HOME"] = _folder["ho-so"];
        return machine;
    }
}
