using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Site.Cli.Commands;
using Site.Cli.Printing;
using Site.Tests.Cli.Printing;
using Site.Tests.Pictures;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Publishing;

/// <summary>The real program, building one of two versions of a site with pictures and, where there is a browser, a PDF.</summary>
internal static class BuildProcess
{
    private const int Articles = 40;

    /// <summary>So that pictures and prints of the two versions have nothing in common.</summary>
    private static readonly ImmutableArray<Lazy<byte[]>> Pictures = [.. Enumerable.Range(0, 2).Select(version => new Lazy<byte[]>(() => TestPicture.Jpeg(900, 600, noise: 4 + version)))];

    /// <param name="temporary">A folder for the program's temporary files, the browser's among them.</param>
    public static Process Start(string input, string output, string temporary, bool printsPdf = true)
    {
        var start = RealProgram.In(Environment.CurrentDirectory, Arguments(input, output, printsPdf));
        foreach (var (name, value) in Variables(temporary))
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static (int Exit, string Told) Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, told);
    }

    /// <summary>As a build that nothing disturbs: in the short form one that is served.</summary>
    public static void Build(string input, string output, string temporary, bool printsPdf = true)
    {
        var (exit, told, error) = RealProgram.RunOrServe(Environment.CurrentDirectory, Variables(temporary), Arguments(input, output, printsPdf));
        Assert.True(exit == ExitCode.Done, told + error);
    }

    private static string[] Arguments(string input, string output, bool printsPdf) =>
    [
        "build", "--input", input, "--output", output, "--themes", SiteRun.Themes, "--theme", "plain", "--date", "2026-11-20", "--parallel", "2",
        "--pdf", printsPdf && RealBrowser.Lightest is not null ? "required" : "off",
    ];

    private static Dictionary<string, string> Variables(string temporary)
    {
        Directory.CreateDirectory(temporary);
        var variables = new Dictionary<string, string> { ["TMPDIR"] = temporary, ["TEMP"] = temporary, ["TMP"] = temporary };
        if (RealBrowser.Lightest is { } browser)
        {
            variables[BrowserFinder.Variable] = browser;
        }

        return variables;
    }

    /// <summary>Both versions have the same addresses, and every page tells its version.</summary>
    public static void WriteInput(string input, int version)
    {
        Write("cau-hinh.yml", $"ten_trang: Trang số {version}\ndia_chi_trang: https://khoi.example\nco_quan: {"{"} ten: Đảng ủy Khối số {version} (mẫu) {"}"}\n");
        Write("ban-tin/2026-11.md", $"---\ntieu_de: Bản tin (mẫu)\nso: 1\nthang: 2026-11\nchot: 2026-11-20\nngay: 2026-11-15\n---\n\nLời mở đầu của bản {version}.\n");
        for (var number = 0; number < Articles; number++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"tin-tuc/bai-{number}.md"), $"---\ntieu_de: Tin {number} (mẫu)\nngay: 2026-11-10\n{(number < 3 ? $"anh: {"{"} tep: /anh/{number}.jpg, mo_ta: Ảnh vẽ {"}"}\n" : string.Empty)}---\n\nNội dung của bản {version}.\n");
        }

        for (var number = 0; number < 3; number++)
        {
            WriteBytes(string.Create(CultureInfo.InvariantCulture, $"anh/{number}.jpg"), [.. Pictures[version].Value, (byte)number]);
        }

        void Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));
        void WriteBytes(string path, byte[] bytes)
        {
            var file = Path.Combine(input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>A site's files. A PDF tells when it was printed: of it stands here whether it is whole.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Read(string output) =>
        FileTree.Read(output).ToImmutableSortedDictionary(
            file => file.Key,
            file => file.Key.EndsWith(".pdf", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(IsWhole(file.Value) ? "whole\n" : "cut short\n") : file.Value,
            StringComparer.Ordinal);

    private static bool IsWhole(byte[] pdf) => pdf.AsSpan().StartsWith("%PDF-"u8) && pdf.AsSpan()[^Math.Min(pdf.Length, 32)..].IndexOf("%%EOF"u8) >= 0;
}
