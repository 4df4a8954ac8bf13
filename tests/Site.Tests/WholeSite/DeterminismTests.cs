using System.Collections.Immutable;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Tests.Cli;

namespace Site.Tests.WholeSite;

/// <summary>The same input gives the same folder, byte for byte, whatever the machine was doing. Alone, for the current folder is everybody's.</summary>
[Collection(nameof(CurrentFolder))]
public class DeterminismTests
{
    private const string Name = "tron-ven";

    private static readonly Lazy<ImmutableSortedDictionary<string, byte[]>> Usual = new(() =>
    {
        using var site = new SiteCopy(Name);
        return Published(site.Input, 2);
    });

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public void Output_WhateverTheParallelism_IsTheSame(int parallelism)
    {
        using var site = new SiteCopy(Name);
        Assert.Equal(string.Empty, TreeDifference.Of(Usual.Value, Published(site.Input, parallelism)));
    }

    [Fact]
    public void Output_WhateverTheOrderOfFilesOnDisk_IsTheSame()
    {
        var files = FileTree.Read(SiteCopy.PathOf(Name, "input"));
        using var backwards = new TemporaryFolder();
        FileTree.Write(backwards["input"], files.Reverse());
        Assert.Equal(string.Empty, TreeDifference.Of(Usual.Value, Published(backwards["input"], 2)));
    }

    [Fact]
    public void Output_WhateverTheCurrentFolder_IsTheSame()
    {
        using var site = new SiteCopy(Name);
        var before = Usual.Value;
        var current = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = Path.GetDirectoryName(site.Input)!;
            Assert.Equal(string.Empty, TreeDifference.Of(before, Published("input", 2)));
        }
        finally
        {
            Environment.CurrentDirectory = current;
        }
    }

    [Fact]
    public void Output_BuiltAgainInItsPlace_IsTheSame()
    {
        using var site = new SiteCopy(Name);
        using var folder = new TemporaryFolder();
        Published(site.Input, 2, folder);
        Assert.Equal(string.Empty, TreeDifference.Of(Usual.Value, Published(site.Input, 2, folder)));
    }

    private static ImmutableSortedDictionary<string, byte[]> Published(string input, int parallelism)
    {
        using var folder = new TemporaryFolder();
        return Published(input, parallelism, folder);
    }

    private static ImmutableSortedDictionary<string, byte[]> Published(string input, int parallelism, TemporaryFolder folder)
    {
        using var pictures = PictureCache.Open(folder["anh"]);
        var built = SiteRun.Built(SiteRun.Request(input) with { Parallelism = parallelism, Pictures = pictures });
        var output = folder["output"];
        var (result, diagnostics) = Publisher.Publish(
            built.Routes, new PublishRequest(output, [input, SiteRun.Themes], Force: false, parallelism), CancellationToken.None);
        Assert.Empty(diagnostics);
        Assert.NotNull(result);
        return FileTree.Read(output);
    }
}

/// <summary>Tests that move the process to another folder; nothing else runs beside them.</summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public class CurrentFolder;
