using Site.Model.Disclosure;

namespace Site.Tests.Model.Disclosure;

public class AskerReaderTests
{
    [Theory]
    [InlineData("Ông Nguyễn Văn A", "Nguyễn Văn A")]
    [InlineData("Chị N.", "N")]
    [InlineData("một giáo viên, Trường Trung học Trần Mẫu", "Trần Mẫu")]
    [InlineData("Đảng viên Lê Mẫu", "Lê Mẫu")]
    [InlineData("Một đảng viên, 0912 345 678", "0912 345 678")]
    [InlineData("Một đảng viên, mau@gmail.com", "mau@gmail.com")]
    [InlineData("Một đảng viên, hom-thu@co-quan.example", "Một đảng viên, hom-thu@co-quan.example")]
    [InlineData("Thẻ số 12.34.56", "Thẻ số 12.34.56")]
    [InlineData("Người ở ngõ 5", "Người ở ngõ 5")]
    [InlineData("nguyễn văn mẫu", "nguyễn văn mẫu")]
    [InlineData("Một đảng viên tên Mẫu", "Mẫu")]
    [InlineData("Một đảng viên, facebook.com/mau", "Một đảng viên, facebook.com/mau")]
    public void WhatTellsWhoItIs_IsFound(string asker, string found) => Assert.Equal([found], AskerReader.Read(asker));

    [Theory]
    [InlineData("Một đảng viên, chi bộ doanh nghiệp")]
    [InlineData("Một bí thư chi bộ, Đảng bộ Cơ quan")]
    [InlineData("Nhiều đảng viên, tổ dân phố")]
    [InlineData("Các đồng chí Bí thư chi bộ")]
    [InlineData("Một công nhân, tỉnh Thái Nguyên")]
    [InlineData("Chi bộ 3")]
    [InlineData("Một đảng viên, Đảng bộ phường Trần Mẫu, thành phố Hồ Chí Minh")]
    [InlineData("12 đảng viên, 3 chi bộ, hội nghị ngày 20/11/2026")]
    public void GeneralWords_AreLeftInPeace(string asker) => Assert.Empty(AskerReader.Read(asker));
}
