using Site.Model.Text;

namespace Site.Tests.Model.Text;

public class FileNameAsTextTests
{
    [Theory]
    [InlineData("anh.jpg", "x.png")]
    [InlineData("IMG_1234", "x.png")]
    [InlineData("z6012345678901_ab12", "x.png")]
    [InlineData("Screenshot 2026-11-20", "x.png")]
    [InlineData("le-ra-quan", "le-ra-quan.jpg")]
    public void Is_NameOfAFile_DescribesNothing(string text, string file) => Assert.True(FileNameAsText.Is(text, file));

    [Theory]
    [InlineData("Đảng viên ngồi quanh bàn họp", "x.png")]
    [InlineData("Lễ ra quân", "Lễ ra quân.jpg")]
    [InlineData("Huân chương", "huân chương.jpg")]
    [InlineData("", "x.png")]
    public void Is_WordsOfAPerson_Describe(string text, string file) => Assert.False(FileNameAsText.Is(text, file));
}
