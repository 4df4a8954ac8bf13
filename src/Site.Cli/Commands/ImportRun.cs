using System.Collections.Immutable;
using Site.Cli.Drafts;
using Site.Cli.NewFiles;
using Site.Cli.Printing;
using Site.Cli.Terminal;
using Site.Importing.Tree;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary>One run of <c>import</c>: each file becomes a draft or a diagnostic, and a table says what came of each.</summary>
public sealed class ImportRun(CommandContext context, string input)
{
    private static readonly ImmutableArray<TableColumn> Columns =
        [new("Tệp", 36, KeepsEnd: true), new("Loại", 10), new("Bài nháp", 48, KeepsEnd: true), new("Cần xem", 8), new("Ảnh", 4, DropOrder: 1)];

    private readonly Screen _screen = context.Screen;

    /// <summary>Null to go by each text.</summary>
    public NewKind? Kind { get; init; }

    /// <summary>The folder of a section as it was written, known or not.</summary>
    public string? Section { get; init; }

    public bool IsDry { get; init; }

    /// <summary>Where programs are looked for.</summary>
    public Machine Machine { get; init; } = Machine.This;

    public int Run(string[] paths)
    {
        var (site, why) = InputAtHand.Open(input);
        if (site is null)
        {
            return CommandLine.Refuse(_screen, why);
        }

        var (files, told) = ImportSources.Find(paths);
        TextReport.Write(_screen.Error, told, SourceLines.None, _screen.ErrorPaint, _screen.Width);
        var today = VietnamTime.DayOf(context.Now);
        var questions = context.Questions is { } asked ? new DraftQuestions(asked) : null;
        var drafts = new WordDrafts(Kind, today, Machine, (question, source) => questions?.Answer(question, source));
        var folder = new DraftFolder(site, IsDry);
        List<ImportOutcome> outcomes = [];
        foreach (var file in files.Where(file => !ImportSources.Is(file, ImportSources.Pages)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (draft, fault) = drafts.Read(file, context.Cancellation);
            outcomes.Add(draft is null ? new ImportOutcome(file, null, null, null, 0, [fault!]) : Put(draft, file, site, folder));
        }

        outcomes.AddRange(Pages([.. files.Where(file => ImportSources.Is(file, ImportSources.Pages))], paths, today, site, folder));
        Report(outcomes);
        return told.IsEmpty && outcomes.TrueForAll(outcome => outcome.Place is not null) ? ExitCode.Done : ExitCode.ContentHasErrors;
    }

    // Pages of one folder come together, for they lead to one another.
    private IEnumerable<ImportOutcome> Pages(ImmutableArray<string> files, string[] written, DateOnly today, InputAtHand site, DraftFolder folder)
    {
        if (files.IsEmpty)
        {
            return [];
        }

        var pages = new PageDrafts(Kind, today, site.Categories(), folder, draft => DraftPlace.FolderOf(draft, site, Section));
        return files.ToLookup(file => ImportSources.FolderOf(file, written), StringComparer.Ordinal)
            .SelectMany(group => group.Key is { } named
                ? pages.Below(named, [.. group], context.Cancellation)
                : group.GroupBy(file => Path.GetDirectoryName(Path.GetFullPath(file))!, StringComparer.Ordinal).SelectMany(own => pages.Beside(own.Key, [.. own], context.Cancellation)))
            .Select(page => page.Draft is null ? new ImportOutcome(page.File, null, null, null, 0, [page.Fault!]) : Put(page.Draft, page.File, site, folder)).ToList();
    }

    private ImportOutcome Put(ArticleDraft draft, string file, InputAtHand site, DraftFolder folder)
    {
        var (section, fault) = DraftPlace.FolderOf(draft, site, Section);
        if (fault is not null)
        {
            return new ImportOutcome(file, draft, null, null, 0, [fault]);
        }

        var pictures = DraftPictures.Of(draft);
        var text = DraftText.Write(draft, pictures.Names);
        var (place, failure) = folder.Put(section!, draft.Name, text, pictures);

        // Of a text that is written only what is told is needed: a run may be of hundreds, with their pictures.
        var written = draft with { Text = new ImportedText([], [], [], draft.Text.Told) };
        return new ImportOutcome(file, written, place, IsDry ? text : null, pictures.Files.Length, failure is null ? pictures.Told : [.. pictures.Told, failure]);
    }

    private void Report(List<ImportOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            TextReport.Write(_screen.Error, outcome.Told, SourceLines.None, _screen.ErrorPaint, _screen.Width);
        }

        _screen.Error.Flush();
        if (outcomes.Count > 1)
        {
            foreach (var line in new TextTable(Columns, outcomes.Select(Row), _screen.Width).Lines(_screen.Paint))
            {
                _screen.Output.WriteLine(line);
            }

            _screen.Output.WriteLine();
        }

        foreach (var outcome in outcomes.Where(outcome => outcome.Place is not null))
        {
            Tell(outcome);
        }

        if (IsDry && outcomes is [{ Markdown: { } text }])
        {
            _screen.Output.WriteLine();
            _screen.Output.Write(string.Join('\n', text.Split('\n').Select(HarmlessText.Of)));
        }
    }

    private static string[] Row(ImportOutcome outcome) =>
    [
        outcome.Source, outcome.Draft?.Kind.Name ?? string.Empty, outcome.Place ?? "không nhập được",
        outcome.Draft?.Fields.Count(field => field.IsOpen) is > 0 and var open ? Quantity.Count(open) : string.Empty,
        outcome.Pictures > 0 ? Quantity.Count(outcome.Pictures) : string.Empty,
    ];

    private void Tell(ImportOutcome outcome)
    {
        var draft = outcome.Draft!;
        _screen.Output.WriteLine(_screen.Paint.Good(HarmlessText.Of($"{(IsDry ? "Sẽ tạo" : "Đã tạo")} {outcome.Place} từ {outcome.Source}")));
        foreach (var field in draft.Fields.Where(field => field.Value is not null || field.IsRequired))
        {
            var mark = field.IsOpen ? _screen.Paint.Of(Severity.Warning, "?") : " ";
            var doubt = field.Doubt is { } reason ? $"  ← xem lại: {reason}" : field.Value is null ? "  ← điền tay: chưa có thì chưa đăng được" : string.Empty;
            _screen.Output.WriteLine($"  {mark} {field.Key}: {HarmlessText.Of(field.Value ?? "không thấy")}{HarmlessText.Of(doubt)}");
        }

        foreach (var line in RemarkWords.Of(draft.Text.Told))
        {
            _screen.Output.WriteLine("    " + line);
        }
    }
}
