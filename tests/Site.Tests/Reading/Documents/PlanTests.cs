using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Reading.Schema;
using static Site.Tests.Reading.Documents.DocumentReading;

namespace Site.Tests.Reading.Documents;

public sealed class PlanTests
{
    private const string Least = "tieu_de: Kế hoạch\nngay: 2026-11-20\nso_ky_hieu: 59-KH/ĐUK\nngay_ban_hanh: 22/3/2022\nco_quan_ban_hanh: Đảng ủy Khối A\n";

    [Fact]
    public void Read_EveryKey_FillsThePlan()
    {
        var plan = Plan(
            """
            loai_van_ban: Đề án
            cap_tren: Cấp trên
            noi_ban_hanh: Bến Tre
            de_ky: T/M Ban Thường vụ
            nguoi_ky: Người ký
            chuc_vu: Phó Bí thư
            hieu_luc_tu: 2022-03-22
            hieu_luc_den: 31/12/2025
            tinh_trang: hết hiệu lực
            can_cu: [Đề án số 02-ĐA/TU]
            thay_the: 11-KH/ĐUK, 12-KH/ĐUK
            noi_nhan:
              - Ban Tuyên giáo, Văn phòng
              - Lưu
            pho_bien: các chi bộ
            ban_tin: 2026-10
            tep_dinh_kem:
              - /tep/mau-gui-tin.docx
              - { tep: /anh/phong-hop.webp, ten: Ảnh chụp }
            nhiem_vu:
              - { noi_dung: Việc một, chu_tri: A, phoi_hop: B, thoi_han: hằng quý, trang_thai: xong, ket_qua: Tốt }
              - { noi_dung: Việc hai, thoi_han: 31/12/2026 }
              - { noi_dung: Việc ba }
            """);

        Assert.Equal(new DocumentCode(59, "KH", "ĐUK"), plan.Code);
        Assert.Equal(("Đề án", new DateOnly(2022, 3, 22), "Đảng ủy Khối A"), (plan.TypeName, plan.IssuedOn, plan.Issuer));
        Assert.Equal(("Cấp trên", "Bến Tre"), (plan.SuperiorBody, plan.Place));
        Assert.Equal(("T/M Ban Thường vụ", "Người ký", "Phó Bí thư"), (plan.SignedFor, plan.Signer, plan.SignerTitle));
        Assert.Equal((new DateOnly(2022, 3, 22), new DateOnly(2025, 12, 31)), (plan.EffectiveFrom!.Value, plan.EffectiveUntil!.Value));
        Assert.Equal(DocumentStatus.Expired, plan.Status);
        Assert.Equal(["Đề án số 02-ĐA/TU"], plan.Bases.Select(basis => basis.Text));
        Assert.Equal(["11-KH/ĐUK", "12-KH/ĐUK"], plan.Replaces.Select(replaced => replaced.Text));
        Assert.Equal(["Ban Tuyên giáo, Văn phòng", "Lưu"], plan.Recipients.AsEnumerable());
        Assert.Equal("các chi bộ", plan.PassedOnTo);
        Assert.Equal([new YearMonth(2026, 10)], plan.Bulletin.Months.AsEnumerable());
        Assert.Equal(["mau-gui-tin.docx", "Ảnh chụp"], plan.Attachments.Select(attachment => attachment.Title));
        Assert.Equal(
            [
                new PlanTask("Việc một", "A", "B", new Recurring(Recurrence.Quarterly), TaskState.Done, "Tốt"),
                new PlanTask("Việc hai", null, null, new DueOn(new DateOnly(2026, 12, 31)), null, null),
                new PlanTask("Việc ba", null, null, null, null, null),
            ],
            plan.Tasks.Select(task => task with { LeadSpan = default }));
    }

    [Theory]
    [InlineData("de_ky: T/M Ban Thường vụ")]
    [InlineData("ky_thay: T/M Ban Thường vụ")]
    public void Read_SignedFor_HasItsOlderNameToo(string line) => Assert.Equal("T/M Ban Thường vụ", Plan(line).SignedFor);

    [Theory]
    [InlineData("tieu_de")]
    [InlineData("trich_yeu")]
    public void Read_Title_IsTheDocumentsSubject(string key)
    {
        var plan = Plan(string.Empty, Least.Replace("tieu_de:", key + ":", StringComparison.Ordinal));
        Assert.Equal(Plan(string.Empty).Title, plan.Title);
        Assert.Equal("trích yếu", DocumentSchemas.Of(DocumentKind.Plan).Required[0].Label);
    }

    [Fact]
    public void CitedAs_NamesTheDocumentsOwnDayAndNotTheSummarys()
    {
        var plan = Plan("loai_van_ban: Kế hoạch");
        Assert.Equal("Kế hoạch số 59-KH/ĐUK ngày 22/3/2022", plan.CitedAs);
        Assert.NotEqual(plan.IssuedOn, plan.Date!.Value.Day);
    }

    [Fact]
    public void Read_TypeName_FollowsTheCodeWhereItDecides()
    {
        Assert.Equal("Kế hoạch", Plan(string.Empty).TypeName);
        Assert.Equal("Văn bản", Plan(string.Empty, Least.Replace("KH/", "QĐ/", StringComparison.Ordinal)).TypeName);
    }

    [Theory]
    [InlineData("Đảng ủy Khối", "Đảng bộ tỉnh", "Trà Vinh")]
    [InlineData("ĐẢNG ỦY KHỐI", "Đảng bộ tỉnh", "Trà Vinh")]
    [InlineData("Tỉnh ủy khác", null, null)]
    public void Read_OwnDocument_TakesSuperiorAndPlaceFromTheSettings(string issuer, string? superior, string? place)
    {
        var plan = Plan(string.Empty, Least.Replace("Đảng ủy Khối A", issuer, StringComparison.Ordinal));

        Assert.Equal((superior, place), (plan.SuperiorBody, plan.Place));
    }

    [Theory]
    [InlineData("tep_dinh_kem: /tep/mau-gui-tim.docx", "K404 7:15+21")]
    [InlineData("tep_dinh_kem: [{ tep: /tep/khac-han.pdf }]", "K402 7:23+17")]
    [InlineData("tep_dinh_kem: ../../../x.pdf", "K407 7:15+14")]
    [InlineData("tep_dinh_kem: [{ ten: x }]", "K203 7:18+3")]
    [InlineData("nhiem_vu: [{ chu_tri: A }]", "K203 7:14+7")]
    [InlineData("nhiem_vu: [Việc]", "K204 7:12+4")]
    [InlineData("nhiem_vu: [{ noi_dung: A, thoi_han: 31/02/2026 }]", "K206 7:37+10")]
    [InlineData("nhiem_vu: [{ noi_dung: A, thoi_han: hang_thag }]", "K210 7:37+9")]
    [InlineData("nhiem_vu: [{ noi_dung: A, han: x }]", "K201 7:27+3")]
    [InlineData("the_loai: tin", "K222 7:1+8")]
    public void Read_Fault_IsToldAtItsPlace(string yaml, string told) => Assert.Equal([told], Read(DocumentKind.Plan, Least + yaml).Told);

    [Fact]
    public void Read_Bases_AreTheEditorsWordsAndWhatTheySay()
    {
        var plan = Plan("can_cu:\n  - Quy định số 748-QĐ/TU, ngày 22 tháng 3 năm 2022 thay Quy định 12-QĐ/TU\n  - Nghị quyết Đại hội XIII\nthay_the: 12/KH-ĐUK");

        Assert.Equal(
            [
                new Citation("Quy định số 748-QĐ/TU, ngày 22 tháng 3 năm 2022 thay Quy định 12-QĐ/TU", new(8, 5, 70), new DocumentCode(748, "QĐ", "TU"), "Quy định", new DateOnly(2022, 3, 22)),
                new Citation("Nghị quyết Đại hội XIII", new(9, 5, 23), null, null, null),
            ],
            plan.Bases.AsEnumerable());
        Assert.Equal([new Citation("12/KH-ĐUK", new(10, 11, 9), new DocumentCode(12, "KH", "ĐUK"), null, null)], plan.Replaces.AsEnumerable());
    }

    [Theory]
    [InlineData("11-KH/ĐUK, 12-KH/ĐUK", "11-KH/ĐUK  7:11+9|12-KH/ĐUK  7:22+9")]
    [InlineData("11-KH/ĐUK, ngày 22/3/2022, 12-KH/ĐUK", "11-KH/ĐUK, ngày 22/3/2022 2022-03-22 7:11+25|12-KH/ĐUK  7:38+9")]
    [InlineData("[11-KH/ĐUK, ngày 22/3/2022]", "11-KH/ĐUK, ngày 22/3/2022 2022-03-22 7:12+25")]
    [InlineData("Quy chế cũ, ngày 22/3/2022", "Quy chế cũ  7:11+10|ngày 22/3/2022  7:23+14")]
    public void Read_Replaced_AreCutAtCommasButNotBeforeADay(string written, string expected) => Assert.Equal(
        expected,
        string.Join('|', Plan($"thay_the: {written}").Replaces.Select(replaced =>
            $"{replaced.Text} {replaced.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} {replaced.Span.Line}:{replaced.Span.Column}+{replaced.Span.Length}")));

    [Theory]
    [InlineData("Quy định 748-QĐ/TU", "748-QĐ/TU")]
    [InlineData("Nghị quyết số 35-NQ/TW, ngày 22/10/2018", "35-NQ/TW")]
    [InlineData("45/2019/QH14", "45/2019/QH14")]
    public void Read_Code_IsReadAsPeopleWriteIt(string written, string code) =>
        Assert.Equal(code, Plan(string.Empty, Least.Replace("59-KH/ĐUK", written, StringComparison.Ordinal)).Code.ToString());

    [Theory]
    [InlineData("59-KX/ĐUK", "", "K231 4:13+9")]
    [InlineData("59-XYZ/ĐUK", "", "K230 4:13+10")]
    [InlineData("59-XYZ/ĐUK", "loai_van_ban: Thư ngỏ", null)]
    [InlineData("45/2019/QH14", "", null)]
    public void Read_UnknownType_IsAWarningUnlessItIsNamed(string code, string yaml, string? told)
    {
        var (document, found) = Read(DocumentKind.Plan, Least.Replace("59-KH/ĐUK", code, StringComparison.Ordinal) + yaml);

        Assert.Equal(told is null ? [] : [told], found);
        Assert.Equal(code, Assert.IsType<PlanSummary>(document).Code.ToString());
    }

    [Fact]
    public void Read_BadCode_IsToldOnce() =>
        Assert.Equal(["K214 4:13+6"], Read(DocumentKind.Plan, Least.Replace("59-KH/ĐUK", "năm 59", StringComparison.Ordinal)).Told);

    private static PlanSummary Plan(string yaml, string least = Least)
    {
        var (document, told) = Read(DocumentKind.Plan, least + yaml);
        Assert.Empty(told);
        return Assert.IsType<PlanSummary>(document);
    }
}
