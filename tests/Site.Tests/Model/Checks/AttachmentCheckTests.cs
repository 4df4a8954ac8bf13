using System.Collections.Immutable;
using Site.Model.Attachments;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Tests.Model.Checks;

public class AttachmentCheckTests
{
    private static readonly Asset File = Samples.Asset("tep/a.docx");

    private static readonly AttachmentReading All = Reading(
        ["MẬT", "Lưu hành nội bộ", "Gọi 0912 345 678", "trong câu TỐI MẬT thì được"], new Trace(TraceKind.Author, "Nguyễn Mẫu"), new Trace(TraceKind.Comment, "Lê Mẫu", 2));

    private static AttachmentReading Reading(string[] lines, params Trace[] traces) =>
        new(AttachmentState.Whole, [.. lines.Select((line, at) => new AttachmentLine(new AttachmentPlace(PlaceKind.Paragraph, at + 1), line))], [.. traces]);

    private static Document Offering(string name, Scope scope = Scope.Public, Acceptance? accepted = null) =>
        Samples.News(name) with { Body = Body.Empty with { Assets = [File] }, Scope = scope, Accepted = accepted ?? Acceptance.None };

    private static ImmutableArray<Diagnostic> Told(AttachmentReading reading, SiteContent content, Edition edition = Edition.Public)
    {
        var offered = AttachmentCheck.Offered(content, Samples.Policy(edition));
        return [.. AttachmentCheck.Run(content, offered, [.. offered.Select(_ => reading)])];
    }

    private static string[] Codes(params Document[] documents) => Codes(Edition.Public, documents);

    private static string[] Codes(Edition edition, params Document[] documents) => [.. Told(All, Samples.Content(documents), edition).Select(told => told.Code).Order(StringComparer.Ordinal)];

    [Fact]
    public void PublicDocument_IsToldOfAll() => Assert.Equal(["K470", "K471", "K472", "K473", "K474"], Codes(Offering("a")));

    [Fact]
    public void InternalDocument_IsLookedAtForMembersAlone_AndForSecretsAlone()
    {
        Assert.Empty(Codes(Offering("a", Scope.Internal)));
        Assert.Equal(["K470"], Codes(Edition.Internal, Offering("a", Scope.Internal)));
        Assert.Equal(["K470", "K471", "K472", "K473", "K474"], Codes(Edition.Internal, Offering("a", Scope.Internal), Offering("b")));
    }

    [Fact]
    public void WordsToAttendingMembers_AreInternal()
    {
        var issue = Samples.Bulletin("2026-11") with { AttendeeNote = Body.Empty with { Assets = [File] } };
        Assert.Empty(Codes(issue));
        Assert.Equal(["K470"], Codes(Edition.Internal, issue));
    }

    [Fact]
    public void Reasons_OfAnyDocumentThatOffersIt_SilenceTheirPart_AndNeverASecret()
    {
        Assert.Equal(["K470", "K472", "K473", "K474"], Codes(Offering("a"), Offering("b", accepted: new Acceptance("đã xét", null))));
        Assert.Equal(["K470", "K471", "K474"], Codes(Offering("a", accepted: new Acceptance(null, "đã đồng ý"))));
        Assert.Equal(["K470", "K471", "K472", "K473", "K474"], Codes(Offering("a"), Offering("b", Scope.Internal, new Acceptance("đã xét", "đã đồng ý"))));
    }

    [Fact]
    public void NumbersThatThePageGivesAnyway_AndItsOwnNames_AreNotTold()
    {
        var content = Samples.Content(Offering("a"));
        var reading = Reading(["Gọi 0912 345 678"], new Trace(TraceKind.Author, "Đảng ủy khối (mẫu)"), new Trace(TraceKind.LastEditor, "Admin"), new Trace(TraceKind.Company, "Tổ chức u1"));
        content = content with
        {
            Settings = content.Settings with { Contact = Contact.None with { HotLine = "0912.345.678" } },
            Data = content.Data with { Units = [Samples.Unit("u1")] },
        };
        Assert.Empty(Told(reading, content));
    }

    [Fact]
    public void Messages_SayWhatWhereAndWhose()
    {
        var cell = new AttachmentPlace(PlaceKind.Sheet, 7, 2, "Danh sách");
        var reading = new AttachmentReading(
            AttachmentState.InPart, [new(cell, "CCCD 001085012345"), new(cell with { Number = 9 }, "001085012345")], [new Trace(TraceKind.Change, "A", 2), new Trace(TraceKind.Change, "B"), new Trace(TraceKind.HiddenText, "")]);
        var told = Told(reading, Samples.Content(Offering("a")));
        Assert.Equal(
            [
                "Tệp đính kèm có số 001… giống số định danh cá nhân (số căn cước) (trang tính Danh sách, ô B7 và 1 chỗ nữa)",
                "Tệp đính kèm còn giữ 3 thay đổi đang theo dõi của \"A\", \"B\"; chữ ẩn",
                "Chương trình chưa xem được trong tệp đính kèm có gì: tệp quá dài hoặc có trang không đọc được nên chỉ xem được một phần",
            ],
            told.Select(one => one.Message));
        Assert.All(told, one => Assert.Equal(File.Source, one.File));
        Assert.Contains("input/tin-tuc/a.md", told[0].Hint, StringComparison.Ordinal);
        Assert.Contains("Kiểm tra tài liệu", told[1].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryKindAndState_HasWords()
    {
        var content = Samples.Content(Offering("a"));
        Assert.All(Enum.GetValues<TraceKind>(), kind => Assert.Single(Told(Reading([], new Trace(kind, "tên")), content)));
        Assert.All(Enum.GetValues<AttachmentState>(), state => Assert.Equal(state == AttachmentState.Whole ? 0 : 1, Told(AttachmentReading.Unread(state), content).Length));
    }
}
