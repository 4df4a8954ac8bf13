using Site.Cli.Pipeline;
using Site.Cli.Publication;
using Site.Cli.Releasing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary><c>bulletin 2026-11 --release</c>: hands an issue out. From then on it is made from copies of its texts.</summary>
internal static class ReleaseRun
{
    /// <param name="tell">Tells what a build found.</param>
    public static int Run(BuildRequest request, YearMonth month, Action<BuildOutcome> tell, CommandContext context)
    {
        var screen = context.Screen;
        var (done, why) = IssueHandout.Run(request, month, one => screen.Watch(progress => SiteBuild.Run(one, progress, context.Cancellation)), tell);
        if (done is null)
        {
            return why is null ? ExitCode.ContentHasErrors : CommandLine.Refuse(screen, why);
        }

        screen.Output.WriteLine(screen.Paint.Good($"Đã phát hành bản tin {DateWords.Month(month.Year, month.Month)}, ngày {DateWords.Short(done.Day)}: {Quantity.Count(done.Items)} bài"));
        screen.Output.WriteLine($"  Đã ghi \"phat_hanh: {DateWords.Iso(done.Day)}\" vào {done.Issue.Source}");
        screen.Output.WriteLine($"  Bản chép các bài ở {HarmlessText.Of(done.Folder)}: giữ thư mục này cùng nội dung, đừng sửa");
        screen.Output.WriteLine($"Làm bản in, bản Word, PDF của số này: {Invocation.Current} bulletin {month}");
        return ExitCode.Done;
    }
}
