using Site.Cli.Pipeline;
using Site.Cli.Terminal;

namespace Site.Tests.Cli.Pipeline;

public class HeadwayTests
{
    [Fact]
    public void Report_IsShownAfterTwoSecondsAndThenTenTimesASecond()
    {
        var elapsed = TimeSpan.Zero;
        List<int> shown = [];
        var headway = new Headway(() => elapsed, (done, _) => shown.Add(done));

        for (var done = 1; done <= 300; done++)
        {
            elapsed = TimeSpan.FromMilliseconds(10 * done);
            headway.Report(done, 300);
        }

        Assert.Equal([200, 210, 220, 230, 240, 250, 260, 270, 280, 290, 300], shown);
    }

    [Theory]
    [InlineData(BuildStage.Read, "Đọc nội dung… 3.214/23.589 tệp")]
    [InlineData(BuildStage.Render, "Dựng trang… 3.214/23.589 tệp")]
    [InlineData(BuildStage.Pictures, "Thu nhỏ ảnh… 3.214/23.589 ảnh")]
    public void Words_SayWhatIsDoneAndHowFar(BuildStage stage, string words) => Assert.Equal(words, StageWords.Of(stage, 3214, 23589));
}
