using Site.Cli.Publishing;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Publishing;

public sealed class FullDiskTests
{
    [SmallDiskFact]
    public void Publish_DiskThatFillsUp_LeavesTheOlderSiteAndNoLitter()
    {
        using var disk = new SmallDisk();
        var request = new PublishRequest(Path.Combine(disk.FullPath, "output"), [], Force: false, Parallelism: 2);
        Assert.NotNull(Publisher.Publish(TestSite.Of(1, 40, 10_000), request, default).Result);

        var (result, diagnostics) = Publisher.Publish(TestSite.Of(2, 400, 10_000), request, default);

        Assert.Null(result);
        Assert.Equal(OutputFaults.WriteFailed, Assert.Single(diagnostics).Fault);
        Assert.EndsWith("ổ đĩa hết chỗ", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(1, TestSite.VersionIn(request.OutputFolder, 40, 10_000));
        Assert.False(Directory.Exists(request.OutputFolder + ".moi"));
    }

    [SmallDiskFact]
    public void Publish_IntoAMountedFolder_IsRefusedWithAWayOut()
    {
        using var disk = new SmallDisk();

        var (_, diagnostics) = Publisher.Publish(TestSite.Of(1, 2), new PublishRequest(disk.FullPath, [], Force: false, Parallelism: 1), default);

        Assert.Contains("thư mục con", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(disk.FullPath));
    }
}
