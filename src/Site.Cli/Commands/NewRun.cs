using System.Collections.Immutable;
using Site.Cli.Commands.Options;
using Site.Cli.NewFiles;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary>One run of <c>new</c>: finds the file's folder, asks for missing values, writes the file and shows the next steps.</summary>
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

        var (input, why) = Open(request, out var folder);
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

        var (category, unknown) = Category(request, input);
        if (unknown is not null)
        {
            return CommandLine.Refuse(_screen, unknown);
        }

        var draft = new NewDraft(request.Kind, request.Title ?? AskTitle(), VietnamTime.DayOf(context.Now)) { Unit = unit, Category = category, Code = request.Code, Full = request.Full };
        return Write(draft.File(folder, input.Settings), input, NextSteps.Of(draft, input.Settings));
    }

    /// <param name="month">Null when it has to be asked for.</param>
    public int Issue(NewRequest request, YearMonth? month)
    {
        if (month is null && context.Questions is null)
        {
            return Refuse(UsageFaults.MonthMissing.Alone());
        }

        var (input, why) = Open(request, out var folder);
        if (input is null)
        {
            return CommandLine.Refuse(_screen, why);
        }

        var issues = input.Issues();
        var chosen = month ?? MonthArgument.Read(context.Questions!.Write(
            "Bản tin tháng nào? (ví dụ 2026-12)", text => WrongWith(MonthArgument.Read(text).Fault))).Value;
        if (issues.FirstOrDefault(issue => issue.Month == chosen) is { } existing)
        {
            return CommandLine.Refuse(_screen, UsageFaults.IssueExists.Alone(chosen, existing.Source));
        }

        return Write(NewDraft.Issue(chosen, issues.Max(issue => issue.Number) + 1, folder!, request.Full), input, NextSteps.OfIssue);
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

    /// <param name="folder">The section's folder; null for a kind that needs none.</param>
    private (InputAtHand? Input, ImmutableArray<Diagnostic> Why) Open(NewRequest request, out string? folder)
    {
        folder = null;
        var (input, why) = InputAtHand.Open(request.Input);
        if (input is null || request.Kind.SectionKind is not { } sectionKind)
        {
            return (input, why);
        }

        ImmutableArray<Section> sections = [.. input.Settings.Sections.Where(section => section.Kind == request.Kind.Kind)];
        if (sections.IsEmpty)
        {
            return (null, [UsageFaults.NoSection.Alone(request.Kind.Label, sectionKind)]);
        }

        if (request.Section is { } written && !sections.Any(section => section.Folder == written))
        {
            return (null, [UsageFaults.UnknownSection.Alone(written, request.Kind.Label, string.Join(", ", sections.Select(section => section.Folder)))]);
        }

        folder = request.Section
            ?? (sections.Length > 1 && context.Questions is { } questions
                ? questions.Choose("Đặt ở chuyên trang nào?", sections, section => $"{section.Title} ({section.Folder})")
                : sections[0]).Folder;
        return (input, []);
    }

    /// <summary>Null when there is none to choose, or the writer wants none. A category that the site does not know is told.</summary>
    private (string? Id, Diagnostic? Why) Category(NewRequest request, InputAtHand input)
    {
        var categories = request.Kind.HasCategory ? input.Categories() : [];
        if (request.Category is not { } written)
        {
            return context.Questions is { } questions && request.Title is null && !categories.IsEmpty
                ? (questions.Choose<string>(
                    "Thuộc chuyên mục nào?", [string.Empty, .. categories.Select(category => category.Id)],
                    id => categories.FirstOrDefault(category => category.Id == id) is { } named ? $"{named.Name} ({named.Id})" : "(chưa chọn)") is { Length: > 0 } chosen ? chosen : null, null)
                : (null, null);
        }

        return categories.Any(category => category.Id == written) ? (written, null)
            : (null, NearestName.Find(written, categories.Select(category => category.Id)) is { } near
                ? ReferenceFaults.NearId.Alone("chuyên mục", written, near)
                : ReferenceFaults.UnknownId.Alone("chuyên mục", written, SiteData.CategoriesFile));
    }

    /// <summary>The unit; or null and the reason, when the site knows no such unit.</summary>
    private (string? Id, ImmutableArray<Diagnostic> Why) Unit(string? written, InputAtHand input)
    {
        var (units, told) = input.Units();
        if (units.IsEmpty)
        {
            return (null, told.IsEmpty ? [UsageFaults.NoUnits.Alone(SiteData.UnitsFile)] : told);
        }

        if (written is null)
        {
            // The id is shown too, because an id can be found without typing accents.
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
        (_, var diagnostic) => WrongWith(diagnostic),
    })).Title!;

    private static string? WrongWith(Diagnostic? diagnostic) => diagnostic is null ? null : $"{diagnostic.Message}: {diagnostic.Hint}";

    private int Write(NewFile file, InputAtHand input, IEnumerable<string> nextSteps)
    {
        var (path, fault) = file.Write(input);
        if (fault is not null)
        {
            return CommandLine.Refuse(_screen, fault);
        }

        _screen.Output.WriteLine(_screen.Paint.Good($"Đã tạo {HarmlessText.Of(path)}"));
        if (input.Settings.Archive is { } archive && archive.IsOn(VietnamTime.DayOf(context.Now)))
        {
            TextReport.Write(_screen.Error, [ArchiveFaults.NewInArchive.Alone(DateWords.Short(archive.Since))], SourceLines.None, _screen.ErrorPaint, _screen.Width);
        }

        foreach (var step in nextSteps)
        {
            _screen.Output.WriteLine("  " + step);
        }

        return ExitCode.Done;
    }
}
