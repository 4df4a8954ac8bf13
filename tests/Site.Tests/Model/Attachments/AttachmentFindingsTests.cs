using System.Collections.Immutable;
using Site.Model.Attachments;
using Site.Model.Disclosure;

namespace Site.Tests.Model.Attachments;

/// <summary>Every number here is invented.</summary>
public class AttachmentFindingsTests
{
    private static AttachmentLine Cell(int row, int column, string text) => new(new AttachmentPlace(PlaceKind.Sheet, row, column, "A"), text, column > 1);

    private static string[] Found(params AttachmentLine[] lines) => [.. AttachmentFindings.Read([.. lines]).Select(found => $"{found.Kind} {found.Value} {found.Place}")];

    private static AttachmentLine[] Column(string head, params string[] cells) => [Cell(1, 1, "STT"), Cell(1, 2, head), .. cells.SelectMany((cell, at) => new[] { Cell(at + 2, 1, $"{at + 1}"), Cell(at + 2, 2, cell) })];

    [Theory]
    [InlineData("Số tài khoản", "19034567890123", "BankAccount 19034567890123")]
    [InlineData("STK ngân hàng", "0011002345678", "BankAccount 0011002345678")]
    [InlineData("Số CMND", "271234567", "OldCitizenNumber 271234567")]
    [InlineData("CMND/CCCD", "271234567", "OldCitizenNumber 271234567")]
    [InlineData("Số căn cước", "1085012345", "CitizenNumber 001085012345")]
    [InlineData("CCCD", "38185004321", "CitizenNumber 038185004321")]
    [InlineData("Điện thoại", "912345678", "MobileNumber 0912345678")]
    [InlineData("SĐT", "0912345678", "MobileNumber 0912345678")]
    [InlineData("Nơi thường trú", "Số 12, ngõ 34", "HomeAddress thường trú")]
    [InlineData("Số thẻ đảng viên", "12345678", "PartyCard 12345678")]
    public void Cells_BelowAHead_AreWhatItSays(string head, string cell, string found) =>
        Assert.Equal([found + " trang tính A, ô B2", found + " trang tính A, ô B4"], Found(Column(head, cell, "không có", cell)));

    [Theory]
    [InlineData("Số lượng", "19034567890123")]
    [InlineData("Kinh phí (đồng)", "912345678")]
    [InlineData("Điện thoại cơ quan", "243825123")]
    [InlineData("Tài khoản kế toán", "112")]
    public void Cells_BelowOtherHeads_AreNumbers(string head, string cell) => Assert.Empty(Found(Column(head, cell)));

    [Fact]
    public void Label_OnTheLeft_CountsInItsRowAlone()
    {
        Assert.Equal(["BankAccount 19034567890123 trang tính A, ô B1"], Found(Cell(1, 1, "Số tài khoản:"), Cell(1, 2, "19034567890123"), Cell(2, 1, "Tổng"), Cell(2, 2, "8888888888")).Take(1));
        var page = new AttachmentPlace(PlaceKind.Page, 1);
        Assert.Equal(["BankAccount 19034567890123 trang 1"], Found(new(page, "Số tài khoản:"), new(page, "19034567890123", GoesOn: true), new(page, "8888888888")));
    }

    [Fact]
    public void Head_OfAnotherTable_DoesNotCount() => Assert.Empty(
        Found(Cell(1, 2, "Số tài khoản"), new AttachmentLine(new AttachmentPlace(PlaceKind.Sheet, 2, 2, "B"), "19034567890123")));

    [Fact]
    public void Cell_WithAnAddress_IsNoLabelOfTheNextRow() => Assert.Equal(
        ["HomeAddress thường trú trang tính A, ô A1"], Found(Cell(1, 1, "thường trú: thôn Đông, xã Mẫu"), Cell(2, 1, "Thẻ số nhà văn hóa")));

    [Theory]
    [InlineData("MẬT")]
    [InlineData("T Ố I  M Ậ T")]
    [InlineData("TUYỆT MẬT")]
    [InlineData("M Ậ T")]
    public void Stamp_InACellOrSpaced_IsFound(string stamp) =>
        Assert.Equal([FindingKind.SecretStamp], AttachmentFindings.Read([Cell(1, 1, "ĐẢNG ỦY KHỐI"), Cell(1, 2, stamp)]).Select(found => found.Kind).Distinct());

    [Fact]
    public void ManyFindings_AreFoundInOneWalk()
    {
        ImmutableArray<AttachmentLine> lines = [.. Enumerable.Range(1, 50_000).Select(row => Cell(row, 1, $"09123{row:00000}"))];
        Assert.Equal(50_000, AttachmentFindings.Read(lines).Length);
    }
}
