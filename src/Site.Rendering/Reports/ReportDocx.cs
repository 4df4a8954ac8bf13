using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Colors;
using Site.Model.Documents;
using Site.Model.Reports;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Bulletins;
using Site.Rendering.Bulletins.Docx;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace Site.Rendering.Reports;

/// <summary>
/// A report as a Word document: the head and the end of a document of the Party (Hướng dẫn 36-HD/VPTW, 2018), sentences with the figures, tables, and in
/// italics what its editor is to add. Number, signer and recipients are left to be filled in.
/// </summary>
public static class ReportDocx
{
    private const string TypeName = "BÁO CÁO";

    /// <param name="paper">How the theme sets printed pages.</param>
    public static void Write(YearReport report, SiteSettings settings, PaperFormat paper, Stream output)
    {
        var plain = paper with { Columns = 1, Colors = paper.Colors with { Heading = Rgb.Black } };
        var subject = Subject(report, settings);
        var facts = new DocumentFacts($"Báo cáo {subject}", VietnamTime.At(report.Today, default), string.Empty) { IsOfficial = true };
        WordFile.Write(facts, settings, plain, PaperPictures.None(plain), (parts, body) =>
        {
            new Writer(report, settings, parts, body).Write(subject);
            body.Append(WordFile.Pages(plain, isFirst: true));
        }, output);
    }

    /// <summary><c>hoạt động của Trang thông tin điện tử Đảng ủy Khối năm 2026</c></summary>
    private static string Subject(YearReport report, SiteSettings settings) =>
        $"hoạt động của {settings.Title} {ReportWords.Period(report)}{(report.Unit is { } unit ? $": {unit.Name}" : string.Empty)}";

    private sealed class Writer(YearReport report, SiteSettings settings, DocxParts parts, Body body)
    {
        private int _section;

        private int Width => Measure.Twips(parts.Paper.TextWidth);

        public void Write(string subject)
        {
            WriteHead(subject);
            Prompt(ReportWords.Counted(report));

            Section("Tin, bài trên trang");
            Say(ReportWords.Items(report));
            Compare("Thể loại", report.Sorts, report.Items);
            Compare("Tháng", report.Months, null);

            Section("Tin, bài của các tổ chức");
            Say(ReportWords.Units(report));
            Compare("Tổ chức", report.Units, null);

            Section("Người viết");
            Say(ReportWords.Authors(report));
            Compare("Tác giả", report.Authors, null);

            Section("Nhiệm vụ trong các kế hoạch");
            Say(ReportWords.Tasks(report));
            WriteTasks();

            if (report.Unit is null)
            {
                Section("Bản tin sinh hoạt chi bộ");
                Say(ReportWords.Issues(report));
                WriteIssues();
            }

            if (report.Questions is { IsNothing: false } questions)
            {
                Section("Trả lời kiến nghị");
                Say(ReportWords.Questions(report, questions));
            }

            Section("Mô hình");
            Say(ReportWords.Practices(report));

            Section("Đánh giá và phương hướng");
            Prompt("(Viết thêm: việc làm tốt, việc còn chậm và nguyên nhân; việc cần làm trong thời gian tới; đề nghị với cấp trên. Xóa đoạn này và đoạn chữ nghiêng ở đầu báo cáo trước khi gửi.)");
            WriteEnd();
        }

        private void WriteHead(string subject)
        {
            var widths = TableWriter.Divide([5, 6], Width);
            List<Paragraph> left = [];
            if (settings.Committee.Superior is { } superior)
            {
                left.Add(Centred(Prose.Run(superior.ToUpperInvariant())));
            }

            left.AddRange(
            [
                Centred(Prose.Bold(settings.Committee.Name.ToUpperInvariant())),
                Centred(Prose.Run("*")),
                Centred(Prose.Run($"Số        -BC/{settings.IssuerCodes.FirstOrDefault() ?? "…"}")),
            ]);
            var country = Centred(Prose.Bold("ĐẢNG CỘNG SẢN VIỆT NAM"));
            country.ParagraphProperties!.ParagraphBorders = new() { BottomBorder = new() { Val = BorderValues.Single, Size = 6, Space = 1 } };
            country.ParagraphProperties.Indentation = new() { Left = Measure.Text(widths[1] / 10), Right = Measure.Text(widths[1] / 10) };
            TableWriter.Columns(body, widths, TableVerticalAlignmentValues.Top, left, [country, Centred(Prose.Italic(DateWords.OnDocument(settings.Committee.Place, report.Today)))]);
            body.Append(
                Prose.Empty(StyleIds.Normal),
                Centred(Prose.Bold(TypeName)),
                Centred(Prose.Bold(VietnameseText.Capitalize(subject))),
                Prose.Empty(StyleIds.Normal));
        }

        private void Section(string title) => body.Append(Prose.Paragraph(StyleIds.Heading1, $"{RomanNumber.Of(++_section)}. {title}"));

        private void Say(IEnumerable<string> sentences)
        {
            if (string.Join(' ', sentences) is { Length: > 0 } text)
            {
                body.Append(Prose.Paragraph(StyleIds.BodyText, text));
            }
        }

        /// <summary>For the editor, not for those who get the report.</summary>
        private void Prompt(string words) => body.Append(Prose.Paragraph(StyleIds.BodyText, Prose.Italic(words)));

        private void Compare(string what, ImmutableArray<ReportRow> rows, Compared? all)
        {
            if (rows.IsEmpty)
            {
                return;
            }

            var lines = rows.Select(row => Row(text => Prose.Run(text), VietnameseText.Capitalize(row.Label), row.Count));
            TableWriter.Write(
                body, Width, [9, 3, 4, 3], [what, VietnameseText.Capitalize(ReportWords.Period(report)), VietnameseText.Capitalize(report.DaysBefore), "Tăng, giảm"],
                all is { } sum ? lines.Append(Row(Prose.Bold, "Tổng cộng", sum)) : lines, parts.Paper.Colors, numbersFrom: 1);

            static IReadOnlyList<Run> Row(Func<string, Run> write, string label, Compared count) =>
                [write(label), write(Quantity.Count(count.Count)), write(Quantity.Count(count.Before)), write(ReportWords.Sign(count.Change))];
        }

        private void WriteTasks()
        {
            var (now, before) = report.Tasks;
            if (now.All + before.All > 0)
            {
                var lines = report.Plans.Select(plan => Row(text => Prose.Run(text), plan.Plan.CitedAs, plan.Tasks))
                    .Append(Row(Prose.Bold, VietnameseText.Capitalize(ReportWords.Period(report)), now)).Append(Row(text => Prose.Run(text), VietnameseText.Capitalize(ReportWords.PeriodBefore(report)), before));
                TableWriter.Write(body, Width, [9, 3, 3, 3, 3, 3], ["Kế hoạch", "Số việc", "Đã xong", "Quá hạn", "Đang làm", "Chưa làm"], lines, parts.Paper.Colors, numbersFrom: 1);
            }

            if (!report.LateTasks.IsEmpty)
            {
                var (content, lead, due, plan) = BulletinWords.TaskColumns;
                body.Append(Prose.Paragraph(StyleIds.Heading2, "Việc quá hạn"));
                TableWriter.Write(body, Width, [8, 5, 4, 5], [content, lead, due, plan], report.LateTasks.Select(IReadOnlyList<Run> (late) =>
                [
                    Prose.Run(late.Planned.Task.Content), Prose.Run(late.Lead ?? string.Empty), Prose.Run(Words.Deadline(late.Planned.Task.Deadline) ?? string.Empty), Prose.Run(late.Planned.Plan.CitedAs),
                ]), parts.Paper.Colors);
            }

            static IReadOnlyList<Run> Row(Func<string, Run> write, string label, TaskFigures tasks) =>
                [write(label), .. new[] { tasks.All, tasks.Done, tasks.Late, tasks.UnderWay, tasks.Open }.Select(count => write(Quantity.Count(count)))];
        }

        private void WriteIssues()
        {
            if (report.Issues.IsEmpty)
            {
                return;
            }

            TableWriter.Write(body, Width, [6, 4, 4, 6], ["Bản tin", "Hạn phát hành", "Ngày phát hành", "Kết quả"], report.Issues.Select(IReadOnlyList<Run> (issue) =>
            [
                Prose.Run(Name(issue.Issue)), Prose.Run(DateWords.Short(issue.Issue.Deadline)), Prose.Run(issue.HandedOut is { } day ? DateWords.Short(day) : string.Empty), Prose.Run(ReportWords.Standing(issue)),
            ]), parts.Paper.Colors);

            static string Name(Bulletin issue) => VietnameseText.Capitalize(
                (issue.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"số {number}, ") : string.Empty) + DateWords.Month(issue.Month.Year, issue.Month.Month));
        }

        private void WriteEnd()
        {
            body.Append(Prose.Empty(StyleIds.Normal));
            TableWriter.Columns(
                body, TableWriter.Divide([5, 6], Width), TableVerticalAlignmentValues.Top,
                [Left(Prose.Bold("Nơi nhận:")), .. settings.Committee.Superior is { } superior ? new[] { Left(Prose.Run($"- {superior},")) } : [], Left(Prose.Run("- Lưu."))],
                [
                    Centred(Prose.Bold((settings.ResponsiblePerson ?? "Người lập báo cáo").ToUpperInvariant())),
                    Centred(Prose.Italic("(ký, ghi rõ họ tên)")), Prose.Empty(StyleIds.Normal), Prose.Empty(StyleIds.Normal), Prose.Empty(StyleIds.Normal),
                ]);
        }

        private static Paragraph Left(Run run) => Prose.Paragraph(StyleIds.TableText, run);

        private static Paragraph Centred(Run run)
        {
            var line = Prose.Paragraph(StyleIds.Normal, run);
            line.ParagraphProperties!.Justification = new() { Val = JustificationValues.Center };
            return line;
        }
    }
}
