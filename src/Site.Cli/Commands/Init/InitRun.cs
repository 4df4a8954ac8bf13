using System.Collections.Immutable;
using Site.Cli.Founding;
using Site.Cli.Publication;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading;

namespace Site.Cli.Commands.Init;

/// <summary>One run of <c>init</c>.</summary>
/// <param name="folder">As it was written.</param>
internal sealed class InitRun(CommandContext context, string folder)
{
    private readonly Screen _screen = context.Screen;

    /// <summary>As a path below the folder.</summary>
    private static string SettingsFile => "input/" + SiteSettings.File.InsideRoom;

    private string Input => Path.Combine(folder, "input");

    public int Run(InitAnswers answers)
    {
        if (Path.Exists(Path.Combine(Input, SiteSettings.File.InsideRoom)))
        {
            return CommandLine.Refuse(_screen, UsageFaults.FolderInUse.Alone(folder));
        }

        if (answers.Complete(context.Questions) is not { } committee)
        {
            CommandLine.TellUsage(_screen, [UsageFaults.CommitteeNameMissing.Alone()]);
            return ExitCode.WrongUsage;
        }

        var (kept, fault) = FolderWriter.Write(folder, FolderFiles.Of(committee, VietnamTime.DayOf(context.Now)));
        if (fault is not null)
        {
            return GiveUp(kept, [fault]);
        }

        // By its name, however this run was started: the folder has no program's source.
        var (_, guidesKept, faults) = GuideFiles.Write(Input, Invocation.ByName, withGuides: true, overwrites: false);
        if (!faults.IsEmpty)
        {
            return GiveUp(kept, faults);
        }

        var hasHistory = GitRepository.Start(folder);
        Tell(committee, [.. kept, .. guidesKept], hasHistory);
        return ExitCode.Done;
    }

    /// <summary>Settings say that a folder is a site. Without those of this run it can be founded again; the other files stay, and are kept then.</summary>
    private int GiveUp(ImmutableArray<string> kept, ImmutableArray<Diagnostic> why)
    {
        if (!kept.Contains(SettingsFile, StringComparer.Ordinal))
        {
            File.Delete(Path.Combine(Input, SiteSettings.File.InsideRoom));
        }

        return CommandLine.Refuse(_screen, why);
    }

    private void Tell(FoundedCommittee committee, ImmutableArray<string> kept, bool hasHistory)
    {
        var output = _screen.Output;
        output.WriteLine(_screen.Paint.Good($"Đã tạo trang của {HarmlessText.Of(committee.Name)} ở {HarmlessText.Of(folder)}"));
        if (!kept.IsEmpty)
        {
            output.WriteLine($"  Đã có từ trước nên giữ nguyên: {string.Join(", ", kept)}");
        }

        var left = InputReader.Read(InputReader.Open(Input, new ReadOptions())).Diagnostics;
        foreach (var empty in left.Where(found => found.Fault == FrontMatterFaults.NotFilledIn))
        {
            output.WriteLine($"  {Path.Combine("input", SiteSettings.File.InsideRoom)}: {empty.Message}");
        }

        if (committee.Address is null)
        {
            output.WriteLine("  Địa chỉ trang còn là mẫu: ghi địa chỉ thật ở \"dia_chi_trang\" trước khi đưa lên máy chủ");
        }

        output.WriteLine("  Ba tổ chức trong input/_du-lieu/to-chuc.yml và một đoạn trong input/trang/gioi-thieu.md còn là mẫu: thay bằng tên thật, việc thật");
        if (hasHistory)
        {
            output.WriteLine("  Đã tạo kho git trong thư mục này");
        }

        output.WriteLine(_screen.Paint.Of(Severity.Warning, "  Bài nội bộ, bài chưa đăng nằm cùng thư mục với bài công khai: kho chứa thư mục này (GitHub, ổ mạng, ổ đám mây) phải để riêng tư"));
        if (!hasHistory && RepositoryOpenness.AddressAround(folder) is { } address && RepositoryOpenness.Of(address) == true)
        {
            output.WriteLine(_screen.Paint.Of(Severity.Error, "  Thư mục này nằm trong một kho git mà ai cũng đọc được: đổi kho thành kho riêng (private) ở máy chủ trước khi viết bài nội bộ"));
        }

        var isHere = Path.GetFullPath(folder) == Path.GetFullPath(".");
        if (Invocation.Current == Invocation.ByName)
        {
            output.WriteLine(isHere ? "Xem trước:" : $"Xem trước: vào thư mục {HarmlessText.Of(folder)} rồi gõ");
            output.WriteLine($"  {Invocation.Current} preview --open");
            output.WriteLine("Xem từng chỗ còn phải điền:");
            output.WriteLine($"  {Invocation.Current} check");
        }
        else
        {
            output.WriteLine("Xem trước, và xem từng chỗ còn phải điền:");
            output.WriteLine($"  {Invocation.Current} preview --open --input \"{HarmlessText.Of(Input)}\"");
            output.WriteLine($"  {Invocation.Current} check --input \"{HarmlessText.Of(Input)}\"");
        }
    }
}
