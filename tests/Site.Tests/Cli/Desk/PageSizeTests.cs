using System.IO.Compression;
using Site.Cli.Commands;

namespace Site.Tests.Cli.Desk;

/// <summary>What a browser fetches for the desk.</summary>
public class PageSizeTests
{
    private const string Start = "Site.Cli.Desk.Page/";
    private const int MostBytes = 40 * 1024;

    private static readonly string[] Names =
        [.. typeof(PreviewCommand).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Start, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(PreviewCommand).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static long Compressed(byte[] bytes)
    {
        using var made = new MemoryStream();
        using (var gzip = new GZipStream(made, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return made.Length;
    }

    [Fact]
    public void Page_IsOneFileOfEachKind() =>
        Assert.Equal([Start + "desk.css", Start + "desk.html", Start + "desk.js"], Names);

    [Fact]
    public void Page_OverTheWire_IsAtMostFortyKilobytes() =>
        Assert.InRange(Names.Sum(name => Compressed(Bytes(name))), 1, MostBytes);

    /// <summary>A script that the minifier cannot read would be sent as it is written.</summary>
    [Fact]
    public void Scripts_AreMinified()
    {
        var written = Repository.Files("src/Site.Cli/Desk/Page", "*.js").Sum(file => Repository.Text(file).Length);
        Assert.InRange(Bytes(Start + "desk.js").Length, 1, written * 3 / 4);
    }
}
