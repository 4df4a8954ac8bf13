using System.Diagnostics;
using System.Globalization;
using Site.Cli.Commands;
using Site.Cli.Limits;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Tests.Pictures;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli;

/// <summary>The real program on a machine that lacks something says what, and what to do; the old site stays.</summary>
public sealed class ShortageTests : IDisposable
{
    private const int Articles = 300;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>As few as with which the runtime reaches the program at all, and one less than enough.</summary>
    [Theory]
    [InlineData(32)]
    [InlineData(48)]
    [InlineData(64)]
    [InlineData(SystemLimits.FewestOpenFiles - 1)]
    public void Program_TooFewOpenFiles_SaysSo(int limit)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There is no such limit.
        }

        var (exit, told) = Run($"ulimit -n {limit}", "build");

        Assert.Equal(Line(OutputFaults.FewOpenFiles.Alone(limit, SystemLimits.FewestOpenFiles)), told);
        Assert.Equal(ExitCode.ContentHasErrors, exit);
    }

    [Fact]
    public void Program_TooLittleAddressSpace_SaysSo()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        const int Limit = 4_000_000;
        var (exit, told) = Run($"ulimit -v {Limit}", "build");

        Assert.Equal(Line(OutputFaults.LittleAddressSpace.Alone(Limit, SystemLimits.LeastAddressSpace / 1024)), told);
        Assert.Equal(ExitCode.ContentHasErrors, exit);
    }

    [Fact]
    public void Program_AsMuchAsItAsksFor_BuildsASiteWithPictures()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        WriteSite();

        var (exit, told) = Run($"ulimit -n {SystemLimits.FewestOpenFiles} && ulimit -v {SystemLimits.LeastAddressSpace / 1024}", Build(threads: 8));

        Assert.True(exit == ExitCode.Done, told);
        Assert.True(File.Exists(_folder["output/index.html"]));
    }

    /// <summary>From a heap too small to begin with to one that nearly does: wherever memory ends, it is told.</summary>
    [Fact]
    public void Build_OutOfMemoryAnywhere_SaysSoAndLeavesTheOldSite()
    {
        WriteSite();
        BuildUndisturbed();
        File.WriteAllText(_folder["input/tin-tuc/moi.md"], Article("Tin mới"));
        var before = FileTree.Read(_folder["output"]);
        var failed = 0;
        foreach (var megabytes in Heaps())
        {
            var (exit, told) = Run(string.Create(CultureInfo.InvariantCulture, $"export DOTNET_GCHeapHardLimit=0x{megabytes * 1024 * 1024:X}"), Build(threads: 2));
            if (exit == ExitCode.Done)
            {
                break;
            }

            failed++;
            // The runtime may end a process that has told it and finds no memory for its last steps.
            Assert.True(exit is ExitCode.ContentHasErrors or EndedByTheRuntime, $"{megabytes} MB: {exit}\n{told}");
            Assert.Contains("lỗi K912  Hết bộ nhớ giữa chừng\n", told, StringComparison.Ordinal);
            Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(_folder["output"])));
        }

        // Where memory ends while a run clears up after itself, the next one does it.
        Assert.NotEqual(0, failed);
        BuildUndisturbed();
        Assert.False(Directory.Exists(_folder["output.moi"]));
    }

    /// <summary>SIGABRT, as a shell reports it.</summary>
    private const int EndedByTheRuntime = 128 + 6;

    private static IEnumerable<int> Heaps() => Thoroughness.IsLong ? Enumerable.Range(4, 60) : [6, 14];

    [Fact]
    public void Shortage_WhateverWrapsIt_IsFound()
    {
        var lacking = new OutOfMemoryException();
        Assert.Equal(OutputFaults.OutOfMemory, Shortage.In(lacking)?.Fault);
        Assert.Equal(OutputFaults.OutOfMemory, Shortage.In(new InvalidOperationException("rendering failed", lacking))?.Fault);
        Assert.Equal(OutputFaults.OutOfMemory, Shortage.In(new AggregateException(new IOException(), new TypeInitializationException("T", lacking)))?.Fault);
        Assert.Null(Shortage.In(new InvalidOperationException("a bug", new IOException())));
    }

    private static string Line(Diagnostic told)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TextReport.Write(text, [told], SourceLines.None, Paint.Off, Screen.PipedWidth);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>On a machine that lacks nothing.</summary>
    private void BuildUndisturbed()
    {
        var (exit, told, error) = RealProgram.RunOrServe(_folder.FullPath, new Dictionary<string, string>(), Arguments(threads: 2));
        Assert.True(exit == ExitCode.Done, told + error);
    }

    private string Build(int threads) => string.Join(' ', Arguments(threads).Select(argument => $"'{argument}'"));

    private string[] Arguments(int threads) =>
    [
        "build", "--input", _folder["input"], "--themes", SiteRun.Themes, "--theme", "plain", "--output", _folder["output"], "--pdf", "off", "--date", "2026-11-20",
        "--parallel", threads.ToString(CultureInfo.InvariantCulture),
    ];

    private static (int Exit, string Told) Run(string before, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"{before} && exec dotnet '{typeof(CommandLine).Assembly.Location}' {arguments} 2>&1"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, told);
    }

    private void WriteSite()
    {
        _folder.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        for (var number = 0; number < Articles; number++)
        {
            _folder.WriteFile($"input/tin-tuc/bai-{number}.md", Article($"Tin số {number}"));
        }

        Directory.CreateDirectory(_folder["input/anh"]);
        File.WriteAllBytes(_folder["input/anh/a.jpg"], TestPicture.Jpeg(800, 600));
    }

    private static string Article(string title) =>
        $"---\ntieu_de: {title} (mẫu)\nngay: 2026-11-10\nanh: {{ tep: /anh/a.jpg, mo_ta: Ảnh vẽ }}\n---\n\n{string.Concat(Enumerable.Repeat("Một câu của bài mẫu. ", 200))}\n";
}
