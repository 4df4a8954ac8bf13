using Site.Model.Spelling;
using Site.Model.Vietnamese.Syllables;
using Site.Tests.Model.Vietnamese;

namespace Site.Tests.Model.Spelling;

public sealed class SpellingReaderTests
{
    [Theory]
    [InlineData("Chi bộ họp ngiêm túc.", "ngiêm > nghiêm")]
    [InlineData("Ngiêm túc thực hiện quy định.", "Ngiêm > Nghiêm")]
    [InlineData("HỘI NGHỊ NGIÊM TÚC QUÁN TRIỆT", "NGIÊM > NGHIÊM")]
    [InlineData("các nghành chức năng", "nghành > ngành")]
    [InlineData("việc đuợc giao cho chi bộ", "đuợc > được")]
    [InlineData("mọi nguời dân đều vui", "nguời > người")]
    [InlineData("kế hoạch cuả chi bộ", "cuả > của")]
    [InlineData("hòan thành kế hoạch", "hòan > hoàn")]
    [InlineData("thực hiện tôt nhiệm vụ", "tôt > tốt")]
    [InlineData("phát huy sứcc mạnh của dân", "sứcc > sức")]
    [InlineData("làm côngtác của cấp ủy", "côngtác > công tác")]
    [InlineData("Đảng viên hoc tập nghị quyết", "hoc > học")]
    [InlineData("các đồng chí đã duoc phân công", "duoc > được")]
    public void Read_AnImpossibleSyllable_IsToldWithTheLikelyOne(string text, string expected) => Assert.Equal(["K340 " + expected], Notes(text));

    [Theory]
    [InlineData("Đoàn đi Đắk Lắk, Krông Pắc, gặp Y Bih Alêô và ông Müller ở thành phố Huế.")] // names
    [InlineData("UBND, HĐND, ĐUK, BCHTW, TCCSĐ và LĐLĐ tỉnh đã họp bàn.")] // abbreviations
    [InlineData("Bạn gửi email, xem video trên trang web, chat với nhóm, đọc résumé, élève và château ở quán café.")]
    [InlineData("Cấp ủy mua ôtô, cà-phê, pê-đan; nghe đàn t’rưng; uống nước kơ-nia; đo bằng kilôgam.")] // borrowed words
    [InlineData("Gửi về bientap@khoi.example, xem https://khoi.example/đườngg hay tệp chữxấuu.docx ở mục ngiêm/đuợc, số 12ngiêm.")]
    [InlineData("Cái xoong, boong tàu, rơ moóc, tuýp thuốc, nguệch ngoạc, ngoằn ngoèo, khuỷu tay, khuya khoắt, quều quào.")]
    [InlineData("Điểm a), b), c), d), đ), e) của điều này.")]
    [InlineData("Le château de ngiêm est très joli.")] // no Vietnamese text
    [InlineData("Đảng ủy Khối; đảng uỷ cơ sở; hòa bình, hoà giải; khỏe, khoẻ; quý, quí; lý, lí.")]
    public void Read_NamesAbbreviationsForeignWordsAndCodes_AreLeftAlone(string text) => Assert.Empty(Notes(text));

    [Theory]
    [InlineData("nguyện vọng chính đáng của của cán bộ", "của")]
    [InlineData("Các các đơn vị đều có mặt", "Các")]
    [InlineData("chi bộ họp họp thường kỳ", "họp")]
    [InlineData("mở hội nghị để\nđể bàn việc", "để")] // over the end of a line
    [InlineData("chi bộ thực hiện thực hiện tốt", "thực hiện")]
    [InlineData("Công tác công tác tư tưởng", "Công tác")]
    public void Read_AWordTypedTwice_IsTold(string text, string expected) => Assert.Equal(["K341 " + expected], Notes(text));

    [Theory]
    [InlineData("Ngày ngày, nhà nhà, người người thi đua, xa xa là rừng, luôn luôn cố gắng.")]
    [InlineData("Họ đi đi lại lại, nói nói cười cười, ra ra vào vào.")]
    [InlineData("Các đại biểu biểu quyết thông qua; cấp trên trên địa bàn; lịch sử sử dụng; cán bộ Bộ Nội vụ.")]
    [InlineData("Từng bước từng bước, chúng tôi cười ha ha ha.")]
    [InlineData("Việc này là của chung, của các chi bộ. Của ai nấy giữ.")]
    public void Read_HonestReduplication_IsNotTold(string text) => Assert.Empty(Notes(text));

    [Fact]
    public void Read_AKnownWordOrGroup_IsSilent()
    {
        const string text = "Ông Tư rất ngiêm, việc của của ông ấy cũng ngiêm.";

        Assert.Equal(3, SpellingReader.Read(text, KnownWords.None).Length);
        Assert.Empty(SpellingReader.Read(text, new KnownWords(["Ngiêm", "của  của"])));
    }

    [Fact]
    public void Read_Anything_PointsIntoTheText()
    {
        string[] pieces = ["ngiêm", "của", "  ", " ", "\n", ",", ".", "Đảng", "việc", "đuợc", "-", "\uFFFC", "12", "tôchức", "(", "ữữữ", "é\u0301", "😀"];
        Property.Joined(pieces, 0, 12).Always(
            text =>
            {
                foreach (var note in SpellingReader.Read(text, KnownWords.None).Concat(SpacingReader.Read(text)))
                {
                    Assert.True(note.Start >= 0 && note.Length > 0 && note.Start + note.Length <= text.Length, text);
                }
            },
            times: 5_000);
    }

    [Fact]
    public void Read_EveryPossibleSyllable_IsLetPass()
    {
        foreach (var syllable in SyllableForms.All.Where(each => Syllable.Of(each) is { IsPossibleSpelling: true }))
        {
            Assert.DoesNotContain(Notes($"việc của {syllable} được ghi"), note => note.StartsWith("K340", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Read_WhateverIsTold_TheLikelyWordIsLetPass()
    {
        string[] slips = ["ngh", "ng", "k", "c", "uo", "ươ", "uơ", "iê", "ie", "gi", "tr", "â", "à", "ộ", "t", "n", "c", "h"];
        Property.Joined(slips, 1, 3).Always(
            word =>
            {
                foreach (var note in SpellingReader.Read($"việc của {word} được ghi", KnownWords.None).Where(note => note.Words.Length == 2))
                {
                    Assert.DoesNotContain(Notes($"việc của {note.Words[1]} được ghi"), told => told.StartsWith("K340", StringComparison.Ordinal));
                }
            },
            times: 5_000);
    }

    private static string[] Notes(string text) => [.. SpellingReader.Read(text, KnownWords.None).Select(note => $"{note.Fault.Code} {string.Join(" > ", note.Words)}")];
}
