using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Site.Cli.Printing;
using Site.Model.Paths;

namespace Site.Tests.Cli.Printing;

/// <summary>A fact about what a browser may do, shown by a shell script in its place.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FakeBrowserFactAttribute : FactAttribute
{
    public FakeBrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/bin/bash"))
        {
            Skip = "Browsers that misbehave are bash scripts, watched in Linux's /proc";
        }
    }
}

/// <summary>A site of one print page with a stylesheet, a script that is given as the browser, and what answers in its name.</summary>
public sealed class FakeBrowser : IDisposable
{
    /// <summary>Says where it can be talked to, and runs until it is ended.</summary>
    public const string Prints = "listen; exec sleep 600";

    public static readonly PrintJob Job = new(UrlPath.Parse("/ban-tin/2026-11/in/")!.Value, UrlPath.Parse("/ban-tin/2026-11/ban-tin.pdf")!.Value);

    private readonly TemporaryFolder _folder = new();

    public FakeBrowser(string script)
    {
        Write("ban-tin/2026-11/in/index.html", "<h1>Bản tin</h1>");
        Write("tai-san/in.css", "h1 { color: red }");
        _folder.WriteFile("script", $$"""
            #!/bin/bash
            echo $$ >>"$0.starts"
            for argument in "$@"; do case "$argument" in --user-data-dir=*) profile="${argument#*=}" ;; esac; done
            echo "$profile" >"$0.profile"
            listen() { echo "DevTools listening on ws://127.0.0.1:{{DevTools.Port}}/devtools/browser/x" >&2; }
            {{script}}

            """);

        // Written by a process of its own: a file open here for writing would be so in processes that other tests start just now.
        using var install = Process.Start("install", ["-m", "755", _folder["script"], Program]);
        install.WaitForExit();
    }

    public FakeDevTools DevTools { get; } = new();

    /// <summary>The folder that the browser was given, there or gone.</summary>
    public string Profile => File.ReadAllText(Program + ".profile").Trim();

    public string Program => _folder["browser"];

    public string Published => _folder["output.moi"];

    public string Cache => PdfCache.FolderBeside(_folder["output"]);

    public string Pdf => Path.Combine(Published, Job.File.OutputFile);

    /// <summary>How often the browser has been started.</summary>
    public int Starts => File.Exists(Program + ".starts") ? File.ReadAllLines(Program + ".starts").Length : 0;

    public void Write(string name, string text) => _folder.WriteFile($"output.moi/{name}", text);

    /// <summary>A process number that the script wrote beside itself; waits until it has.</summary>
    public async Task<int> ProcessAsync(string name)
    {
        while (!File.Exists($"{Program}.{name}") || new FileInfo($"{Program}.{name}").Length == 0)
        {
            await Task.Delay(10);
        }

        return int.Parse((await File.ReadAllTextAsync($"{Program}.{name}")).Trim(), CultureInfo.InvariantCulture);
    }

    public static bool IsAlive(int process)
    {
        try
        {
            // A dead process that nobody has buried yet is a Z.
            return File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").First(line => line.StartsWith("State:", StringComparison.Ordinal)) is var state
                && !state.Contains('Z', StringComparison.Ordinal) && !state.Contains('X', StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            return false;
        }
    }

    public PrintRequest Request => new([Job], Published, Cache, SiteAddress.Parse("https://khoi.example")!, Program, TimeSpan.FromMinutes(5), ["Times New Roman"]);

    public PrintOutcome Print(TimeSpan? patience = null, CancellationToken cancellation = default) =>
        BulletinPrinting.Print(patience is { } other ? Request with { Patience = other } : Request, cancellation);

    /// <summary>What a failed print must leave: nothing half done.</summary>
    public void AssertNothingLeft()
    {
        Assert.False(File.Exists(Pdf));
        Assert.Empty(Directory.EnumerateFiles(Published, "*.in", SearchOption.AllDirectories));
        Assert.DoesNotContain(Directory.EnumerateFiles(Cache), file => file.EndsWith(".in", StringComparison.Ordinal));
        if (File.Exists(Program + ".profile"))
        {
            Assert.False(Directory.Exists(Profile));
            Assert.False(File.Exists(Profile + ".khoa"));
        }
    }

    public void Dispose()
    {
        DevTools.Dispose();
        _folder.Dispose();
    }
}
