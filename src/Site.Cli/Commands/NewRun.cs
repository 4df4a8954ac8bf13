using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary>One run of <c>new</c>: looks where the file belongs, asks for what is missing, writes and says what comes next.</summary>
public sealed class NewRun(CommandContext context)
{
    private readonly Screen _screen = context.Screen;

    public int Refuse(params ImmutableArray<Diagnostic> usage)
    {
        CommandLine.TellUsage(_screen, usage);
        return ExitCode.WrongUsage;
    }

    public int Document(NewRequest request)
    {
        if (context.Questions is null && Missing(request) is { IsEmpty: false } missing)
        {
            return Refuse(missing);
        }

        var (input, why) = Open(request.Input, request.Kind, out var folder);
        if (input is null)
        {
            return CommandLine.Refuse(_screen, why);
        }

        string? unit = null;
        if (request.Kind == NewKind.Activity)
        {
            (unit, why) = Unit(request.Unit, input);
            if (unit is null)
            {
                return CommandLine.Refuse(_screen, why);
            }
        }

        var draft = new NewDraft(request.Kind, request.Title ?? AskTitle(), VietnamTime.DayOf(context.Now)) { Unit = unit, Code = request.Code };
        return Write(draft.File(folder, input.Settings), input, NextSteps.Of(draft, input.Settings));
    }

    /// <param name="month">Null when it has to be asked for.</param>
    public int Issue(string inputFolder, YearMonth? month)
    {
        if (month is null && context.Questions is null)
        {
            return Refuse(UsageFaults.MonthMissing.Alone());
        }

        var (input, why) = Open(inputFolder, NewKind.Bulletin, out var folder);
        if (input is null)
        {
            return CommandLine.Refuse(_screen, why);
        }

        var issues = input.Issues();
        var chosen = month ?? MonthArgument.Read(context.Questions!.Write(
            "Bản tin tháng nào? (ví dụ 2026-12)", text => Complaint(MonthArgument.Read(text).Fault))).Value;
        if (issues.FirstOrDefault(issue => issue.Month == chosen) is { } existing)
        {
            return CommandLine.Refuse(_screen, UsageFaults.IssueExists.Alone(chosen, existing.Source));
        }

        return Write(NewDraft.Issue(chosen, issues.Max(issue => issue.Number) + 1, folder!), input, NextSteps.OfIssue);
    }

    private static ImmutableArray<Diagnostic> Missing(NewRequest request)
    {
        var missing = ImmutableArray.CreateBuilder<Diagnostic>();
        if (request.Title is null)
        {
            missing.Add(UsageFaults.TitleMissing.Alone($"new {request.Kind.Name}"));
        }

        if (request is { Kind.Kind: DocumentKind.Activity, Unit: null })
        {
            missing.Add(UsageFaults.UnitMissing.Alone("chi-bo-van-phong", SiteData.UnitsFile));
        }

        return missing.ToImmutable();
    }

    /// <param name="folder">The section's; null for a kind that needs none.</param>
    private static (InputAtHand? Input, ImmutableArray<Diagnostic> Why) Open(string inputFolder, NewKind kind, out string? folder)
    {
        folder = null;
        var (input, why) = InputAtHand.Open(inputFolder);
        if (input is null || kind.SectionKind is not { } sectionKind)
        {
            return (input, why);
        }

        folder = input.Settings.Sections.FirstOrDefault(section => section.Kind == kind.Kind)?.Folder;
        return folder is null ? (null, [UsageFaults.NoSection.Alone(kind.Label, sectionKind)]) : (input, []);
    }

    /// <summary>Null without a unit that the site knows, and why.</summary>
    private (string? Id, ImmutableArray<Diagnostic> Why) Unit(string? written, InputAtHand input)
    {
        var (units, told) = input.Units();
        if (units.IsEmpty)
        {
            return (null, told.IsEmpty ? [UsageFaults.NoUnits.Alone(SiteData.UnitsFile)] : told);
        }

        if (written is null)
        {
            // The id is shown too: it can be found without typing accents.
            return (context.Questions!.Choose("Hoạt động của tổ chức nào?", units, unit => $"{unit.Name} ({unit.Id})").Id, []);
        }

        if (units.Any(unit => unit.Id == written))
        {
            return (written, []);
        }

        return (null, [NearestName.Find(written, units.Select(unit => unit.Id)) is { } near
            ? ReferenceFaults.NearId.Alone("tổ chức", written, near)
            : ReferenceFaults.UnknownId.Alone("tổ chức", written, SiteData.UnitsFile)]);
    }

    private string AskTitle() => NewTitle.Read(context.Questions!.Write("Tiêu đề?", text => NewTitle.Read(text) switch
    {
        (null, null) => "hãy viết tiêu đề",
        (_, var fault) => Complaint(fault),
    })).Title!;

    private static string? Complaint(Diagnostic? fault) => fault is null ? null : $"{fault.Message}: {fault.Hint}";

    private int Write(NewFile file, InputAtHand input, IEnumerable<string> nextSteps)
    {
        var (path, fault) = file.Write(input);
        if (fault is not null)
        {
            return CommandLine.Refuse(_screen, fault);
        }

        _screen.Output.WriteLine(_screen.Paint.Good($"Đã tạo {HarmlessText.Of(path)}"));
        foreach (var step in nextSteps)
        {
            _screen.Output.WriteLine("  " + step);
        }

        return ExitCode.Done;
    }
}
