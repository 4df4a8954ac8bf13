using Site.Cli.Desk.Incoming;
using Site.Cli.NewFiles;
using Site.Model.Diagnostics.Catalogue;
using Site.Tests.Importing.Word;

namespace Site.Tests.Cli.Desk;

public class DroppedFileTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly byte[] News = Docx.Bytes(Docx.P("Bài mẫu về cách viết tin", "center", "b"), Docx.P("Đoạn một của bài mẫu, đủ dài để thành một đoạn văn."));

    [Fact]
    public void Read_ADocumentWithoutItsNumber_AsksForItAndTakesAnAnswer()
    {
        var file = new DroppedFile("1", "KE HOACH.docx", Docx.Bytes(Docx.P("Lời mở đầu của một kế hoạch mẫu.")));
        var reading = file.Read(NewKind.Plan, new Dictionary<string, string>(), Today, default);
        Assert.Contains(reading.Asked, asked => asked is { Question: { Key: "so_ky_hieu", Found: null }, IsWrong: false });

        var wrong = file.Read(NewKind.Plan, Answers("so_ky_hieu", "không phải số"), Today, default);
        Assert.True(wrong.Asked.Single(asked => asked.Question.Key == "so_ky_hieu").IsWrong);

        var answered = file.Read(NewKind.Plan, Answers("so_ky_hieu", " 59-KH/ĐUK "), Today, default);
        Assert.Equal("59-KH/ĐUK", answered.Draft!.Fields.Single(field => field.Key == "so_ky_hieu").Value);
    }

    [Fact]
    public void Read_AsNewsOrAsAPage_IsTheEditorsChoice()
    {
        var file = new DroppedFile("1", "bai.docx", News);
        Assert.Equal(NewKind.News, file.Read(null, new Dictionary<string, string>(), Today, default).Draft!.Kind);
        Assert.Equal(NewKind.Page, file.Read(NewKind.Page, new Dictionary<string, string>(), Today, default).Draft!.Kind);
    }

    [Fact]
    public void Read_WhatIsNoWordFile_IsToldByItsOwnName()
    {
        var reading = new DroppedFile("1", "hop.docx", [1, 2, 3]).Read(null, new Dictionary<string, string>(), Today, default);
        Assert.Null(reading.Draft);
        Assert.Equal(ImportFaults.NotWord, reading.Fault!.Fault);
        Assert.Contains("hop.docx", reading.Fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("nguon", reading.Fault.Message + reading.Fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_KeepOnlyTheLastFew()
    {
        var files = new DroppedFiles();
        var first = files.Add("1.docx", News);
        var others = Enumerable.Range(2, 4).Select(at => files.Add($"{at}.docx", News)).ToList();
        Assert.Null(files.Find(first.Id));
        files.Remove(others[0]);
        Assert.Null(files.Find(others[0].Id));
        Assert.All(others.Skip(1), file => Assert.Same(file, files.Find(file.Id)));
    }

    private static Dictionary<string, string> Answers(string key, string answer) => new() { [key] = answer };
}
