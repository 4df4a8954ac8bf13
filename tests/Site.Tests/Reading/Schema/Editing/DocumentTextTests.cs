using System.Text;
using System.Text.Json.Nodes;
using Site.Model.Documents;
using Site.Reading.Schema.Editing;

namespace Site.Tests.Reading.Schema.Editing;

/// <summary>What an edit changes in a file, and what it leaves.</summary>
public sealed class DocumentTextTests
{
    private static string After(string text, string changes, string? body = null, DocumentKind kind = DocumentKind.News) =>
        Encoding.UTF8.GetString(DocumentText.Open(Encoding.UTF8.GetBytes(text), kind)!.With(JsonNode.Parse(changes)!.AsObject(), body));

    private static string Yaml(string yaml, string changes, DocumentKind kind = DocumentKind.News) =>
        After($"---\n{yaml}\n---\n\nThân.\n", changes, null, kind) is var after && after.EndsWith("---\n\nThân.\n", StringComparison.Ordinal) ? after[4..^"\n---\n\nThân.\n".Length] : after;

    [Theory]
    [InlineData("tieu_de: Cũ", """{"tieu_de":"Mới"}""", "tieu_de: Mới")]
    [InlineData("tieu_de: \"Cũ\"", """{"tieu_de":"Mới"}""", "tieu_de: \"Mới\"")]
    [InlineData("tieu_de: 'Cũ'", """{"tieu_de":"Mới's"}""", "tieu_de: 'Mới''s'")]
    [InlineData("tieu_de:   Cũ   ", """{"tieu_de":"Mới"}""", "tieu_de:   Mới")]
    [InlineData("Tiêu đề: Cũ", """{"tieu_de":"Mới: hay"}""", "Tiêu đề: \"Mới: hay\"")]
    [InlineData("title: \"Cũ\" # ghi chú", """{"tieu_de":"Mới"}""", "title: \"Mới\" # ghi chú")]
    [InlineData("tieu_de:", """{"tieu_de":"Mới"}""", "tieu_de: Mới")]
    [InlineData("tieu_de: A\nngay: 20/11/2026", """{"ngay":"2026-11-05"}""", "tieu_de: A\nngay: 05/11/2026")]
    [InlineData("tieu_de: A\nngay: 20/11/2026 07:30", """{"ngay":"2026-11-05 08:00"}""", "tieu_de: A\nngay: 05/11/2026 08:00")]
    [InlineData("tieu_de: A\nngay: 7h30 ngày 20/11/2026", """{"ngay":"2026-11-20 07:30"}""", "tieu_de: A\nngay: 7h30 ngày 20/11/2026")]
    [InlineData("tieu_de: A\ndraft: true", """{"trang_thai":"dang"}""", "tieu_de: A\ntrang_thai: dang")]
    [InlineData("tieu_de: A\ndraft: true", """{"trang_thai":"nhap"}""", "tieu_de: A\ndraft: true")]
    [InlineData("tieu_de: A\nthe: [\"b\", c]", """{"the":["c","b","d, e"]}""", "tieu_de: A\nthe: [c, \"b\", \"d, e\"]")]
    [InlineData("tieu_de: A\nthe: b, c", """{"the":["b","c"]}""", "tieu_de: A\nthe: b, c")]
    [InlineData("tieu_de: A\nthe:\n  # đầu\n  - b\n  # giữa\n  - \"c\" # cuối", """{"the":["c","b","d"]}""", "tieu_de: A\nthe:\n  # đầu\n  # giữa\n  - \"c\" # cuối\n  - b\n  - d")]
    [InlineData("tieu_de: A\n# của ai\nla_lung: 1\nngay: 2026-11-01", """{"tom_tat":"T"}""", "tieu_de: A\n# của ai\nla_lung: 1\nngay: 2026-11-01\ntom_tat: T")]
    [InlineData("# Ảnh\nanh:\n  tep:\n  mo_ta:\ntieu_de: A", """{"anh":{"tep":"/anh/a.jpg","mo_ta":"Một: hai","nguon":"X"}}""", "# Ảnh\nanh:\n  tep: /anh/a.jpg\n  mo_ta: \"Một: hai\"\n  nguon: X\ntieu_de: A")]
    [InlineData("anh: a.jpg", """{"anh":{"tep":"b.jpg"}}""", "anh: b.jpg")]
    [InlineData("anh: a.jpg", """{"anh":{"tep":"a.jpg","mo_ta":"M"}}""", "anh:\n  tep: a.jpg\n  mo_ta: M")]
    [InlineData("anh: { tep: a.jpg, mo_ta: \"M\" }", """{"anh":{"tep":"a.jpg","mo_ta":"N, O"}}""", "anh: { tep: a.jpg, mo_ta: \"N, O\" }")]
    [InlineData("anh:\n  tep: a.jpg\n  # lạ\n  la: 2\n  mo_ta: \"M\"", """{"anh":{"tep":"a.jpg","mo_ta":"N"}}""", "anh:\n  tep: a.jpg\n  # lạ\n  la: 2\n  mo_ta: \"N\"")]
    [InlineData("tieu_de: A\ntom_tat: >\n  một\n  hai\nngay: 2026-11-01", """{"tom_tat":"ba"}""", "tieu_de: A\ntom_tat: ba\nngay: 2026-11-01")]
    [InlineData("tieu_de: A\ntom_tat: một\n  hai\nngay: 2026-11-01", """{"tom_tat":null}""", "tieu_de: A\nngay: 2026-11-01")]
    [InlineData("tieu_de: A\n# Một hai câu\ntom_tat: một\nngay: 2026-11-01", """{"tom_tat":null}""", "tieu_de: A\n# Một hai câu\ntom_tat:\nngay: 2026-11-01")]
    [InlineData("tieu_de: A\nban_tin: 2026-11", """{"ban_tin":{"thang":["2026-11"],"muc":"hoat-dong"}}""", "tieu_de: A\nban_tin:\n  thang: 2026-11\n  muc: hoat-dong")]
    [InlineData("tieu_de: A", """{"ban_tin":false,"noi_bat":true}""", "tieu_de: A\nban_tin: false\nnoi_bat: true")]
    [InlineData("tieu_de: A\nthe: # ghi chú\n  - b", """{"the":["c"]}""", "tieu_de: A\nthe: # ghi chú\n  - c")]
    [InlineData("tieu_de: A\nanh: # ghi chú\n  tep: a.jpg", """{"anh":null}""", "tieu_de: A\nanh: # ghi chú")]
    [InlineData("tieu_de: A\nban_tin: # ghi chú\n  thang: 2026-11", """{"ban_tin":false}""", "tieu_de: A\nban_tin: false # ghi chú")]
    [InlineData("tieu_de: A\ntrang_thai: nhap\nnoi_bat: true\ndraft: true", """{"trang_thai":null}""", "tieu_de: A\nnoi_bat: true")]
    [InlineData("tieu_de: A\ndraft: true\nnoi_bat: true\ntrang_thai: nhap", """{"trang_thai":"dang"}""", "tieu_de: A\ntrang_thai: dang\nnoi_bat: true")]
    [InlineData("tieu_de: A\ntac_gia: B #chốt", """{"tac_gia":null}""", "tieu_de: A\ntac_gia: # chốt")]
    [InlineData("# chỉ có ghi chú", """{"tieu_de":"A"}""", "# chỉ có ghi chú\ntieu_de: A")]
    public void ChangedKey_IsWrittenAsItsNeighboursAre(string before, string changes, string after) => Assert.Equal(after, Yaml(before, changes));

    [Theory]
    [InlineData(
        "tieu_de: A\nnhiem_vu:\n  # Một\n  - noi_dung: Việc một\n    chu_tri: \"X\"\n  # Hai\n  - noi_dung: Việc hai",
        """{"nhiem_vu":[{"noi_dung":"Việc hai"},{"noi_dung":"Việc một","chu_tri":"X"},{"noi_dung":"Việc: ba","thoi_han":"hang_nam"}]}""",
        "tieu_de: A\nnhiem_vu:\n  # Một\n  # Hai\n  - noi_dung: Việc hai\n  - noi_dung: Việc một\n    chu_tri: \"X\"\n  - noi_dung: \"Việc: ba\"\n    thoi_han: hang_nam")]
    [InlineData(
        "tieu_de: A\nnhiem_vu:\n- noi_dung: Việc một # ghi\n  la: 1\n- noi_dung: Việc hai",
        """{"nhiem_vu":[{"noi_dung":"Việc một","chu_tri":"Y"},{"noi_dung":"Việc hai"}]}""",
        "tieu_de: A\nnhiem_vu:\n- noi_dung: Việc một # ghi\n  chu_tri: Y\n  la: 1\n- noi_dung: Việc hai")]
    [InlineData(
        "tieu_de: A\nnoi_nhan:\n  - Ban Tuyên giáo\n  - Lưu: VP",
        """{"noi_nhan":["Ban Tuyên giáo","Chi bộ","Lưu: VP"]}""",
        "tieu_de: A\nnoi_nhan:\n  - Ban Tuyên giáo\n  - Chi bộ\n  - Lưu: VP")]
    [InlineData("tieu_de: A", """{"tep_dinh_kem":[{"tep":"/tep/a.docx"},{"tep":"/tep/b.docx","ten":"B"}]}""", "tieu_de: A\ntep_dinh_kem:\n  - /tep/a.docx\n  - tep: /tep/b.docx\n    ten: B")]
    [InlineData("tieu_de: A\nnhiem_vu:\n  - noi_dung:\n    chu_tri:", """{"nhiem_vu":[{"noi_dung":"Một"},{"noi_dung":"Hai"}]}""", "tieu_de: A\nnhiem_vu:\n  - noi_dung: Một\n    chu_tri:\n  - noi_dung: Hai")]
    [InlineData(
        "tieu_de: A\nnhiem_vu:\n  # Một\n  - noi_dung: Việc một\n    chu_tri: X\n    la: 1\n  # Hai\n  - noi_dung: Việc hai\n    chu_tri: Y\n    la: 2\n  # Ba\n  - noi_dung: Việc ba\n    la: 3",
        """{"nhiem_vu":[{"noi_dung":"Việc hai, đã sửa","chu_tri":"Y"},{"noi_dung":"Việc ba"}]}""",
        "tieu_de: A\nnhiem_vu:\n  # Một\n  # Hai\n  - noi_dung: Việc hai, đã sửa\n    chu_tri: Y\n    la: 2\n  # Ba\n  - noi_dung: Việc ba\n    la: 3")]
    [InlineData(
        "tieu_de: A\nnoi_nhan:\n  - Ban Tuyên giáo # một\n  - Chi bộ trực thuộc # hai\n  - Lưu VP # ba",
        """{"noi_nhan":["Các chi bộ trực thuộc","Lưu: VP"]}""",
        "tieu_de: A\nnoi_nhan:\n  - Các chi bộ trực thuộc # hai\n  - \"Lưu: VP\" # ba")]
    public void ItemThatMovesOrStays_KeepsItsLines(string before, string changes, string after) => Assert.Equal(after, Yaml(before, changes, DocumentKind.Plan));

    [Theory]
    [InlineData("tieu_de: A\ndanh_cho_uy_vien: |\n  Một\n\n  # Hai\n\n# sau\nso: 1", """{"danh_cho_uy_vien":"Ba\n\n- bốn"}""", "tieu_de: A\ndanh_cho_uy_vien: |\n  Ba\n\n  - bốn\n\n# sau\nso: 1")]
    [InlineData("tieu_de: A\ndanh_cho_uy_vien: |\n  Một\n\n  # Hai\n\n# sau\nso: 1", """{"danh_cho_uy_vien":"Một\n\n# Hai","so":"2"}""", "tieu_de: A\ndanh_cho_uy_vien: |\n  Một\n\n  # Hai\n\n# sau\nso: 2")]
    [InlineData("tieu_de: A\nmuc:\n  - id: hoat-dong\n    bo: true", """{"muc":[{"id":"hoat-dong","bo":["/a/","/b/"],"ghim":["/c/"]}]}""", "tieu_de: A\nmuc:\n  - id: hoat-dong\n    ghim: /c/\n    bo: [/a/, /b/]")]
    public void Issue_IsWrittenAsTheGuideSays(string before, string changes, string after) => Assert.Equal(after, Yaml(before, changes, DocumentKind.Bulletin));

    [Theory]
    [InlineData("---\r\ntieu_de: A\r\n# x\r\n---\r\n\r\nMột\r\nHai\r\n", """{"tieu_de":"B"}""", "Một\nMới\nHai", "---\r\ntieu_de: B\r\n# x\r\n---\r\n\r\nMột\r\nMới\r\nHai\r\n")]
    [InlineData("\uFEFF---\ntieu_de: A\n---\nMột", """{}""", "Hai", "\uFEFF---\ntieu_de: A\n---\n\nHai")]
    [InlineData("---\ntieu_de: A\n---", """{}""", "Hai", "---\ntieu_de: A\n---\n\nHai\n")]
    [InlineData("---\ntieu_de: A\n---\n\nMột\r\nHai\n\n\n", """{}""", "Một\nBa", "---\ntieu_de: A\n---\n\nMột\r\nBa\n\n\n")]
    [InlineData("---\ntieu_de: A\n---\n\nMột\n", """{}""", "", "---\ntieu_de: A\n---\n\n")]
    [InlineData("---\ntieu_de: A\n---\n\n    mã\n", """{}""", "\n\n    mã\nhai\n\n", "---\ntieu_de: A\n---\n\n    mã\nhai\n")]
    [InlineData("---\ntieu_de: A\n---\n\nMột\u2028hai\u2029ba\u0085bốn\u000Cnăm\u000B\n", """{"tieu_de":"B"}""", "Một\u2028hai\u2029ba\u0085bốn\u000Cnăm\u000B\nsáu", "---\ntieu_de: B\n---\n\nMột\u2028hai\u2029ba\u0085bốn\u000Cnăm\u000B\nsáu\n")]
    public void Body_KeepsLineEndsMarkAndEmptyLinesAround(string before, string changes, string body, string after) => Assert.Equal(after, After(before, changes, body));

    [Fact]
    public void Whole_KeepsWhatIsNoLineEndInAnEditor()
    {
        var text = DocumentText.Open("---\r\ntieu_de: [a\r\n---\r\n"u8, DocumentKind.News)!;
        Assert.Equal("---\r\ntieu_de: a\r\n---\r\nMột\u2028hai\u0085ba\u000Cbốn", Encoding.UTF8.GetString(text.WithWhole("---\ntieu_de: a\n---\nMột\u2028hai\u0085ba\u000Cbốn")));
    }

    /// <summary>What cannot be written so that it is read back is not written at all.</summary>
    [Theory]
    [InlineData("? tieu_de\n: A", """{"tieu_de":"B"}""")]
    [InlineData("tieu_de: A", """{"ngay":{"nam":"2026"}}""")]
    public void EditThatWouldNotBeReadBack_IsRefused(string before, string changes) => Assert.Throws<UnwritableEditException>(() => Yaml(before, changes));
}
