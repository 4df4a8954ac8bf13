using System.Text;
using Site.Model.Diagnostics;
using Site.Rendering.Themes;
using Site.Rendering.Themes.Assets;

namespace Site.Tests.Rendering.Themes;

public class MinifiedAssetTests
{
    [Theory]
    [InlineData(".a { color : red ; & .b { margin: 0 auto } &:hover { x: y } }", ".a{color:#f00;& .b{margin:0 auto}&:hover{x:y}}")]
    [InlineData("@layer a, b;\n@layer a { p { width: calc(100% - 2 * var(--x, 0px)) } }", "@layer a,b;@layer a{p{width:calc(100% - 2*var(--x,0px))}}")]
    [InlineData("@container main (min-width: 40em) { a { b: c } }", "@container main (min-width:40em){a{b:c}}")]
    [InlineData("@media (width >= 40rem) and (hover) { a { b: c } }", "@media(width>=40rem) and (hover){a{b:c}}")]
    [InlineData("a { color: light-dark(#ffffff, rgb(0 0 0 / 50%)); }", "a{color:light-dark(#fff,rgb(0 0 0/50%))}")]
    [InlineData(":root { --a: ; --b: x  y; --c: calc( 1px + 2px ); }", ":root{--a:;--b:x y;--c:calc( 1px + 2px )}")]
    [InlineData("/* lời ghi */ a::before { content: 'hai  dấu cách' }", "a::before{content:'hai  dấu cách'}")]
    [InlineData(".a { background: url( 'x y.svg' ), url(\"data:image/svg+xml,%3Csvg/%3E\") }", ".a{background:url('x y.svg'),url(\"data:image/svg+xml,%3Csvg/%3E\")}")]
    public void Stylesheet_OfToday_SaysTheSameInLess(string written, string minified) => Assert.Equal(minified, Minifier.Minify("site.css", written));

    [Theory]
    [InlineData("a.css", "a { b: c }\n} p { q: r }\n")]
    [InlineData("a.css", "a { color: if(style(--x: 1): red; else: blue) }\n")]
    [InlineData("a.css", "@media not (hover) { a { b: c } }\n")]
    [InlineData("a.css", "@media (width >= 40rem) and (not (hover)) { a { b: c } }\n")]
    [InlineData("a.css", "#\\31 a { b: c }\n")]
    [InlineData("a.js", "import x from './x.json' with { type: 'json' };\n")]
    [InlineData("a.js", "import.meta.url;\n")]
    [InlineData("a.js", "await x; export {}\n")]
    public void File_ThatNUglifyReadsWrongly_StaysAsWritten(string name, string written) => Assert.Equal(written, Minifier.Minify(name, written));

    [Fact]
    public void Files_OfTheThemeInTheProgram_AreMinifiedAsAnyThemesWouldBe()
    {
        var diagnostics = new DiagnosticBag();
        var files = ThemeFolder.Find(Path.Combine(Path.GetTempPath(), "khong-co"), "khoi", diagnostics)!.Assets;
        var minified = MinifiedAssets.Of(files, others: null);
        Assert.Equal(["co-chu.js", "in.css", "site.css", "site.js"], files.Keys.Where(Minifier.Reads));
        Assert.All(files.Keys.Where(Minifier.Reads), name =>
        {
            Assert.Equal(Minifier.Minify(name, Text(files[name])), Text(minified[name]));
            Assert.True(minified[name].Bytes.Length < files[name].Bytes.Length * 0.85, name);
        });
    }

    [Fact]
    public void Theme_OfItsOwnFiles_PublishesThemMinified()
    {
        using var disk = new ThemeOnDisk("x") { Minified = new Counted() };
        var theme = disk.With("assets/a.css", "@import \"b.css\" ;\n.a { background : url( c.svg ) }\n").With("assets/b.css", "b { c : d }\n")
            .With("assets/a.js", "// chào\nconst a = 1;\n").With("assets/c.svg", "<svg> </svg>").Load();
        Assert.Equal("b{c:d}", Published(theme, "b.css"));
        Assert.Equal($"@import\"{FileName(theme, "b.css")}\";.a{{background:url({FileName(theme, "c.svg")})}}", Published(theme, "a.css"));
        Assert.Equal("const a=1", Published(theme, "a.js"));
        Assert.Equal("<svg> </svg>", Published(theme, "c.svg"));
    }

    [Fact]
    public void Fault_InAFileThatIsMinified_IsToldWhereItIsWritten()
    {
        using var disk = new ThemeOnDisk("x") { Minified = new Counted() };
        var told = Assert.Single(disk.With("assets/a.css", "a { b: c }\n\n.d { background: url(khong-co.png) }\n").Faults());
        Assert.StartsWith("assets/a.css:3:22+12 K610", told, StringComparison.Ordinal);
    }

    [Fact]
    public void File_FromWindows_IsTheSameToTheByte()
    {
        var minified = new Counted();
        using var unix = new ThemeOnDisk("x") { Minified = minified };
        using var windows = new ThemeOnDisk("x") { Minified = minified };
        const string Css = "a { b: c }\nd { e: f }\n";
        Assert.Equal(
            unix.With("assets/a.css", Css).Load().Asset("a.css"), windows.With("assets/a.css", "\uFEFF" + Css.Replace("\n", "\r\n", StringComparison.Ordinal)).Load().Asset("a.css"));
        Assert.Equal(1, minified.Made);
    }

    private static string Text(ThemeFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static string Published(Theme theme, string name) => Encoding.UTF8.GetString(theme.Assets.Single(asset => asset.Name == name).Bytes.Span);

    private static string FileName(Theme theme, string name) => theme.Asset(name).Value.Split('/')[^1];

    private sealed class Counted : IMinifiedFiles
    {
        private readonly Dictionary<string, byte[]> _known = new(StringComparer.Ordinal);

        public int Made => _known.Count;

        public ReadOnlyMemory<byte> Get(string key, Func<byte[]> minify)
        {
            _known.TryAdd(key, minify());
            return _known[key];
        }
    }
}
