using Site.Model.Spelling;


namespace Site.Tests.Model.Spelling;

public sealed class SpacingReaderTests
{
    [Theory]
    [InlineData("họp thường kỳ , bàn việc", "K342 13+2")]
    [InlineData("Thời gian : 7 giờ", "K342 9+2")]
    [InlineData("họp nhé !", "K342 7+2")]
    [InlineData("tin (mẫu ) này", "K342 8+2")]
    [InlineData("tin ( mẫu) này", "K343 4+2")]
    [InlineData("bàn  việc", "K344 3+2")]
    [InlineData("bàn\u00A0 việc", "K344 3+2")]
    [InlineData("xong.  Sau đó", "K344 5+2")]
    public void Read_ASpaceTooMany_IsTold(string text, string expected) =>
        Assert.Equal([expected], SpacingReader.Read(text).Select(note => $"{note.Fault.Code} {note.Start}+{note.Length}"));

    [Theory]
    [InlineData("T/M CHI ỦY          BÍ THƯ")] // set in columns
    [InlineData("1.  Việc một")]
    [InlineData("•\u00A0 Việc một")]
    [InlineData("Tổng số: … đồng chí; vắng … đồng chí")]
    [InlineData("tệp .docx và .pdf ...")]
    [InlineData("vui :) quá ;)")]
    [InlineData("( ) Có ( ) Không [ ] Khác")]
    [InlineData("một dòng\n  , dòng sau")]
    [InlineData(" a ")]
    [InlineData("")]
    public void Read_SpacesThatAreMeant_AreLeftAlone(string text) => Assert.Empty(SpacingReader.Read(text));
}
