using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Site.Cli.Publication.Netlify;
using Site.Tests.Cli.Publication;
using Site.Tests.Cli.Publication.Netlify;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>
/// The workflow's own shell lines, run one after the other by the real bash with the program in a folder that <c>init</c> made: the real one in the long form, which prints too,
/// else what hands its commands to <see cref="ServingProgram"/>. What GitHub's actions do (check out, keep caches, take an artifact) is not there; what would reach another server is a stand-in that writes down how it was called.
/// </summary>
public sealed class WorkflowRunTests(OwnFolder folder) : IClassFixture<OwnFolder>, IDisposable
{
    /// <summary>What a run leaves to the next one, and the list of what is published.</summary>
    private const string Kept = ".output.luc/luc", List = "input/.xuat-ban/cong-khai.txt";

    private readonly TemporaryFolder _runner = new();
    private readonly ServedCommands? _served = RealProgram.IsAlwaysStarted ? null : new ServedCommands();

    /// <summary>Of the whole run, beside those that GitHub sets.</summary>
    private readonly Dictionary<string, string> _environment = [];

    private readonly Dictionary<string, string> _values = new()
    {
        ["vars.NETLIFY_SITE_ID"] = "trang-mau",
        ["secrets.NETLIFY_AUTH_TOKEN"] = "khoa-mau",
    };

    public void Dispose()
    {
        _served?.Dispose();
        _runner.Dispose();
    }

    [ShellFact]
    public void Push_WithGit_BuildsForNetlify_AndTheTimerBuildsAgainOnlyWhenSomethingIsDue()
    {
        Settings("xuat_ban: { cach: git }");
        var pushed = Run("push");
        Assert.Contains("Dựng trang", pushed.Ran);
        Assert.Equal("--yes netlify-cli@27.10.2 deploy --prod --no-build --dir output khoa-mau trang-mau\n", File.ReadAllText(_runner["npx.txt"]));
        Assert.True(File.Exists(folder["output/_headers"]));
        Assert.True(File.ReadAllText(folder[Kept]).TrimEnd().Split(' ') is [var time, "mau-1"] && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out _));

        var built = Directory.GetLastWriteTimeUtc(folder["output"]);
        var idle = Run("schedule");
        Assert.Equal(["Lấy chương trình", "Hỏi xem có gì đến hạn"], idle.Ran);
        Assert.Equal(built, Directory.GetLastWriteTimeUtc(folder["output"]));

        // The site was built before this article's time, and it is past now.
        File.WriteAllText(folder[Kept], "2026-01-01T00:00:00Z mau-1\n");
        Article("hen", "Nội dung.", "dang_luc: 2026-01-02");
        Assert.Contains("Dựng trang", Run("schedule").Ran);
        Assert.True(File.Exists(folder["output/tin-tuc/hen/index.html"]));

        // GitHub dropped the waiting run of a push when the timer's came to wait.
        Article("hen", "Nội dung mới.", "dang_luc: 2026-01-02");
        Assert.Contains("Dựng trang", Run("schedule", commit: "mau-2").Ran);
        Assert.DoesNotContain("Dựng trang", Run("schedule", commit: "mau-2").Ran);
    }

    /// <summary>The list in the repository is the one that an editor pushed; what the runs published since is known to them alone.</summary>
    [ShellFact]
    public void Push_WithNetlify_GoesOnFromWhatTheLastRunPublished_AndStopsBeforeWhatAnEditorTookBack()
    {
        using var netlify = new NetlifyStandIn();
        Settings("xuat_ban: { cach: netlify, dich: khoi-mau }");
        _environment[NetlifyApi.AddressVariable] = netlify.Address.ToString();
        _environment["NO_PROXY"] = "127.0.0.1";
        _values["secrets.NETLIFY_AUTH_TOKEN"] = NetlifyStandIn.Token;
        Article("mot", "Lần một.");
        Assert.Null(Run("push").Failed);
        var pushed = File.ReadAllText(folder[List]);

        foreach (var text in new[] { "Lần hai.", "Lần ba." })
        {
            Article("mot", text);
            CheckOut(pushed);
            Assert.Null(Run("push").Failed);
            Assert.Contains(text, Page(), StringComparison.Ordinal);
        }

        // An editor takes the last one back and has not pushed anything yet when something is due.
        var machine = new EditorsMachine(folder["."]);
        foreach (var (name, value) in _environment.Append(KeyValuePair.Create(NetlifyTokens.Variable, NetlifyStandIn.Token)))
        {
            machine.Environment[name] = value;
        }

        machine.Done("--undo", "--yes");
        var taken = File.ReadAllText(folder[List]);
        Article("den-gio", "Nội dung.", "dang_luc: 2026-01-02");
        File.WriteAllText(folder[Kept], "2026-01-01T00:00:00Z mau-1\n");
        CheckOut(pushed);
        Assert.Equal("Xuất bản lên Netlify", Run("schedule").Failed);
        Assert.Contains("Lần hai.", Page(), StringComparison.Ordinal);

        // With the list that says so, nothing is due; and the corrected article is published.
        CheckOut(taken);
        Assert.DoesNotContain("Xuất bản lên Netlify", Run("schedule").Ran);
        Article("mot", "Lần bốn.");
        CheckOut(taken);
        Assert.Null(Run("push", commit: "mau-2").Failed);
        Assert.Contains("Lần bốn.", Page(), StringComparison.Ordinal);

        string? Page() => netlify.Page("/tin-tuc/mot/index.html");

        void CheckOut(string list) => File.WriteAllText(folder[List], list);
    }

    [ShellFact]
    public void Push_ForNetlifyWithoutItsKeys_SaysSoBeforeItBuilds()
    {
        Settings("xuat_ban: { cach: git }");
        foreach (var name in _values.Keys)
        {
            var value = _values[name];
            _values[name] = string.Empty;
            var run = Run("push");
            Assert.Equal("Kiểm tra khóa của Netlify", run.Failed);
            Assert.DoesNotContain("Dựng trang", run.Ran);
            _values[name] = value;
        }
    }

    [ShellFact(IsLong = true)]
    public void Push_ForPagesOrAnOwnServer_BuildsAndLeavesTheRestToTheActions()
    {
        Settings("xuat_ban: { cach: git }\nmay_chu: khong");
        var pages = Run("push");
        Assert.Equal("true", pages.Outputs["pages"]);
        Assert.Contains("Chuẩn bị cho GitHub Pages", pages.Ran);
        Assert.DoesNotContain("Ghi lúc đưa trang lên", pages.Ran); // the other job does, once it is there
        Assert.False(File.Exists(_runner["npx.txt"]));

        Settings("may_chu: nginx");
        var own = Run("workflow_dispatch");
        Assert.Contains("Giữ trang đã dựng cho máy chủ riêng", own.Ran);
        Assert.DoesNotContain("Chuẩn bị cho GitHub Pages", own.Ran);
        Assert.True(File.Exists(folder["output/_nginx.conf"]));
    }

    [ShellFact(IsLong = true)]
    public void Push_WithAFolderOfTheCommittee_ChecksAlone()
    {
        Settings("xuat_ban: { cach: thu_muc, dich: /srv/www/khong-co }");
        var run = Run("push");
        Assert.Contains("Kiểm tra", run.Ran);
        Assert.DoesNotContain("Dựng trang", run.Ran);
    }

    [ShellFact(IsLong = true)]
    public void ABrokenPage_OrAnotherProgram_FailsTheRun()
    {
        Settings("xuat_ban: { cach: git }");
        File.WriteAllText(folder["input/tin-tuc/loi.md"], "---\ntieu_de: Lỗi (mẫu)\nngay: 31/02/2026\n---\n\nChữ.\n");
        Assert.Equal("Dựng trang", Run("push").Failed);
        File.Delete(folder["input/tin-tuc/loi.md"]);

        Settings("xuat_ban: [");
        Assert.Equal("Hỏi xem có gì đến hạn", Run("schedule").Failed);

        Settings("xuat_ban: { cach: git }");
        Assert.Equal("Lấy chương trình", Run("push", sum: new string('0', 64)).Failed);
    }

    /// <summary>Writes lines at the end of the settings, instead of those that were written before.</summary>
    private void Settings(string lines)
    {
        const string Mark = "# Viết thêm\n";
        var file = folder["input/cau-hinh.yml"];
        File.WriteAllText(file, $"{File.ReadAllText(file).Split(Mark)[0]}{Mark}{lines}\n");
        foreach (var made in new[] { "output", Path.GetDirectoryName(Kept)!, Path.GetDirectoryName(List)! }.Select(name => folder[name]))
        {
            if (Directory.Exists(made))
            {
                Directory.Delete(made, recursive: true);
            }
        }
    }

    private void Article(string name, string text, params string[] keys) => new EditorsMachine(folder["."]).Article(name, "Bài (mẫu)", text, keys);

    private (ImmutableArray<string> Ran, string? Failed, IReadOnlyDictionary<string, string> Outputs) Run(string happening, string? sum = null, string commit = "mau-1")
    {
        var zip = Handed();
        _runner.WriteFile("output.txt", string.Empty);
        var environment = new Dictionary<string, string>(_environment)
        {
            ["GITHUB_SHA"] = commit,
            ["GITHUB_EVENT_NAME"] = happening,
            ["GITHUB_OUTPUT"] = _runner["output.txt"],
            ["RUNNER_TEMP"] = Directory.CreateDirectory(_runner["temp"]).FullName,
            ["PATH"] = _runner["bin"] + ":" + Environment.GetEnvironmentVariable("PATH"),
        };
        var values = new Dictionary<string, string>(_values)
        {
            ["vars.KHOI_ZIP"] = new Uri(zip).AbsoluteUri,
            ["vars.KHOI_SHA256"] = sum ?? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(zip))),
        };
        var ran = ImmutableArray.CreateBuilder<string>();
        foreach (var step in GitHubWorkflow.Read(File.ReadAllText(folder[".github/workflows/trang.yml"])).Job("trang").Steps)
        {
            var outputs = File.ReadAllLines(_runner["output.txt"]).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
            string Value(string name) => name.StartsWith("steps.due.outputs.", StringComparison.Ordinal) ? outputs.GetValueOrDefault(name.Split('.')[^1], string.Empty) : values[name];
            if (step.If is { } condition && !condition.Split(" && ").All(part => part.Split(' ') is [var name, var sign, var literal] && (Value(name) == literal.Trim('\'')) == (sign == "==")))
            {
                continue;
            }

            if (step.Run is { } script)
            {
                ran.Add(step.Name);
                if (Bash(script, environment.Concat(step.Env.Select(pair => KeyValuePair.Create(pair.Key, Value(pair.Value[3..^2].Trim()))))) != 0)
                {
                    return (ran.ToImmutable(), step.Name, outputs);
                }
            }
            else if (step.If is not null)
            {
                ran.Add(step.Name);
            }
        }

        return (ran.ToImmutable(), null, File.ReadAllLines(_runner["output.txt"]).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]));
    }

    /// <summary>The program as it is handed out, and stand-ins for what a runner has.</summary>
    private string Handed()
    {
        var start = RealProgram.In(folder["."]);
        var handed = StandIn.Write(_runner, "khoi-linux-x64/khoi", _served?.Lines ?? $"exec {string.Join(' ', start.ArgumentList.Prepend(start.FileName).Select(word => $"'{word}'"))} \"$@\"");
        StandIn.Write(_runner, "bin/npx", $"echo \"$*\" \"$NETLIFY_AUTH_TOKEN\" \"$NETLIFY_SITE_ID\" > '{_runner["npx.txt"]}'");
        StandIn.Write(_runner, "bin/sudo", "exit 0");
        var zip = _runner["khoi-linux-x64.zip"];
        File.Delete(zip);
        ZipFile.CreateFromDirectory(Path.GetDirectoryName(handed)!, zip, CompressionLevel.Fastest, includeBaseDirectory: true);
        return zip;
    }

    /// <summary>As GitHub's runner starts it.</summary>
    private int Bash(string script, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo("bash", ["-e", _runner.WriteFile("step.sh", script)]) { WorkingDirectory = folder["."], UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var bash = Process.Start(start)!;
        var errors = bash.StandardError.ReadToEndAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(bash.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult());
        bash.WaitForExit();
        return bash.ExitCode;
    }
}
