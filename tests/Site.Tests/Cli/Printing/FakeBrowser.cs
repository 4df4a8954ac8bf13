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

/// <summary>A site of one print page with a stylesheet, and a script that is given as the browser.</summary>
public sealed class FakeBrowser : IDisposable
{
    /// <summary>Asks for the page and its stylesheet, as a browser does, and prints a page of nothing.</summary>
    public const string Prints =
        """
        for argument in "$@"; do
          case "$argument" in
            --print-to-pdf=*) output="${argument#*=}" ;;
            http://*) url="${argument#http://127.0.0.1:}" ;;
          esac
        done
        port="${url%%/*}"
        get() {
          exec 3<>"/dev/tcp/127.0.0.1/$port"
          printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$1" >&3
          cat <&3 >/dev/null
        }
        get "/${url#*/}"
        get /tai-san/in.css
        get /tai-san/khong-co.png
        printf '%%PDF-1.4\n%%%%EOF\n' >"$output"
        """;

    public static readonly PrintJob Job = new(UrlPath.Parse("/ban-tin/2026-11/in/")!.Value, UrlPath.Parse("/ban-tin/2026-11/ban-tin.pdf")!.Value);

    private readonly TemporaryFolder _folder = new();

    public FakeBrowser(string script)
    {
        Write("ban-tin/2026-11/in/index.html", "<h1>Bản tin</h1>");
        Write("tai-san/in.css", "h1 { color: red }");
        _folder.WriteFile("script", $"#!/bin/bash\necho $$ >>\"$0.starts\"\n{script}\n");

        // Written by a process of its own: a file open here for writing would be so in processes that other tests start just now.
        using var install = Process.Start("install", ["-m", "755", _folder["script"], Program]);
        install.WaitForExit();
    }

    public string Program => _folder["browser"];

    public string Published => _folder["output.moi"];

    public string Cache => PdfCache.FolderBeside(_folder["output"]);

    public string Pdf => Path.Combine(Published, Job.Pdf.OutputFile);

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

    public PrintOutcome Print(TimeSpan? limit = null, CancellationToken cancellation = default) => BulletinPrinting.Print(
        new PrintRequest([Job], Published, Cache, SiteAddress.Parse("https://khoi.example")!, Program, limit ?? TimeSpan.FromMinutes(5)), cancellation);

    /// <summary>What a failed print must leave: nothing half done.</summary>
    public void AssertNothingLeft()
    {
        Assert.False(File.Exists(Pdf));
        Assert.Empty(Directory.EnumerateFiles(Published, "*.in", SearchOption.AllDirectories));
        Assert.DoesNotContain(Directory.EnumerateFiles(Cache), file => file.EndsWith(".in", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
