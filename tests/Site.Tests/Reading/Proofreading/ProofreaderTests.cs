using Site.Model.Selection;
using Site.Reading;
using Site.Reading.Proofreading;

namespace Site.Tests.Reading.Proofreading;

public sealed class ProofreaderTests : IDisposable
{
    private readonly TempInput _input = new TempInput().WithSettings();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void Run_TitleSummaryAndBody_AreToldAtTheirPlaces() => Assert.Equal(
        ["K340 2:14+5", "K340 4:23+4", "K341 7:29+3", "K342 9:31+2", "K340 11:11+6", "K344 15:8+2"],
        Read("""
            ---
            tieu_de: Họp ngiêm túc ở chi bộ
            ngay: 2026-11-20
            tom_tat: "Các việc đã đuợc bàn kỹ."
            ---

            Chi bộ bàn **các** việc của của *đảng viên*.

            - [Liên kết](/khong-co/ngiêm/) , và `ngiêm`
            
            ## Đề mục nghành của chi bộ

            | Việc | Ai |
            |---|---|
            | một\|  hai của | ba của |

            ```
            ngiêm túc của của chi bộ
            ```
            """));

    [Fact]
    public void Run_InvisibleCharacters_MoveNoPlace() => Assert.Equal(["K340 7:5+5"], Read("---\ntieu_de: Tin\nngay: 2026-11-20\n---\n\n\nHọp\u200B ngiêm túc của chi bộ.\n"));

    [Fact]
    public void Run_OneDocumentWithBothWaysOfTones_IsToldOnce() => Assert.Equal(
        ["K345 8:1+3"], Read("---\ntieu_de: Vì hòa bình\nngay: 2026-11-20\n---\n\nGiữ hòa bình.\n\nhoà giải.\n"));

    [Fact]
    public void Run_WordsOfTheEditors_AreSilent()
    {
        _input.With("_du-lieu/tu-dung.yml", "- tu: ngiêm\n- { tu: của của, ghi_chu: lặp có ý }\n");

        Assert.Empty(Read("---\ntieu_de: Tin\nngay: 2026-11-20\n---\n\nHọp ngiêm túc, việc của của ai.\n"));
    }

    [Fact]
    public void Run_TheSampleSite_SaysNothing()
    {
        var input = InputReader.Open(Repository.Sample, new ReadOptions());

        Assert.Empty(Told.Lines(Proofreader.Run(input, InputReader.Read(input).Content!, Edition.Internal)));
    }

    [Fact]
    public void Run_PublicEdition_SaysNothingOfInternalDocuments()
    {
        const string text = "---\ntieu_de: Tin\nngay: 2026-11-20\npham_vi: noi_bo\n---\n\nHọp ngiêm túc của chi bộ.\n";

        Assert.Empty(Read(text));
        Assert.Equal(["K340 7:5+5"], Read(text, Edition.Internal));
    }

    [Theory]
    [InlineData("---\ntieu_de: Tin\nngay: 2026-11-20\n---\n\nS¸ng nay §¶ng ñy Khèi c¸c c¬ quan  häp.\n")] // an old encoding is told by itself
    [InlineData("không có phần khai báo , của của ai\n")]
    [InlineData("---\ntieu_de: [\n---\n\nHọp ngiêm túc của chi bộ.\n")]
    [InlineData("")]
    public void Run_AFileThatIsToldAnyway_IsNotRead(string text) => Assert.Empty(Read(text));

    private string[] Read(string text, Edition edition = Edition.Public)
    {
        _input.With("tin-tuc/a.md", text);
        var input = InputReader.Open(_input.Root, new ReadOptions());
        return Told.Lines(Proofreader.Run(input, InputReader.Read(input).Content!, edition).Order());
    }
}
