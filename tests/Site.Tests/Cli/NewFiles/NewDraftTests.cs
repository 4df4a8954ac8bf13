using System.Text;
using Site.Cli.NewFiles;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;
using Site.Reading.Documents;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Tests.Reading.Documents;

namespace Site.Tests.Cli.NewFiles;

public sealed class NewDraftTests
{
    /// <summary>What YAML, Markdown, file systems and terminals each take for something else.</summary>
    private static readonly string[] Pieces =
    [
        "a", "B", "ế", "đ", "Đ", "ô\u0323", "e\u0302\u0301", " ", "  ", "\u00A0", ":", ": ", "#", " #", "\"", "'", "\\", "\\n", "\\u0041", "{", "}", "[", "]", ",", "&a", "*a", "!", "!!int ",
        "|", ">", "%", "@", "`", "---", "...", "- ", "? ", "~", "null", "true", "2026-11-20", "0x1F", "1e3", "$", "${1}", "<b>", "&amp;", "😀", "👩‍👧", "\u200B", "\u202E", "\uFEFF", "漢", "ß", "/", "..", "=",
    ];

    [Fact]
    public void File_OfAnyTitle_IsReadBackWithThatTitle()
    {
        foreach (var kind in NewKind.All.Where(kind => kind != NewKind.Bulletin))
        {
            Property.Joined(Pieces, 1, 12).Always(
                written =>
                {
                    if (NewTitle.Read(written).Title is { } title)
                    {
                        Assert.Equal(VietnameseText.Compose(InvisibleCharacters.Without(written)).Replace('\u00A0', ' ').Trim(), title);
                        Assert.Equal(title, TitleIn(new NewDraft(kind, title, new DateOnly(2026, 11, 20))));
                    }
                },
                times: 400);
        }
    }

    [Theory]
    [InlineData('a')]
    [InlineData('"')]
    [InlineData('ế')]
    [InlineData('漢')]
    public void File_OfTheLongestTitle_IsReadBack(char letter)
    {
        var title = NewTitle.Read(new string(letter, 10_000)).Title!;
        Assert.Equal(title, TitleIn(new NewDraft(NewKind.Plan, title, new DateOnly(2026, 11, 20))));
        Assert.Equal("K823", NewTitle.Read(title + letter).Fault?.Code);
    }

    [Theory]
    [InlineData(0xD83D, "U+D83D")]
    [InlineData(0xFFFF, "U+FFFF")]
    [InlineData(0x85, "U+0085")]
    public void Title_WithWhatNoPageMayHold_IsRefusedByName(int character, string name) =>
        Assert.Contains(name, NewTitle.Read($"Tin {(char)character} mới").Fault!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("tin", "tieu_de ngay the_loai chuyen_muc tom_tat anh tac_gia trang_thai")]
    [InlineData("bai", "tieu_de ngay the_loai chuyen_muc tom_tat anh tac_gia trang_thai")]
    [InlineData("ke-hoach", "tieu_de ngay so_ky_hieu ngay_ban_hanh co_quan_ban_hanh nguoi_ky chuc_vu tep_dinh_kem nhiem_vu tom_tat trang_thai")]
    [InlineData("hoat-dong", "tieu_de ngay to_chuc chuyen_muc tom_tat anh tac_gia trang_thai")]
    [InlineData("chuyen-de", "tieu_de ngay nam van_ban goi_y_thao_luan tom_tat trang_thai")]
    [InlineData("trang", "tieu_de ngay tom_tat trang_thai")]
    public void File_OfAnyKind_HasTheRequiredAndTheUsualKeysAndSaysWhereTheOthersStand(string name, string expected)
    {
        var text = Text(name, full: false);
        Assert.Equal(expected.Split(' '), Keys(text));
        Assert.Single(text.Split('\n'), line => line.Contains("new --full", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tin")]
    [InlineData("bai")]
    [InlineData("ke-hoach")]
    [InlineData("hoat-dong")]
    [InlineData("chuyen-de")]
    [InlineData("trang")]
    public void FullFile_OfAnyKind_HasEveryKeyInTheSchemasOrder(string name) =>
        Assert.Equal(DocumentSchemas.Of(KindOf(name).Kind).All.Select(field => field.Key), Keys(Text(name, full: true)));

    [Fact]
    public void IssueFile_ShowsWhereToPinAndWhereToDrop()
    {
        var month = new YearMonth(2026, 12);
        var text = NewDraft.Issue(month, 4, "ban-tin", full: false).Text;
        Assert.Equal("tieu_de ngay thang so han_phat_hanh muc goi_y_thao_luan tom_tat trang_thai".Split(' '), Keys(text));
        Assert.Contains("\nmuc:\n  - id:\n    ghim:\n    bo:\n", text, StringComparison.Ordinal);
        Assert.Equal(DocumentSchemas.Bulletin.All.Select(field => field.Key), Keys(NewDraft.Issue(month, 4, "ban-tin", full: true).Text));
    }

    [Fact]
    public void QuestionFile_IsReceivedToday_AndHasRoomForItsAnswer() =>
        Assert.Equal("tieu_de cau_hoi nguoi_hoi ngay_nhan noi_tra_loi ngay_tra_loi tinh_trang chuyen_den trang_thai".Split(' '), Keys(Text("hoi-dap", full: false)));

    [Theory]
    [InlineData("Ông Nguyễn Văn Mẫu hỏi về đảng phí", "ong-hoi-ve-dang-phi")]
    [InlineData("Lê Thị Mẫu", "muc")]
    public void QuestionFile_HasNoPersonsNameInItsAddress(string title, string name)
    {
        var file = new NewDraft(NewKind.Question, title, new DateOnly(2026, 11, 20)).File("hoi-dap", DocumentReading.Usual);
        Assert.Equal(name, file.Name);
        Assert.Equal(title, TitleIn(new NewDraft(NewKind.Question, title, new DateOnly(2026, 11, 20))));
    }

    [Fact]
    public void SectionKinds_AreWordsOfTheSettings() =>
        Assert.All(
            NewKind.All.Where(kind => kind.SectionKind is not null),
            kind => Assert.Contains(SectionFields.Kind.Type.Options, option => option.Name == kind.SectionKind));

    private static NewKind KindOf(string name) => NewKind.All.Single(kind => kind.Name == name);

    private static string Text(string name, bool full) =>
        new NewDraft(KindOf(name), "Tên", new DateOnly(2026, 11, 20)) { Full = full, Unit = name == "hoat-dong" ? "chi-bo-mot" : null }.File("x", DocumentReading.Usual).Text;

    private static IEnumerable<string> Keys(string text) =>
        text.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]) && line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':')[0]);

    private static string TitleIn(NewDraft draft)
    {
        var file = draft.File("x", DocumentReading.Usual);
        var path = SourcePath.InInput($"{file.Folder}/{file.Name}.md");
        var diagnostics = new DiagnosticBag();
        var document = new DocumentReader(DocumentReading.Usual, new AssetCatalogue([])).Read(
            new SourceFile(path, string.Empty, 0), draft.Kind.Kind, Encoding.UTF8.GetBytes(file.Text), diagnostics);
        Assert.DoesNotContain(diagnostics.ToImmutable(), found => found.Severity == Severity.Error && found.Code != "K203");
        return document.Title;
    }
}
