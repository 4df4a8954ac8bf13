using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using Site.Cli.Pipeline;
using Site.Importing.Word;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Settings;
using Site.Reading.Images;
using Site.Reading.Schema;
using Site.Reading.Settings;
using Site.Tests.Cli;
using Site.Tests.Importing.Markdown;
using Site.Tests.Importing.Word;
using Site.Tests.Reading.Images;
using Site.Tests.Reading.Markdown;
using Site.Tests.Rendering.Themes;
using Site.Tests.WholeSite.Injection;

namespace Site.Tests.WholeSite.Fuzz;

/// <summary>
/// Whatever stands in a file that the program reads, faults of the catalogue come out of it or a page that a browser reads as nothing but a page; never an exception. Some 2,000 cases
/// in the short form, 20,000 in the long one. Front matter, Markdown and document codes have theirs beside their readers (<c>FrontMatterFaultTests</c>, <c>HostileMarkdownTests</c>,
/// <c>WrittenHtmlTests</c>, <c>DocumentCodeScannerTests</c>).
/// </summary>
public sealed class AnyInputTests
{
    private static readonly string[] Keys =
    [
        .. typeof(Field).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => field.GetValue(null) as Field).OfType<Field>()
            .Select(field => field.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Values =
    [
        "chữ", "\"\"", "''", "~", "true", "1", "99999999999999999999", "-1", "0x10", "1e9", "2026-11-20", "31/02/2026", "0000-00-00", "\"03/02\"", "https://khoi.example", "javascript:alert(1)", "/tin-tuc/", "//x", "../..", "a@b.example", "59-KH/ĐUK", "chi-bo", "tin_tuc", "chi_bo",
        "[]", "{}", "[a, b]", "{ a: b }", "[[[[[[]]]]]]", "&a x", "*a", "!!binary x", "|", ">", "\"\\u0000\"", "\"\\uD800\"", "%", "@", "`", "<script>", "\u202E", "\uFEFF", "=1+1", "{{ x }}",
    ];

    private static readonly Gen<string> Line = Gen.Select(
        Gen.OneOf("", "", "", "  ", "    ", "- ", "  - ", "\t"), Gen.OneOf(Keys), Gen.OneOf(": ", ":", ":\n  ", " : ", ":\n  - ", "? "), Gen.OneOf(Values), (indent, key, colon, value) => $"{indent}{key}{colon}{value}\n");

    private static readonly Gen<string> Yaml = Gen.OneOf(Line, Line, Line, Property.Text("ab:- \n\"'[]{}#&*!|>%@`?,\\~\t.0đ", 12)).Array[0, 12].Select(string.Concat);

    [Fact]
    public void AnySettings_AreReadOrTold() => Yaml.Always(
        yaml => Told(diagnostics => SettingsReader.Read(Encoding.UTF8.GetBytes("ten_trang: A\ndia_chi_trang: https://khoi.example\nco_quan: { ten: A }\n" + yaml), null, diagnostics)), times: 350);

    [Fact]
    public void AnyData_AreReadOrTold() => Yaml.Always(
        yaml =>
        {
            var bytes = Encoding.UTF8.GetBytes(yaml);
            Told(diagnostics => UnitHierarchy.Check(DataReader.ReadUnits(bytes, [], diagnostics), diagnostics));
            Told(diagnostics => DataReader.ReadCategories(bytes, diagnostics));
            Told(diagnostics => DataReader.ReadDays(bytes, diagnostics));
            Told(diagnostics => DataReader.ReadWords(bytes, diagnostics));
        },
        times: 350);

    [Fact]
    public void AnyTemplate_IsRefusedOrRendersAPage()
    {
        string[] pieces =
        [
            "{{ title }}", "{{ if isNew }}", "{{ else }}", "{{ end }}", "{{ for item in items }}", "{{ item.name }}", "{{ for tag in tags }}", "{{ tag }}", "{{ body }}", "{{ include 'muc' site }}", "{{ asset \"site.css\" }}", "{{", "}}", "{{~", "~}}", "{{-", "-}}", "{%", "%}", "<p>", "</p>", "<a href=\"", "\">", "'", "\"",
            "{{ while true }}", "{{ func x }}", "{{ import 'a' }}", "{{ 1 / 0 }}", "{{ title | upcase }}", "{{ a = 1 }}", "{{ date.now }}", "{{ for x in 1..1000000000 }}", "{{ capture x }}", "{{ with site }}", "{{ this }}", "{{ ret }}", "{{ $x }}", "{{ item.marks[0] }}", "{{ !title }}", "{{ a ?? b }}", "{{ `x` }}", "{{ \"", "{{ # ghi chú", "{{ readonly x }}", "{{ wrap 'x' }}",
            "chữ", "\0", "\uD800", "\n", "<script>", "{{#if}}", "{{> muc}}",
        ];
        Property.Joined(pieces, 0, 14).Always(
            layout =>
            {
                using var disk = new ThemeOnDisk(layout).With("partials/muc.sbn-html", "{{ name }}").With("assets/site.css", "a { color: red }");
                var (theme, diagnostics) = disk.TryLoad();
                Assert.All(diagnostics, IsOfTheCatalogue);
                if (theme is not null)
                {
                    new HtmlParser().ParseDocument(ThemeOnDisk.Render(theme, PageView.Sample));
                }
                else
                {
                    Assert.NotEmpty(diagnostics);
                }
            },
            times: 150);
    }

    [Fact]
    public void AnyWordFile_IsRefusedOrBecomesMarkdownThatIsHarmless()
    {
        string[] pieces =
        [
            Docx.P("Chữ thường"), Docx.P("Giữa", "center"), Docx.P("<script>alert(1)</script>"), Docx.Numbered("Việc", 1), Docx.Numbered("Việc", 99, 99), Docx.Runs(Docx.R("đậm", "b"), Docx.R("nghiêng", "i")), Docx.Table(lines: true, Docx.Row("a", "b"), Docx.Row("c")), Docx.Runs(Docx.Picture("rId9")), Docx.Runs(Docx.TextBox(Docx.P("hộp"))),
            "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:hyperlink r:id=\"x\"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>", "<w:hyperlink r:id=\"khong\">", "<w:fldSimple w:instr=\" HYPERLINK &quot;javascript:alert(1)&quot; \"><w:r><w:t>x</w:t></w:r></w:fldSimple>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:instrText> INCLUDETEXT \"file:///etc/passwd\" </w:instrText></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "<w:footnoteReference w:id=\"-9\"/>", "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "<w:gridSpan w:val=\"-1\"/>", "<w:tcPr><w:gridSpan w:val=\"999999999\"/><w:vMerge/></w:tcPr>", "<w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"\"/></w:numPr>", "<w:sym w:font=\"Wingdings\" w:char=\"ZZZZ\"/>", "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>",
            "<w:del>", "</w:del>", "<w:ins>", "</w:ins>", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "&#x0;", "&e;", "<!--", "-->", "<![CDATA[x]]>", "<w:br w:type=\"page\"/>", "<w:x/>", "<unknown>", "\uFFFE", "<mc:AlternateContent/>", "<m:oMath/>",
        ];
        var bodies = Gen.Select(Property.Joined(pieces, 0, 10), Gen.OneOf("javascript:alert(1)", "https://khoi.example", "\\\\x\\y", "file:///etc", ""), (body, link) => Docx.Of(body).WithOutside("x", "hyperlink", link).WithFootnotes(Docx.P("chú")).WithList("decimal|%1.", "x|%9"));
        var broken = Gen.Select(Gen.Const(() => Docx.Of(string.Concat(pieces[..9])).WithFootnotes(Docx.P("chú")).WithList("decimal|%1.").Write()), Changes, (file, changes) => Changed(file, changes));
        bodies.Select(docx => docx.Write()).Always(IsRead, times: 250);
        broken.Always(IsRead, times: 50);

        static void IsRead(byte[] file)
        {
            var (text, why) = WordFile.Read(file);
            Assert.True(text is null == why is not null);
            if (text is not null)
            {
                IsHarmless(Sample.Html(Written.Of(text)));
            }
        }
    }

    [Fact]
    public void AnyPictureHeader_IsReadOrRefused()
    {
        byte[][] pictures =
        [
            ImageBytes.Png(640, 480), ImageBytes.Png(640, 480, colorType: 3, interlaced: true, ImageBytes.PngChunk("eXIf", ImageBytes.Tiff(6)), ImageBytes.PngChunk("iCCP", new byte[40])), ImageBytes.Gif(64, 48),
            ImageBytes.Jpeg(640, 480, ImageBytes.Exif(ImageBytes.Tiff(6, gpsTag: 2)), ImageBytes.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[60]])), ImageBytes.Jpeg(640, 480, ImageBytes.Exif(ImageBytes.Tiff(3, littleEndian: false)), ImageBytes.Xmp("<x/>")),
            ImageBytes.WebP(ImageBytes.Lossy(64, 48)), ImageBytes.WebP(ImageBytes.Lossless(64, 48)), ImageBytes.WebP([.. ImageBytes.Extended(64, 48, flags: 0x3E), .. ImageBytes.Chunk("EXIF", ImageBytes.Tiff(1)), .. ImageBytes.Chunk("ANIM", new byte[6])]),
        ];
        Gen.Select(Gen.OneOf(pictures.Select(Gen.Const).ToArray()), Changes, Changed).Always(
            file =>
            {
                using var stream = new MemoryStream(file);
                if (ImageHeader.Read(stream) is { } facts)
                {
                    Assert.True(facts.Size is { Width: > 0, Height: > 0 } && facts.MillionPixels >= 0, facts.ToString());
                }
            },
            times: 800);
    }

    /// <summary>A site of every kind of file, one of which has been cut and mended with something else.</summary>
    [Fact]
    public void AnySite_IsRefusedWithFaultsOrHoldsHarmlessPages()
    {
        var files = FileTree.Read(SiteCopy.PathOf("tron-ven", "input"));
        string[] texts = [.. files.Keys.Where(path => Path.GetExtension(path) is ".md" or ".yml")];
        string[] pieces = [.. Values, .. Keys.Where((_, at) => at % 5 == 0).Select(key => $"\n{key}: "), "\n---\n", "\n", "\n\n", "<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](/anh/hop.png)", "\n::: luu-y\n", "| a | b |\n|---|---|\n", "[^1]", "\n\n[^1]: x", "\n```\n", "\0", "\r", "\u2028", "***", "(12-KH/ĐUK)", new string('#', 99), new string('>', 999)];
        using var folder = new TemporaryFolder();
        FileTree.Write(folder["input"], files);
        Gen.Select(Gen.OneOf(texts), Gen.Double[0, 1], Gen.Double[0, 0.2], Gen.OneOf(pieces).Array[0, 3].Select(string.Concat)).Always(
            change =>
            {
                var (path, at, cut, piece) = change;
                var text = Encoding.UTF8.GetString(files[path]);
                var from = (int)(at * text.Length);
                var to = Math.Min(text.Length, from + (int)(cut * text.Length));
                File.WriteAllText(Path.Combine(folder["input"], path), text[..from] + piece + text[to..]);
                try
                {
                    var outcome = SitePipeline.Run(SiteRun.Request(folder["input"]));
                    Assert.All(outcome.Diagnostics, IsOfTheCatalogue);
                    SiteRun.Report(outcome, folder["input"]);
                    if (outcome is BuiltSite built)
                    {
                        AreHarmless(SiteShape.Of(SiteRun.Files(built)));
                    }
                    else
                    {
                        Assert.Contains(outcome.Diagnostics, told => told.Severity == Severity.Error);
                    }
                }
                finally
                {
                    File.WriteAllBytes(Path.Combine(folder["input"], path), files[path]);
                }
            },
            times: 50);
    }

    /// <summary>Bytes put elsewhere than they were, some left out, the end cut off.</summary>
    private static readonly Gen<(double At, byte Byte, int Kind)[]> Changes = Gen.Select(Gen.Double[0, 0.999], Gen.OneOf(Gen.Byte, Gen.Const((byte)0), Gen.Const((byte)0xFF), Gen.Const((byte)0x80)), Gen.Int[0, 9]).Array[1, 6];

    private static byte[] Changed(byte[] file, (double At, byte Byte, int Kind)[] changes)
    {
        var bytes = file.ToList();
        foreach (var (at, value, kind) in changes.Where(_ => bytes.Count > 0))
        {
            var place = (int)(at * bytes.Count);
            switch (kind)
            {
                case 0:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
                case 1:
                    bytes.RemoveAt(place);
                    break;
                case 2:
                    bytes.Insert(place, value);
                    break;
                default:
                    bytes[place] = value;
                    break;
            }
        }

        return [.. bytes];
    }

    private static void Told(Action<DiagnosticBag> read)
    {
        var diagnostics = new DiagnosticBag();
        read(diagnostics);
        Assert.All(diagnostics.ToImmutable(), IsOfTheCatalogue);
    }

    private static readonly ImmutableHashSet<string> Codes = [.. FaultCatalogue.All.Select(fault => fault.Code)];

    private static void IsOfTheCatalogue(Diagnostic told)
    {
        Assert.Contains(told.Code, Codes);
        Assert.NotEmpty(told.Message);
        Assert.True(told.Span is not { } span || (span.Line > 0 && span.Column > 0 && span.Length >= 0), told.ToString());
    }

    private static void IsHarmless(string html) =>
        AreHarmless(SiteShape.Of(ImmutableSortedDictionary<string, byte[]>.Empty.Add("a.html", Encoding.UTF8.GetBytes(html))));

    private static void AreHarmless(SiteShape shape) => Assert.DoesNotContain(shape.Facts, fact =>
        fact.StartsWith("script  ", StringComparison.Ordinal) || fact.StartsWith("style ", StringComparison.Ordinal) || (fact[0] == '<' && fact.Contains(" on", StringComparison.Ordinal)) ||
        fact is "link javascript" or "link vbscript" or "link data" or "load another host" or "load http" or "<base>" or "<iframe>" or "<object>" or "<embed>" || fact.StartsWith("cell that is a formula", StringComparison.Ordinal));
}
