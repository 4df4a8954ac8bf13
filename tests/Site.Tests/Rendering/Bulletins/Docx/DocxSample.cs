using System.Collections.Immutable;
using Body = Site.Model.Documents.Body;
using DocumentFormat.OpenXml.Packaging;
using Site.Cli.Pictures;
using Site.Model.Bulletins;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Reading.Discovery;
using Site.Reading.Markdown;
using Site.Rendering.Bulletins;
using Site.Rendering.Bulletins.Docx;
using Site.Tests.Model;
using Site.Tests.Pictures;

namespace Site.Tests.Rendering.Bulletins.Docx;

/// <summary>Issues as the composition would make them, their texts read from Markdown by the program's own reader.</summary>
internal static class DocxSample
{
    public static readonly BulletinSettings Terms = new(
        "Thông tin sinh hoạt chi bộ", 30, new Imprint("Đồng chí mẫu", "01/GP-mẫu", "Nhà in mẫu", "200 bản", "hằng tháng"), []);

    public static readonly BulletinSettings TermsWithoutImprint = Terms with { Imprint = new Imprint(null, null, null, null, null) };

    private static readonly Asset Png = Picture("anh/chu-lon.png");
    private static readonly Asset Jpeg = Picture("anh/ban-tin.jpg");
    private static readonly Asset WebP = Picture("anh/phong-hop.webp");

    // Names a PNG, is a WebP.
    private static readonly Asset Disguised = Picture("anh/gia.png", Path.Combine(Repository.Sample, "anh/phong-hop.webp"));
    private static readonly Asset Upright = Drawn("anh/doc.jpg", TestPicture.Phone(1200, 800, orientation: 6));
    private static readonly Asset Form = new(SourcePath.InInput("tep/mau.docx"), UrlPath.OfFile("tep/mau.docx"), "/nowhere", 48 * 1024, null);

    public static readonly Illustration Illustration = new(Jpeg, "Tranh bàn làm việc", "Một buổi chiều", "Người vẽ");

    private static readonly PictureCache Files = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "docx-anh"));
    private static readonly PictureCatalogue Pictures = new(
        new[] { Png, Jpeg, WebP, Disguised, Upright }.Select(picture => KeyValuePair.Create(picture, Files.FingerprintOf(picture))));

    private static readonly MarkdownReader Reader = new(Samples.Settings.Address, new AssetCatalogue([Png, Jpeg, WebP, Disguised, Upright, Form]), new SharedValues(), TextsInMemory.Only);

    public static Body Read(string markdown) => Reader.Read(SourcePath.InInput("tin-tuc/bai.md"), markdown, 1, new DiagnosticBag());

    public static ComposedBulletin Empty { get; } = new(Samples.Bulletin("2026-11"), BulletinFront.Of(Samples.Bulletin("2026-11"), Samples.Settings), [], [], [], [], null, [], 0);

    /// <summary>One section with one article of this text.</summary>
    public static ComposedBulletin Of(string markdown) => Empty with { Sections = [Section("Tin", Item(Samples.News("Bài") with { Body = Read(markdown) }))] };

    /// <summary>Everything that an issue may hold.</summary>
    public static ComposedBulletin Rich { get; } = MakeRich();

    public static ComposedSection Section(string title, params ComposedItem[] items) => new("muc", title, null, [.. items]);

    public static ComposedItem Item(Document document, ItemForm form = ItemForm.Whole) => new(document, form, 2, InclusionReason.Rule);

    public static byte[] Write(ComposedBulletin bulletin, BulletinSettings? terms = null, SiteSettings? settings = null, PaperFormat? paper = null)
    {
        using var output = new MemoryStream();
        var format = paper ?? PaperFormat.Default;
        var all = (settings ?? Samples.Settings) with { Bulletin = terms ?? Terms };
        BulletinDocx.Write(bulletin with { Front = BulletinFront.Of(bulletin.Issue, all), Imprint = ImprintLine.Of(all) }, all, format, new PaperPictures(Pictures, Files, format), output);
        return output.ToArray();
    }

    public static byte[] WriteDigest(ComposedBulletin bulletin, SiteSettings settings)
    {
        using var output = new MemoryStream();
        BulletinDocx.WriteDigest(
            bulletin with { Front = BulletinFront.Of(bulletin.Issue, settings) }, settings, PaperFormat.Default, new PaperPictures(Pictures, Files, PaperFormat.Default), output);
        return output.ToArray();
    }

    public static T Open<T>(byte[] docx, Func<WordprocessingDocument, T> look)
    {
        using var stream = new MemoryStream(docx);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return look(document);
    }

    private static Asset Picture(string path, string? file = null)
    {
        var disk = file ?? Path.Combine(Repository.Sample, path);
        return AssetReader.Read(new SourceFile(SourcePath.InInput(path), disk, new FileInfo(disk).Length), new DiagnosticBag());
    }

    private static Asset Drawn(string path, byte[] bytes)
    {
        var disk = Path.Combine(AppContext.BaseDirectory, "docx-" + Path.GetFileName(path));
        File.WriteAllBytes(disk, bytes);
        return AssetReader.Read(new SourceFile(SourcePath.InInput(path), disk, bytes.Length), new DiagnosticBag());
    }

    private static ComposedBulletin MakeRich()
    {
        var plan = Samples.Plan("Kế hoạch mẫu") with
        {
            Body = Read("Tóm tắt kế hoạch."),
            Attachments = [new Attachment(Form, "Mẫu đăng ký")],
            Sapo = "Sapo của kế hoạch.",
        };
        var news = Samples.News("Bài có đủ mọi thứ") with
        {
            Body = Read(Repository.Text("tests/Site.Tests/Rendering/Bulletins/Docx/rich.md")),
            Sapo = "Sapo & <đậm>.",
            Author = "Ban Biên tập",
            ReprintedFrom = "Trang mẫu",
            Image = Illustration,
        };
        var hostile = Samples.News("Tên ]]> \u0001 & <b> " + new string('w', 500)) with
        {
            Sapo = "\u0000\uFFFE\uD800 lẻ 😀",
            Author = "\u001B[31m",
            Body = Read("Chữ \u0001\u000B ]]> <!-- " + new string('x', 3_000) + " 👩‍👩‍👧‍👦 \uFFFF `]]>` [a](https://vi.example/?a=1&b=\"2\")"),
        };
        return Empty with
        {
            Issue = Samples.Bulletin("2026-11") with { Number = 3, Scope = Scope.Internal, Body = Read("## Lời mở đầu\n\nLời mở đầu của số này.") },
            Sections =
            [
                Section("Văn bản mới", Item(plan), Item(plan with { Title = "Kế hoạch thứ hai" }, ItemForm.Summary)) with { Note = Read("Mục này có **hai** văn bản.") },
                Section("Tin cơ sở", Item(news), Item(hostile)),
            ],
            Tasks =
            [
                new DueTask(new PlanTask("Đăng ký mô hình", "chi-bo-mau", "Văn phòng", new DueOn(new DateOnly(2026, 11, 15)), null, null), plan, new DateOnly(2026, 11, 15), Overdue: true) { Lead = "Tổ chức chi-bo-mau", Support = "Văn phòng" },
                new DueTask(new PlanTask("Gửi báo cáo", null, null, new DueOn(new DateOnly(2026, 12, 1)), null, null), plan, new DateOnly(2026, 12, 1), Overdue: false),
            ],
            Days =
            [
                (Samples.SolarDay("Ngày Pháp luật", 9, 11), new DateOnly(2026, 11, 9)),
                (new CommemorativeDay("Ngày âm lịch mẫu", null, "10/10", [new DateOnly(2026, 11, 18)], 1930, Great: true), new DateOnly(2026, 11, 18)),
            ],
            Questions = ["Chi bộ đã làm gì?", "Việc nào còn vướng?"],
            AttendeeNote = Read("Hỏi thêm về *mô hình*."),
            Minutes = 27,
        };
    }
}
