using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>
/// The workflow's own shell lines, run one after the other by the real bash with the real program in a folder that <c>init</c> made. What GitHub's actions do
/// (check out, keep caches, take an artifact) is not there; what would reach another server is a stand-in that writes down how it was called.
/// </summary>
public sealed class WorkflowRunTests(OwnFolder folder) : IClassFixture<OwnFolder>, IDisposable
{
    private readonly TemporaryFolder _runner = new();

    public void Dispose() => _runner.Dispose();

    [ShellFact]
    public void Push_WithGit_BuildsForNetlify_AndTheTimerBuildsAgainOnlyWhenSomethingIsDue()
    {
        Settings("xuat_ban: { cach: git }");
        var pushed = Run("push");
        Assert.Contains("Dựng trang", pushed.Ran);
        Assert.Equal("--yes netlify-cli@27.10.2 deploy --prod --no-build --dir output khoa-mau trang-mau\n", File.ReadAllText(_runner["npx.txt"]));
        Assert.True(File.Exists(folder["output/_headers"]));
        Assert.True(DateTimeOffset.TryParse(File.ReadAllText(folder[".output.luc"]), CultureInfo.InvariantCulture, out _));

        var built = Directory.GetLastWriteTimeUtc(folder["output"]);
        var idle = Run("schedule");
        Assert.Equal(["Lấy chương trình", "Hỏi xem có gì đến hạn"], idle.Ran);
        Assert.Equal(built, Directory.GetLastWriteTimeUtc(folder["output"]));

        // The site was built before this article's time, and it is past now.
        File.WriteAllText(folder[".output.luc"], "2026-01-01T00:00:00Z\n");
        File.WriteAllText(folder["input/tin-tuc/hen.md"], "---\ntieu_de: Bài hẹn (mẫu)\nngay: 2026-01-01\ndang_luc: 2026-01-02\n---\n\nNội dung.\n");
        Assert.Contains("Dựng trang", Run("schedule").Ran);
        Assert.True(File.Exists(folder["output/tin-tuc/hen/index.html"]));
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
        foreach (var made in new[] { "output", ".output.luc" }.Select(name => folder[name]))
        {
            if (Directory.Exists(made))
            {
                Directory.Delete(made, recursive: true);
            }

            File.Delete(made);
        }
    }

    private (ImmutableArray<string> Ran, string? Failed, IReadOnlyDictionary<string, string> Outputs) Run(string happening, string? sum = null)
    {
        var zip = Handed();
        _runner.WriteFile("output.txt", string.Empty);
        var environment = new Dictionary<string, string>
        {
            ["GITHUB_EVENT_NAME"] = happening,
            ["GITHUB_OUTPUT"] = _runner["output.txt"],
            ["RUNNER_TEMP"] = Directory.CreateDirectory(_runner["temp"]).FullName,
            ["PATH"] = _runner["bin"] + ":" + Environment.GetEnvironmentVariable("PATH"),
        };
        var values = new Dictionary<string, string>
        {
            ["vars.KHOI_ZIP"] = new Uri(zip).AbsoluteUri,
            ["vars.KHOI_SHA256"] = sum ?? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(zip))),
            ["vars.NETLIFY_SITE_ID"] = "trang-mau",
            ["secrets.NETLIFY_AUTH_TOKEN"] = "khoa-mau",
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
        var handed = _runner.WriteFile("khoi-linux-x64/khoi", $"#!/bin/sh\nexec {string.Join(' ', start.ArgumentList.Prepend(start.FileName).Select(word => $"'{word}'"))} \"$@\"\n");
        Executable(_runner.WriteFile("bin/npx", $"#!/bin/sh\necho \"$*\" \"$NETLIFY_AUTH_TOKEN\" \"$NETLIFY_SITE_ID\" > '{_runner["npx.txt"]}'\n"));
        Executable(_runner.WriteFile("bin/sudo", "#!/bin/sh\nexit 0\n"));
        var zip = _runner["khoi-linux-x64.zip"];
        File.Delete(zip);
        ZipFile.CreateFromDirectory(Path.GetDirectoryName(handed)!, zip, CompressionLevel.Fastest, includeBaseDirectory: true);
        return zip;
    }

    private static void Executable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
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
