using Site.Cli.Preview;

namespace Site.Tests.Cli.Preview;

public sealed class ChangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Change Of(params string[] names) => names.Aggregate(Change.None, (all, name) => all.And(Change.Of(_folder[name])));

    [Fact]
    public void Words_NameTheFilesThatAreThere()
    {
        _folder.WriteFile("a.md", "");
        _folder.WriteFile("b.md", "");
        Assert.Equal("Đã cập nhật a.md", Of("a.md", "a.md~").Words);
        Assert.Equal("Đã cập nhật a.md và 1 tệp khác", Of("a.md", "b.md").Words);
        Assert.Equal("Đã bỏ c.md", Of("c.md").Words);
    }

    [Fact]
    public void Words_OfANewFolder_DoNotSayThatItIsGone()
    {
        Directory.CreateDirectory(_folder["moi"]);
        Assert.Equal("Đã cập nhật thư mục moi", Of("moi").Words);
    }

    [Fact]
    public void Words_OfTimeAndOfEverything_NameNoFile()
    {
        Assert.Equal("Đã cập nhật theo giờ đăng", Change.OfTime.Words);
        Assert.Equal("Đã đọc xong", Change.Everything.Words);
    }

    [Fact]
    public void StylesOnly_HoldsForStylesheetsAndWhatPassesBesideThem()
    {
        _folder.WriteFile("a/x.css", "");
        _folder.WriteFile("a/x.sbn-html", "");
        Assert.True(Of("a/x.css").StylesOnly);
        Assert.True(Of("a/x.css", "a/4913", "a/x.css~").StylesOnly);
        Assert.False(Of("a/x.css", "a/x.sbn-html").StylesOnly);
        Assert.False(Of("a/x.css", "b/gone.md").StylesOnly);
        Assert.False(Of("a/x.css").And(Change.OfTime).StylesOnly);
        Assert.False(Change.None.StylesOnly);
        Assert.False(Change.Everything.StylesOnly);
    }
}
