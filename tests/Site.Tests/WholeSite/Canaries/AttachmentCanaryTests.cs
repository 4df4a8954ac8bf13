using System.Text;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Tests.Cli;
using Site.Tests.Importing.Attachments;
using Site.Tests.Importing.Word;

namespace Site.Tests.WholeSite.Canaries;

/// <summary>Attachments go out as they are: whatever name their files hold beside the text is told, by name, and none of it is on any page.</summary>
public sealed class AttachmentCanaryTests : IDisposable
{
    private const string Bird = "CHIM-";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NamesInPropertiesCommentsAndChanges_AreToldByName_AndOnNoPage()
    {
        var word = Package.Of(
            ("word/document.xml", $"<w:document xmlns:w=\"w\"><w:body>{Docx.P("Nội dung (mẫu)")}<w:p><w:ins w:author=\"{Bird}word-insert\">{Docx.R("thêm")}</w:ins><w:del w:author=\"{Bird}word-delete\"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p></w:body></w:document>"),
            ("word/comments.xml", $"<w:comments xmlns:w=\"w\"><w:comment w:author=\"{Bird}word-comment\">{Docx.P("bàn")}</w:comment></w:comments>"),
            ("word/people.xml", $"<w15:people xmlns:w15=\"x\"><w15:person w15:author=\"{Bird}word-person\"/></w15:people>"),
            Package.CoreProperties($"{Bird}word-author", $"{Bird}word-editor", $"{Bird}word-description"),
            Package.AppProperties($"{Bird}word-company", $"{Bird}word-manager"));
        var book = Package.Of(
        [
            .. Package.WorkbookParts(Package.Row(1, "Tháng", "Số tin")),
            ("xl/comments1.xml", $"<comments {Package.Sheets}><authors><author>{Bird}book-comment</author></authors><commentList><comment ref=\"B2\" authorId=\"0\"><text><t>bàn</t></text></comment></commentList></comments>"),
            ("xl/persons/person.xml", $"<personList><person displayName=\"{Bird}book-person\"/></personList>"),
            Package.CoreProperties($"{Bird}book-author", $"{Bird}book-editor"),
            Package.AppProperties($"{Bird}book-company", $"{Bird}book-manager"),
        ]);
        var pdf = new Pdf
        {
            Information = $"/Author {Pdf.Text($"{Bird}pdf-author")} /Company {Pdf.Text($"{Bird}pdf-company")} /Manager {Pdf.Text($"{Bird}pdf-manager")}",
            Annotations = $"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T {Pdf.Text($"{Bird}pdf-comment")} /Contents {Pdf.Text("bàn")} >>",
        }.Page("Nội dung (mẫu)").Write();

        var (told, pages) = Build(("a.docx", word), ("b.xlsx", book), ("c.pdf", pdf));
        string[] planted =
        [
            "word-insert", "word-delete", "word-comment", "word-person", "word-author", "word-editor", "word-description", "word-company", "word-manager",
            "book-comment", "book-person", "book-author", "book-editor", "book-company", "book-manager", "pdf-author", "pdf-company", "pdf-manager", "pdf-comment",
        ];
        var messages = string.Join('\n', told.Select(one => one.Message));
        Assert.Empty(planted.Where(name => !messages.Contains(Bird + name, StringComparison.Ordinal)));
        Assert.Equal(["K473", "K474"], told.Select(one => one.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(pages.Where(page => page.Value.Contains(Bird, StringComparison.Ordinal)).Select(page => page.Key));
    }

    [Fact]
    public void PlantedStampsAndPersonalData_AreAllFound()
    {
        var planted = Planted().ToArray();
        Assert.Equal(60, planted.Length);
        var perFile = planted.GroupBy(one => one.File).ToDictionary(file => file.Key, file => file.Select(one => one.Line).ToArray());
        var content = Build(
            ("a.docx", Docx.Bytes([.. perFile["a.docx"].SelectMany(line => new[] { Docx.P("Một đoạn văn thường (mẫu)."), Docx.P(line) })])),
            ("b.docx", Docx.Bytes(Docx.Table(true, [.. perFile["b.docx"].Select(line => Docx.Row(line.Split('\t')))]))),
            ("c.xlsx", Package.Workbook([.. perFile["c.xlsx"].Select((line, at) => Package.Row(at + 1, line.Split('\t')))])),
            ("d.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", perFile["d.csv"].Select(line => $"\"{line.Replace("\t", "\",\"", StringComparison.Ordinal)}\"")))),
            ("e.pdf", perFile["e.pdf"].Chunk(10).Aggregate(new Pdf(), (pdf, page) => pdf.Page(page)).Write())).Told;
        foreach (var file in planted.GroupBy(one => one.File))
        {
            var found = content.Where(one => one.File!.Value.FileName == file.Key && one.Code is "K470" or "K471" or "K472").SelectMany(one => Enumerable.Repeat(one, Places(one))).Count();
            Assert.True(file.Count() == found, $"{file.Key}: {found} of {file.Count()}\n{string.Join('\n', content.Select(one => $"{one.File} {one.Message}"))}");
        }
    }

    [Fact]
    public void SampleAttachments_HaveNothingToTell()
    {
        var outcome = SitePipeline.Run(SiteRun.Request(Repository.PathOf("tests/Sample/input"), themes: Repository.PathOf("themes")) with { ThemeName = "khoi" });
        Assert.DoesNotContain(outcome.Diagnostics, told => told.Code.StartsWith("K47", StringComparison.Ordinal));
        Assert.All([".docx", ".pdf", ".csv"], type => Assert.Contains(((BuiltSite)outcome).Content.Assets, asset => asset.Source.Extension == type));
    }

    /// <summary>One for each row: a stamp, a mark or personal data, a tab before the cell that follows its label.</summary>
    private static IEnumerable<(string File, string Line)> Planted()
    {
        string[] files = ["a.docx", "b.docx", "c.xlsx", "d.csv", "e.pdf"];
        for (var at = 0; at < 60; at++)
        {
            var n = at + 10;
            yield return (files[at % files.Length], (at / files.Length) switch
            {
                0 => at % 2 == 0 ? "TỐI MẬT" : "MẬT",
                1 => "(Tài liệu lưu hành nội bộ)",
                2 => $"Số căn cước 0010850123{n}",
                3 => $"038.195.0012.{n}",
                4 => $"CMND\t2712345{n}",
                5 => $"ĐT: 0912 3456 {n}",
                6 => $"+84 38 12345 {n}",
                7 => $"nguoi.mau{n}@gmail.com",
                8 => $"Số tài khoản:\t190345678901{n}",
                9 => $"Thường trú: số nhà {n}, ngõ 3, phường Mẫu",
                10 => $"Thẻ đảng viên số 12.3456{n}",
                _ => $"chuyển vào tài khoản số 11220033{n}",
            });
        }
    }

    // Equal words are told once, with their number.
    private static int Places(Diagnostic told) =>
        told.Message.IndexOf(" chỗ nữa", StringComparison.Ordinal) is var end and > 0 ? 1 + int.Parse(told.Message[(told.Message.LastIndexOf(' ', end - 1) + 1)..end], System.Globalization.CultureInfo.InvariantCulture) : 1;

    private (IReadOnlyList<Diagnostic> Told, IReadOnlyDictionary<string, string> Pages) Build(params (string Name, byte[] Bytes)[] attachments)
    {
        _folder.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        _folder.WriteFile("input/tin-tuc/mot.md", $"---\ntieu_de: Bài có tệp (mẫu)\nngay: 2026-11-10\n---\n\nNội dung: {string.Join(", ", attachments.Select(file => $"[tệp {file.Name}]({file.Name})"))}.\n");
        foreach (var (name, bytes) in attachments)
        {
            File.WriteAllBytes(_folder[$"input/tin-tuc/{name}"], bytes);
        }

        var request = SiteRun.Request(_folder["input"]);
        var outcome = SitePipeline.Run(request);
        var pages = outcome is BuiltSite
            ? SiteRun.Render(request).Where(file => !attachments.Any(attachment => file.Key.EndsWith(attachment.Name, StringComparison.Ordinal))).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value))
            : [];
        return (outcome.Diagnostics, pages);
    }
}
