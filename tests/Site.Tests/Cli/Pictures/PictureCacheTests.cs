using Site.Cli.Pictures;
using Site.Cli.Publishing;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Pictures;
using Site.Pictures;
using Site.Tests.Cli.Publishing;
using Site.Tests.Pictures;

namespace Site.Tests.Cli.Pictures;

public sealed class PictureCacheTests : IDisposable
{
    private readonly PicturesOnDisk _disk = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void SecondBuild_MakesNothing()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(1000, 750));
        Assert.Empty(_disk.Build(photo));
        Assert.Equal(4, _disk.Kept.Count);
        var marks = _disk.Kept.Select(name => File.GetLastWriteTimeUtc(Path.Combine(_disk.Cache, name))).ToList();

        // Whoever touched the source now would be told that it cannot be read.
        File.Delete(photo.DiskPath);
        Assert.Empty(_disk.Build(photo));
        Assert.Equal(marks, _disk.Kept.Select(name => File.GetLastWriteTimeUtc(Path.Combine(_disk.Cache, name))));
    }

    [Fact]
    public void SourceWrittenAnew_IsLookedAtAgain()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));
        _disk.Build(photo);
        var before = _disk.Kept;

        var other = TestPicture.Jpeg(400, 300, noise: 9);
        File.WriteAllBytes(photo.DiskPath, other);
        Assert.Empty(_disk.Build(_disk.Look("a.jpg")));
        Assert.NotEmpty(_disk.Kept.Except(before, StringComparer.Ordinal));
    }

    [Fact]
    public void SamePictureInTwoPlaces_IsMadeOnce()
    {
        var bytes = TestPicture.Jpeg(400, 300);
        _disk.Build(_disk.Add("a.jpg", bytes), _disk.Add("b.jpg", bytes));
        Assert.Equal(2, _disk.Kept.Count);
    }

    [Fact]
    public void SpoiltPicture_IsTold_Remembered_AndKeepsNothingElseFromBeingMade()
    {
        var spoilt = _disk.Add("hong.jpg", SpoiltPictureTests.Spoil("noise"));
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));

        var told = Assert.Single(_disk.Build(spoilt, photo));
        Assert.Equal((AssetFaults.SpoiltImage, spoilt.Source), (told.Fault, told.File));
        Assert.Equal(2, _disk.Kept.Count);

        // check knows it without a look at any pixel, or at the file.
        File.Delete(spoilt.DiskPath);
        var check = PictureCache.OpenToRead(_disk.Cache);
        Assert.Equal(PictureVerdict.Broken, check.VerdictOn(check.FingerprintOf(spoilt)));
        Assert.Equal(AssetFaults.SpoiltImage, Assert.Single(PictureReading.Read([spoilt], check, 1).Told).Fault);
    }

    [Fact]
    public void Index_ThatIsSpoilt_CostsTimeOnly()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));
        _disk.Build(photo);
        File.WriteAllText(Path.Combine(_disk.Cache, "muc-luc.txt"), "khoi-anh 1\nnguon \ndung x y z\nlan 99999999999999\n\0\0");
        Assert.Empty(_disk.Build(photo));
        Assert.Equal(2, _disk.Kept.Count);
    }

    [Fact]
    public void VariantThatAPowerCutEmptied_IsMadeAgain()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));
        _disk.Build(photo);
        var file = Path.Combine(_disk.Cache, _disk.Kept[0]);
        File.WriteAllBytes(file, []);
        _disk.Build(photo);
        Assert.NotEqual(0, new FileInfo(file).Length);
    }

    /// <summary>A file of the site is the variant under a second name: a program that makes pictures smaller where they are published must not change the next site.</summary>
    [Fact]
    public void VariantThatSomebodyChangedInTheOutput_IsMadeAgain()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));
        _disk.Build(photo);
        var file = Path.Combine(_disk.Cache, _disk.Kept[0]);
        var (made, published) = (File.ReadAllBytes(file), _disk.Cache + "-output");
        Assert.SkipUnless(FileLink.TryCreate(file, published), "the disk has no second names");
        File.AppendAllText(published, "sửa tay");
        Assert.NotEqual(made, File.ReadAllBytes(file));

        _disk.Build(photo);

        Assert.Equal(made, File.ReadAllBytes(file));
    }

    [Fact]
    public void UnusedVariants_AreDroppedAfterSomeBuilds()
    {
        var gone = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));
        var stays = _disk.Add("b.jpg", TestPicture.Jpeg(300, 400));
        _disk.Build(gone, stays);
        for (var build = 0; build < 10; build++)
        {
            _disk.Build(stays);
        }

        Assert.Equal(4, _disk.Kept.Count);
        _disk.Build(stays);
        Assert.Equal(2, _disk.Kept.Count);
        Assert.Empty(_disk.Build(gone, stays));
        Assert.Equal(4, _disk.Kept.Count);
    }

    [Fact]
    public void TwoAtOnce_MakeTheSameWholeFiles()
    {
        var pictures = Enumerable.Range(0, 6).Select(number => _disk.Add($"{number}.jpg", TestPicture.Jpeg(500, 300 + number))).ToArray();
        Parallel.For(0, 2, _ => Assert.Empty(_disk.Build(pictures)));
        Assert.Equal(18, _disk.Kept.Count);
        Assert.All(_disk.Kept, name => AssertWhole(Path.Combine(_disk.Cache, name)));
        Assert.Empty(Directory.EnumerateDirectories(_disk.Cache));
    }

    /// <summary>As when another run takes the folder for a leftover before it is held.</summary>
    [Fact]
    public async Task Make_InAFolderThatAnotherRunIsClearing_TakesTheNext()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));
        Directory.CreateDirectory(_disk.Cache);
        using var stop = new CancellationTokenSource();
        var others = Task.Run(() =>
        {
            using var other = PictureCache.Open(_disk.Cache);
            while (!stop.IsCancellationRequested)
            {
                other.EndBuild([]);
            }
        });
        for (var turn = 0; turn < 20; turn++)
        {
            using var cache = PictureCache.Open(_disk.Cache);
            Assert.Empty(cache.Make(PicturesOnDisk.Variants(cache, photo), 2, CancellationToken.None));
        }

        await stop.CancelAsync();
        await others;
    }

    [Fact]
    public void PathOf_MakesWhatIsAskedForAndNothingElse()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(1000, 750));
        using var cache = PictureCache.Open(_disk.Cache);
        var wanted = new PublishedPicture(photo, cache.FingerprintOf(photo)).Fallback;
        Assert.Equal(Path.Combine(_disk.Cache, wanted.Name), cache.PathOf(wanted));
        Assert.Equal([wanted.Name], _disk.Kept);
    }

    [Fact]
    public void Make_CalledOff_MakesNothing()
    {
        var photo = _disk.Add("a.jpg", TestPicture.Jpeg(400, 300));
        using var cache = PictureCache.Open(_disk.Cache);
        var variants = PicturesOnDisk.Variants(cache, photo);
        Assert.ThrowsAny<OperationCanceledException>(() => cache.Make(variants, 2, new CancellationToken(canceled: true)));
        Assert.Empty(_disk.Kept);
    }

    [Fact]
    public void Killed_AtAnyMoment_LeavesWholeFilesAndLitterThatTheNextBuildClears()
    {
        var pictures = Enumerable.Range(0, PicturesUntilKilled.Pictures)
            .Select(number => _disk.Add(PicturesUntilKilled.NameOf(number), TestPicture.Jpeg(700, 400 + number, noise: 20))).ToArray();
        for (var kill = 1; kill <= Thoroughness.Turns(2, more: 6); kill++)
        {
            using var process = PicturesUntilKilled.Start(Path.GetDirectoryName(pictures[0].DiskPath)!, _disk.Cache);
            Assert.Equal("begins", process.StandardOutput.ReadLine());
            Thread.Sleep(kill % 6 * 40);
            process.Kill();
            process.WaitForExit();
            Assert.All(_disk.Kept, name => AssertWhole(Path.Combine(_disk.Cache, name)));
        }

        Assert.Empty(_disk.Build(pictures));
        Assert.Equal(3 * pictures.Length, _disk.Kept.Count);
        Assert.Empty(Directory.EnumerateDirectories(_disk.Cache));
    }

    [Fact]
    public void TwoProcessesBesideABuild_NeverSeeHalfAFile()
    {
        var pictures = Enumerable.Range(0, PicturesUntilKilled.Pictures)
            .Select(number => _disk.Add(PicturesUntilKilled.NameOf(number), TestPicture.Jpeg(500, 300 + number))).ToArray();
        var others = Enumerable.Range(0, 2).Select(_ => PicturesUntilKilled.Start(Path.GetDirectoryName(pictures[0].DiskPath)!, _disk.Cache)).ToArray();
        try
        {
            Assert.All(others, process => Assert.Equal("begins", process.StandardOutput.ReadLine()));
            Assert.Empty(_disk.Build(pictures));
            Assert.Equal(3 * pictures.Length, _disk.Kept.Count);
            Assert.All(_disk.Kept, name => AssertWhole(Path.Combine(_disk.Cache, name)));
        }
        finally
        {
            foreach (var process in others)
            {
                process.Kill();
                process.WaitForExit();
                process.Dispose();
            }
        }

        Assert.Empty(_disk.Build(pictures));
        Assert.Empty(Directory.EnumerateDirectories(_disk.Cache));
    }

    [SmallDiskFact]
    public void DiskThatFillsUp_IsTold_LeavesWholeFiles_AndTheNextBuildGoesOn()
    {
        using var disk = new SmallDisk();
        var cache = Path.Combine(disk.FullPath, "anh");
        var filler = Path.Combine(disk.FullPath, "day");
        File.WriteAllBytes(filler, new byte[1_800_000]);
        var pictures = Enumerable.Range(0, 8).Select(number => _disk.Add($"{number}.jpg", TestPicture.Jpeg(900, 600 + number, noise: 20))).ToArray();

        var told = PicturesOnDisk.Build(cache, pictures);
        Assert.All(told, fault => Assert.Equal(OutputFaults.WriteFailed, fault.Fault));
        Assert.EndsWith("ổ đĩa hết chỗ", told[0].Message, StringComparison.Ordinal);
        Assert.All(PicturesOnDisk.KeptIn(cache), name => AssertWhole(Path.Combine(cache, name)));
        Assert.Empty(Directory.EnumerateDirectories(cache));

        File.Delete(filler);
        Assert.Empty(PicturesOnDisk.Build(cache, pictures));
        Assert.Equal(3 * pictures.Length, PicturesOnDisk.KeptIn(cache).Count);
    }

    private static void AssertWhole(string path)
    {
        using var picture = TestPicture.Open(File.ReadAllBytes(path), "fail_on=warning");
        Assert.InRange(picture.Avg(), 1, 255);
    }
}
