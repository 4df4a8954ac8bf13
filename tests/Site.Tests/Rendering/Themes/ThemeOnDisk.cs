using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Site.Model.Colors;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Themes;
using Site.Rendering.Views;

namespace Site.Tests.Rendering.Themes;

/// <summary>A theme in a folder of its own, gone after the test. Its layout is called <c>trang</c> and shows a <see cref="PageView"/>.</summary>
internal sealed class ThemeOnDisk : IDisposable
{
    private readonly DirectoryInfo _themes = Directory.CreateTempSubdirectory("themes");

    public ThemeOnDisk(string? layout = null)
    {
        Write("theme.yml", "ten: Khối\n");
        if (layout is not null)
        {
            Write("layouts/trang.sbn-html", layout);
        }
    }

    public string Folder => Path.Combine(_themes.FullName, "khoi");

    public Dictionary<string, Type> Layouts { get; } = new(StringComparer.Ordinal) { ["trang"] = typeof(PageView) };

    public string Address { get; init; } = "https://khoi.example";

    public IMinifiedFiles? Minified { get; init; }

    public ThemeSettings Settings { get; init; } = new() { Name = "Khối", Colors = ThemeColors.Of(Rgb.Parse("#a4161a"), Rgb.White) };

    public ThemeOnDisk With(string path, string text) => Write(path, text);

    public ThemeOnDisk With(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public (Theme? Theme, ImmutableArray<Diagnostic> Diagnostics) TryLoad()
    {
        var diagnostics = new DiagnosticBag();
        var files = ThemeFolder.Find(_themes.FullName, "khoi", diagnostics)!;
        var theme = Theme.Load(files, Settings, SiteAddress.Parse(Address)!, Layouts, Minified, diagnostics);
        return (theme, diagnostics.ToImmutable());
    }

    public Theme Load()
    {
        var (theme, diagnostics) = TryLoad();
        Assert.Empty(diagnostics.Select(Line));
        return theme!;
    }

    /// <summary>Each fault as <c>layouts/trang.sbn-html:1:7+5 K605 message | hint</c>.</summary>
    public IEnumerable<string> Faults()
    {
        var (theme, diagnostics) = TryLoad();
        Assert.Null(theme);
        return diagnostics.Order().Select(Line);
    }

    public string Render(PageView? view = null) => Render(Load(), view ?? PageView.Sample);

    public static string Render(Theme theme, object view)
    {
        var output = new ArrayBufferWriter<byte>();
        theme.Render("trang", view, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static void AssertLines(string[] expected, IEnumerable<string> actual) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));

    public void Dispose() => _themes.Delete(recursive: true);

    private ThemeOnDisk Write(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    private static string Line(Diagnostic diagnostic)
    {
        var span = diagnostic.Span is { } at ? $":{at.Line}:{at.Column}+{at.Length}" : string.Empty;
        return $"{diagnostic.File?.InsideRoom["khoi/".Length..]}{span} {diagnostic.Code} {diagnostic.Message} | {diagnostic.Hint}";
    }
}

internal abstract record BaseView(string Lang);

internal sealed record PageView(
    string Title,
    string? Summary,
    int Count,
    long Size,
    bool IsNew,
    Html Body,
    Html NoBody,
    Html? Aside,
    SiteView Site,
    SiteView? Parent,
    ImmutableArray<ItemView> Items,
    ImmutableArray<string> Tags,
    ImmutableArray<string> Unmade,
    IReadOnlyDictionary<string, string> Terms) : BaseView("vi")
{
    public static readonly PageView Sample = new(
        "Ra mắt <trang> & \"bản tin\" 'mới'",
        null,
        3,
        10_000_000_000,
        IsNew: true,
        new Html("<p>Đảng ủy &amp; Khối</p>"u8.ToArray()),
        default,
        new Html(ReadOnlyMemory<byte>.Empty),
        new SiteView("Khối"),
        null,
        [new ItemView("một", 1, ["x", "y"]), new ItemView("hai", 0, [])],
        ["a", "b"],
        default,
        new Dictionary<string, string>(StringComparer.Ordinal));
}

internal sealed record SiteView(string Name);

internal sealed record ItemView(string Name, int? Count, IReadOnlyList<string> Marks);
