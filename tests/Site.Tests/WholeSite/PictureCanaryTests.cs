using System.IO.Compression;
using System.Text;
using NetVips;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Rendering.Routes;
using Site.Tests.Cli;
using Site.Tests.Pictures;
using static Site.Tests.Reading.Images.ImageBytes;

namespace Site.Tests.WholeSite;

/// <summary>
/// Whatever a picture's file tells beside the picture stays in <c>input/</c>: each place that a type has for words holds a word of its own, and none of these is
/// in any byte of the site, its Word documents unpacked.
/// </summary>
public sealed class PictureCanaryTests : IDisposable
{
    private const string Canary = "CHIM-HOANG-YEN-";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NothingOfAPicturesMetadata_IsInAnyByteOfTheSite()
    {
        var pictures = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["a.jpg"] = TalkativeJpeg(),
            ["b.png"] = TalkativePng(),
            ["c.webp"] = TalkativeWebP(),
            ["d.gif"] = TalkativeGif(moves: false),
            ["e.gif"] = TalkativeGif(moves: true),
        };

        // Each word is where it was put, or the test would find nothing because there is nothing.
        Assert.Equal(
            ["e-gif-2", "e-gif-3", "exif-artist", "exif-comment", "gif-comment", "gif-xmp", "iptc", "jpeg-comment", "jpeg-tail", "png-exif", "png-itxt", "png-tail", "png-text", "webp-exif", "webp-tail", "webp-xmp", "xmp"],
            pictures.Values.SelectMany(WordsIn).Distinct().Order(StringComparer.Ordinal));

        _folder.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        _folder.WriteFile("input/ban-tin/2026-11.md", "---\ntieu_de: Bản tin mẫu\nso: 1\nthang: 2026-11\nngay: 2026-11-15\n---\n\nLời mở đầu.\n");
        foreach (var (name, bytes) in pictures)
        {
            _folder.WriteFile($"input/tin-tuc/{name[0]}/index.md", $"""
                ---
                tieu_de: Bài {name[0]} (mẫu)
                ngay: 2026-11-10
                ban_tin: 2026-11
                anh: {"{"} tep: {name}, mo_ta: Ảnh vẽ {"}"}
                ---

                Nội dung.

                ![Ảnh vẽ]({name})
                """);
            File.WriteAllBytes(_folder[$"input/tin-tuc/{name[0]}/{name}"], bytes);
        }

        foreach (var file in Publish())
        {
            Assert.Empty(WordsIn(File.ReadAllBytes(file)).Select(word => $"{word} in {file}"));
            if (file.EndsWith("ban-tin-2026-11.docx", StringComparison.Ordinal))
            {
                using var docx = ZipFile.OpenRead(file);
                Assert.Contains(docx.Entries, part => Path.GetExtension(part.FullName) is ".jpg" or ".jpeg");
                foreach (var part in docx.Entries)
                {
                    using var unpacked = new MemoryStream();
                    using (var stream = part.Open())
                    {
                        stream.CopyTo(unpacked);
                    }

                    Assert.Empty(WordsIn(unpacked.ToArray()).Select(word => $"{word} in {file}, {part.FullName}"));
                }
            }
        }
    }

    private IEnumerable<string> Publish()
    {
        using var store = PictureCache.Open(_folder[".output.anh"]);
        var built = SiteRun.Built(SiteRun.Request(_folder["input"], themes: Repository.PathOf("themes")) with { ThemeName = "khoi", Pictures = store });
        Assert.Empty(store.Make(built.Routes.All.OfType<PictureRoute>().Select(route => route.Variant), 2, CancellationToken.None));
        var (result, why) = Publisher.Publish(built.Routes, new PublishRequest(_folder["output"], [], Force: false, Parallelism: 2), CancellationToken.None);
        Assert.True(result is not null, string.Join('\n', why.Select(fault => fault.Message)));
        var files = Directory.GetFiles(_folder["output"], "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith(".docx", StringComparison.Ordinal));
        Assert.All([".webp", ".jpg", ".png"], type => Assert.Contains(files, file => file.EndsWith(type, StringComparison.Ordinal)));
        return files;
    }

    private static string Word(string place) => $"{Canary}{place}.";

    /// <summary>Places of which the word is in these bytes, in any of the ways in which letters are written.</summary>
    private static IEnumerable<string> WordsIn(byte[] bytes)
    {
        foreach (var text in new[] { Encoding.Latin1.GetString(bytes), Encoding.Unicode.GetString(bytes), Encoding.BigEndianUnicode.GetString(bytes), Encoding.Unicode.GetString(bytes.AsSpan(Math.Min(1, bytes.Length))) })
        {
            for (var at = text.IndexOf(Canary, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Canary, at + 1, StringComparison.Ordinal))
            {
                yield return text[(at + Canary.Length)..text.IndexOf('.', at)];
            }
        }
    }

    private static byte[] TalkativeJpeg()
    {
        var plain = TestPicture.Jpeg(800, 600);
        using var opened = TestPicture.Open(plain);
        using var told = opened.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Artist", Exif("exif-artist"));
            image.Set(GValue.GStrType, "exif-ifd2-UserComment", Exif("exif-comment"));
        });
        var exif = told.JpegsaveBuffer(keep: Enums.ForeignKeep.Exif);
        byte[] iptc = [.. "Photoshop 3.0\08BIM\u0004\u0004\0\0"u8, 0, 0, 0, 60, 0x1C, 2, 80, 0, 55, .. Encoding.ASCII.GetBytes(Word("iptc").PadRight(55))];
        return
        [
            .. exif[..2], .. Segment(0xED, iptc), .. Segment(0xFE, Encoding.ASCII.GetBytes(Word("jpeg-comment"))), .. Xmp(Packet("xmp")), .. exif[2..],
            .. Encoding.ASCII.GetBytes(Word("jpeg-tail")),
        ];
    }

    private static byte[] TalkativePng()
    {
        using var drawn = TestPicture.Draw(300, 200);
        using var alpha = drawn.Bandjoin(drawn[2]);
        var plain = alpha.PngsaveBuffer();
        const int HeaderEnd = 33; // the signature and IHDR
        return
        [
            .. plain[..HeaderEnd],
            .. TestPicture.PngChunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Word("png-text"))),
            .. TestPicture.PngChunk("iTXt", Encoding.ASCII.GetBytes("XML:com.adobe.xmp\0\0\0\0\0" + Packet("png-itxt"))),
            .. TestPicture.PngChunk("eXIf", [.. Tiff(1), .. Encoding.ASCII.GetBytes(Word("png-exif"))]),
            .. plain[HeaderEnd..], .. Encoding.ASCII.GetBytes(Word("png-tail")),
        ];
    }

    private static byte[] TalkativeWebP()
    {
        using var drawn = TestPicture.Draw(300, 200);
        using var told = drawn.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Artist", Exif("webp-exif"));
            image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(Packet("webp-xmp")));
        });
        return [.. told.WebpsaveBuffer(keep: Enums.ForeignKeep.Exif | Enums.ForeignKeep.Xmp), .. Encoding.ASCII.GetBytes(Word("webp-tail"))];
    }

    private static byte[] TalkativeGif(bool moves)
    {
        using var still = TestPicture.Draw(120, 80, noise: 0);
        var plain = moves ? TestPicture.Animation(120, 80, frames: 3) : still.GifsaveBuffer();
        var (comment, packet) = moves ? ("e-gif-2", "e-gif-3") : ("gif-comment", "gif-xmp");
        return [.. plain[..^1], 0x21, 0xFE, .. Block(Word(comment)), 0, 0x21, 0xFF, .. Block("XMP DataXMP"), .. Block(Packet(packet)), 0, 0x3B];

        static byte[] Block(string text) => [(byte)text.Length, .. Encoding.ASCII.GetBytes(text)];
    }

    private static string Exif(string place) => $"{Word(place)} ({Word(place)}, ASCII, {Word(place).Length + 1} components, {Word(place).Length + 1} bytes)";

    /// <summary>XMP that names a maker and no rights: those alone are published.</summary>
    private static string Packet(string place) =>
        $"<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description n='{Word(place)}'/></r:RDF></x:xmpmeta>";
}
