using Site.Model.Disclosure;

namespace Site.Tests.Model.Disclosure;

public class PersonNameReaderTests
{
    [Theory]
    [InlineData("Ông Nguyễn Văn Mẫu hỏi.", "nguyễn văn mẫu")]
    [InlineData("Theo bà Mẫu thì chưa được.", "mẫu")]
    [InlineData("đồng chí Lê Thị Thử đề nghị", "lê thị thử")]
    [InlineData("Đ/c Thử đề nghị", "thử")]
    [InlineData("anh Út, chị Mẫu", "út", "mẫu")]
    [InlineData("Hỏi: Trần Mẫu có được không?", "trần mẫu")]
    [InlineData("nhà Hoàng Thị Mẫu Thử bên cạnh", "hoàng thị mẫu thử")]
    [InlineData("ông Phạm\nVăn Thử", "phạm văn thử")]
    [InlineData("ông **Phạm** *Văn* Thử", "phạm văn thử")]
    [InlineData("NGUYỄN VĂN MẪU kính gửi", "nguyễn văn mẫu")]
    [InlineData("Lê Thị Ý hỏi", "lê thị ý")]
    [InlineData("đồng chí Bí thư Nguyễn Văn Mẫu", "nguyễn văn mẫu")]
    [InlineData("Ở xã tôi có ông Đỗ Mẫu làm", "đỗ mẫu")]
    public void Name_IsFound(string text, params string[] names) =>
        Assert.Equal(names, PersonNameReader.Read(text).Where(found => found.Kind == FindingKind.PersonName).Select(found => found.Value));

    [Theory]
    [InlineData("Đồng chí Bí thư chi bộ trả lời; đồng chí Phó Chủ tịch dự.")]
    [InlineData("Học tập tư tưởng Hồ Chí Minh; Bác Hồ dạy; Chủ tịch Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh.")]
    [InlineData("Đường Nguyễn Thị Mẫu, Trường Trung học cơ sở Trần Văn Thử, phường Lê Mẫu Thử.")]
    [InlineData("Công ty Cổ phần Hoàng Mẫu Thử")]
    [InlineData("Tỉnh Bà Rịa - Vũng Tàu, đảo Cô Tô, nước Anh Quốc, quần đảo Hoàng Sa, tỉnh Thái Nguyên, tỉnh Cao Bằng.")]
    [InlineData("Tổng Bí thư Nguyễn Văn Mẫu phát biểu.")]
    [InlineData("ông Nguyễn Văn A và bà B")]
    [InlineData("bà con, anh em, chị em, các cháu, ông bà nói")]
    [InlineData("Hồ sơ của đảng viên. Dương lịch. Vũ trang. Lý luận. Đỗ xe ở đâu?")]
    [InlineData("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, Ban Tuyên giáo, Ủy ban nhân dân phường")]
    [InlineData("")]
    public void WhatNamesNobody_IsNot(string text) => Assert.Empty(PersonNameReader.Read(text));

    [Theory]
    [InlineData("Nhà tôi ở gần chợ", "Nhà tôi ở")]
    [InlineData("gửi về số nhà 12", "số nhà")]
    public void Home_IsFound(string text, string words)
    {
        var found = Assert.Single(PersonNameReader.Read(text));
        Assert.Equal((FindingKind.HomeAddress, words), (found.Kind, found.Value));
    }

    [Fact]
    public void Name_IsPlaced_OnItsFirstLine()
    {
        var found = Assert.Single(PersonNameReader.Read("Một dòng.\nGửi bà Lê\nThị Mẫu."));
        Assert.Equal((2, 8, 2), (found.Span.Line, found.Span.Column, found.Span.Length));
    }
}
