using System.Collections.Immutable;
using System.Diagnostics;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Rebuilding;

/// <summary>A golden's input and a theme in a folder of their own, built again and again by the real command; gone after the test.</summary>
internal sealed class EditedSite : IDisposable
{
    private const string Pictures = ".output.anh";

    /// <summary>The pictures of a first build: no test here is about their making.</summary>
    private static readonly Lazy<ImmutableSortedDictionary<string, byte[]>> _made = new(() =>
    {
        using var site = new EditedSite(ImmutableSortedDictionary<string, byte[]>.Empty);
        site.Build();
        return FileTree.Read(site[Pictures]);
    });

    private readonly TemporaryFolder _folder = new();

    public EditedSite()
        : this(_made.Value)
    {
    }

    private EditedSite(ImmutableSortedDictionary<string, byte[]> pictures)
    {
        FileTree.Copy(SiteCopy.PathOf("tron-ven", "input"), _folder["input"]);
        FileTree.Copy(SiteRun.Themes, _folder["themes"]);
        FileTree.Write(_folder[Pictures], pictures);
    }

    public string Output => _folder["output"];

    public string Record => _folder[".output.lan-dung"];

    public string this[string name] => _folder[name];

    public void Dispose() => _folder.Dispose();

    /// <returns>What was told but for the times.</returns>
    public (bool IsUnchanged, string Told) Build(string output = "output", string date = "2026-11-20", params ReadOnlySpan<string> options)
    {
        using var told = new StringWriter { NewLine = "\n" };
        var screen = new Screen(told, told, Screen.PipedWidth, Paint.Off, IsLive: false);
        string[] arguments = ["build", "--input", _folder["input"], "--themes", _folder["themes"], "--theme", "plain", "--output", _folder[output], "--date", date, "--pdf", "off", "--parallel", "2", .. options];
        var exit = CommandLine.Run(arguments, new CommandContext(screen, SiteRun.Now, TestContext.Current.CancellationToken));
        Assert.True(exit == ExitCode.Done, told.ToString());
        var lines = told.ToString().Split('\n').Where(line => !line.EndsWith('…') && !line.StartsWith("Xong trong ", StringComparison.Ordinal));
        var isUnchanged = lines.Any(line => line.StartsWith("Không có gì đổi ", StringComparison.Ordinal));
        return (isUnchanged, string.Join('\n', lines.Where(line => !line.StartsWith("Không có gì đổi ", StringComparison.Ordinal))));
    }

    /// <summary>Every file and folder of the output with its number on the disk and the times of its last change, of the bytes and of all else.</summary>
    public IReadOnlyList<string> OnDisk()
    {
        using var find = Process.Start(new ProcessStartInfo("find", [Output, "-printf", "%i %T@ %C@ %P\n"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var lines = find.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        find.WaitForExit();
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    /// <summary>Which file each path is, for the disk.</summary>
    public IReadOnlyDictionary<string, string> Numbers() =>
        OnDisk().Select(line => line.Split(' ', 4)).ToDictionary(parts => parts[3], parts => parts[0], StringComparer.Ordinal);
}
