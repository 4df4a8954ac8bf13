using System.Collections.Immutable;
using CsCheck;
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

    /// <summary>Codes, days, hot lines, years, sums and law as papers of a committee have them, in lines and in tables with their heads.</summary>
    [Fact]
    public void OrdinaryTexts_HoldNothingOfTheKind()
    {
        var n = Gen.Int[10, 99];
        var line = Gen.Select(Gen.Int[0, 11], n, n, n).Select((kind, a, b, c) => kind switch
        {
            0 => $"Căn cứ Kế hoạch số {a}-KH/ĐUK ngày {a % 28 + 1}/{b % 12 + 1}/20{c}",
            1 => $"Đường dây nóng: 024 38{a} {b}{c}; 1900 {a}{b}; 18001{a}{b % 10}",
            2 => $"Kinh phí: {a}.{b}0.{c}0.000 đồng (năm 20{a})",
            3 => "Luật Bảo vệ bí mật nhà nước số 29/2018/QH14 quy định độ mật",
            4 => $"Số tin, bài: {a}; lượt xem: {a}{b}{c}{a}",
            5 => $"Chi bộ thường trực họp {a % 12 + 1} lần, {b} đảng viên dự",
            6 => $"https://khoi.example/tin-tuc/20{a}/{a}{b}{c}{a}{b}{c}{a}.htm",
            7 => "Thư gửi về vanphong@khoi.example, họp trong nội bộ chi bộ",
            8 => $"Mã hồ sơ {a}{b}{c}{a}{b}{c}; mã số thuế 01{a}{b}{c}{a}",
            9 => $"Ngày {a % 28 + 1} tháng {b % 12 + 1} năm 20{c}, lúc {a % 24}h{b % 60}",
            10 => "Nơi nhận: các chi bộ; chỗ ở ổn định; cư trú; điện thoại cơ quan",
            _ => $"Tỷ lệ {a},{b} %, tăng {c} % so với 20{a}",
        });
        var cell = Gen.Select(Gen.Int[0, 4], n, n).Select((kind, a, b) => kind switch { 0 => $"{a}", 1 => $"{a}.{b}0.000", 2 => $"{a % 28 + 1}/{b % 12 + 1}/2026", 3 => $"024 38{a} {b}{a}", _ => "Chi bộ mẫu" });
        var heads = new[] { "STT", "Tổ chức", "Ngày nhận", "Số tin", "Điện thoại cơ quan", "Kinh phí (đồng)" };
        var text = Gen.Select(line.Array[5, 20], cell.Array[24, 24]);
        text.Always(one => Assert.Empty(Found(
            [
                .. one.Item1.Select((words, at) => new AttachmentLine(new AttachmentPlace(PlaceKind.Paragraph, at + 1), words)),
                .. heads.Select((head, at) => Cell(1, at + 1, head)), .. one.Item2.Select((words, at) => Cell((at / heads.Length) + 2, (at % heads.Length) + 1, words)),
            ])), times: 200);
    }

    [Fact]
    public void ManyFindings_AreFoundInOneWalk()
    {
        ImmutableArray<AttachmentLine> lines = [.. Enumerable.Range(1, 50_000).Select(row => Cell(row, 1, $"09123{row:00000}"))];
        Assert.Equal(50_000, AttachmentFindings.Read(lines).Length);
    }
}
