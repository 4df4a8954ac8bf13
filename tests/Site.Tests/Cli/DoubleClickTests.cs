using Site.Cli;

namespace Site.Tests.Cli;

/// <summary>What can be known of a double click on Windows without Windows.</summary>
public sealed class DoubleClickTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void DoubleClick_WhereAPageIs_PreviewsItInTheBrowser() => Assert.Equal(["preview", "--open"], DoubleClick.Meant(hasPage: true)!);

    [Fact]
    public void DoubleClick_WhereNoPageIs_SaysHowToBegin()
    {
        Assert.Null(DoubleClick.Meant(hasPage: false));
        using var output = new StringWriter();
        DoubleClick.TellHowToBegin(output);
        Assert.Contains("khoi init .", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("input", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A shortcut may start the program elsewhere than beside its file.</summary>
    [Fact]
    public void FolderOfPage_IsTheFirstThatHasSettings()
    {
        _folder.WriteFile("Trang một/input/cau-hinh.yml", "ten_trang: Một\n");
        _folder.WriteFile("Trang hai/input/cau-hinh.yml", "ten_trang: Hai\n");
        Directory.CreateDirectory(_folder["Trống/input"]);

        Assert.Equal(_folder["Trang một"], DoubleClick.FolderOfPage(_folder["Trang một"], _folder["Trang hai"]));
        Assert.Equal(_folder["Trang hai"], DoubleClick.FolderOfPage(_folder["Trống"], _folder["Trang hai"]));
        Assert.Null(DoubleClick.FolderOfPage(_folder["Trống"], null));
    }
}
