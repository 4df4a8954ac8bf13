using Site.Cli.Publishing;

namespace Site.Tests.Cli.Publishing;

public sealed class FormerSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The new file is the old one under a second name, so it has changed too: the next build must not take it for its own.</summary>
    [Fact]
    public void GiveWay_AFormerFileWasWrittenToWhileTheNewSiteWasMade_IsRememberedAsItWas()
    {
        var (old, made) = (Write("output/a.html", "cũ"), Path.Combine(_folder.FullPath, "output.moi"));
        var print = Prints.Of(File.ReadAllBytes(old));
        var look = FileLook.At(old)!.Value;
        var site = new FormerSite(_folder["output"], _folder[".record"], new Dictionary<string, WrittenFile> { ["a.html"] = new(look, print) });
        Write("output.moi/b.html", "mới");
        site.Note("b.html", 1);
        Assert.SkipUnless(site.TryLink("a.html", look.Bytes, print, Path.Combine(made, "a.html")), "the disk has no second names");

        File.AppendAllText(old, "sửa tay");
        site.GiveWay(made);

        Assert.Equal(new WrittenFile(look, print), site.New!["a.html"]);
        Assert.NotEqual(look, FileLook.At(Path.Combine(made, "a.html")));
        Assert.Equal(FileLook.At(Path.Combine(made, "b.html")), site.New["b.html"].Look);
    }

    /// <summary>Once the new site is in its place anybody may change it.</summary>
    [Fact]
    public void GiveWay_WhatIsChangedAfterwards_IsNotTakenForWhatWasMade()
    {
        Directory.CreateDirectory(_folder["output"]);
        var made = Write("output.moi/a.html", "mới");
        var look = FileLook.At(made);
        var site = new FormerSite(_folder["output"], _folder[".record"], null);
        site.Note("a.html", 1);
        site.GiveWay(_folder["output.moi"]);

        Directory.Delete(_folder["output"]);
        Directory.Move(_folder["output.moi"], _folder["output"]);
        File.AppendAllText(_folder["output/a.html"], "sửa tay");

        Assert.Equal(look, site.New!["a.html"].Look);
    }

    private string Write(string path, string text)
    {
        _folder.WriteFile(path, text);
        return _folder[path];
    }
}
