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
    [InlineData("Nguyễn&nbsp;Văn&nbsp;Mẫu hỏi", "nguyễn văn mẫu")]
    [InlineData("NGUYỄN VĂN MẪU kính gửi", "nguyễn văn mẫu")]
    [InlineData("Lê Thị Ý hỏi", "lê thị ý")]
    [InlineData("đồng chí Bí thư Nguyễn Văn Mẫu", "nguyễn văn mẫu")]
    [InlineData("Ở xã tôi có ông Đỗ Mẫu làm", "đỗ mẫu")]
    [InlineData("Trả lời kiến nghị của Ông Mẫu và của Bà Lê Thị Thử", "mẫu", "lê thị thử")]
    [InlineData("Tôi là Hoàng Mẫu; tên tôi là Út; bạn đọc Thử", "hoàng mẫu", "út", "thử")]
    [InlineData("Chủ tịch Nguyễn Văn Mẫu, Chủ tịch xã Lê Văn Thử, cán bộ phường Trần Thị Mẫu", "nguyễn văn mẫu", "lê văn thử", "trần thị mẫu")]
    [InlineData("Trưởng thôn Hoàng Mẫu và đảng viên Sơn Thử", "hoàng mẫu", "sơn thử")]
    [InlineData("Đoàn viên Lê Văn Mẫu, giáo viên Trần Thị Thử, tổ trưởng tổ dân phố Nguyễn Văn Mẫu", "lê văn mẫu", "trần thị thử", "nguyễn văn mẫu")]
    [InlineData("nguyễn văn mẫu hỏi, ông Lê thị thử đáp", "nguyễn văn mẫu", "lê thị thử")]
    [InlineData("Nguyen Van Mau hoi", "nguyen van mau")]
    [InlineData("Cháng Thị Mẫu, Giàng A Thử", "cháng thị mẫu", "giàng a thử")]
    [InlineData("Hỏi: Nguyễn Duy Mẫu, Nguyễn Dung, Trần Phúc, Nguyễn Sinh Mẫu", "nguyễn duy mẫu", "nguyễn dung", "trần phúc", "nguyễn sinh mẫu")]
    [InlineData("Bà Nguyễn Thị Mẫu A", "nguyễn thị mẫu a")]
    public void Name_IsFound(string text, params string[] names) =>
        Assert.Equal(names, PersonNameReader.Read(text).Where(found => found.Kind == FindingKind.PersonName).Select(found => found.Value));

    [Theory]
    [InlineData("Đồng chí Bí thư chi bộ trả lời; đồng chí Phó Chủ tịch dự.")]
    [InlineData("Học tập tư tưởng Hồ Chí Minh; Bác Hồ dạy; Chủ tịch Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh.")]
    [InlineData("Đường Nguyễn Thị Mẫu, Trường Trung học cơ sở Trần Văn Thử, phường Lê Mẫu Thử.")]
    [InlineData("Công ty Cổ phần Hoàng Mẫu Thử; Công viên Lê Mẫu Thử; thành phố Trần Mẫu Thử")]
    [InlineData("Tỉnh Bà Rịa - Vũng Tàu, đảo Cô Tô, nước Anh Quốc, quần đảo Hoàng Sa, tỉnh Thái Nguyên, tỉnh Cao Bằng.")]
    [InlineData("Tổng Bí thư Nguyễn Văn Mẫu phát biểu.")]
    [InlineData("ông Nguyễn Văn A và bà B")]
    [InlineData("bà con, anh em, chị em, các cháu, ông bà nói")]
    [InlineData("Hồ sơ của đảng viên. Dương lịch. Vũ trang. Lý luận. Đỗ xe ở đâu?")]
    [InlineData("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, Ban Tuyên giáo, Ủy ban nhân dân phường")]
    [InlineData("Ông Kế toán trưởng, đồng chí Thư ký, đồng chí Tổ trưởng, đồng chí Nguyên Bí thư, Cô Hiệu phó, bác Cựu chiến binh, bà con Việt kiều.")]
    [InlineData("XỬ LÝ ĐẢNG VIÊN VI PHẠM KỶ LUẬT ĐẢNG; VĂN BẢN QUY PHẠM PHÁP LUẬT; CHỦ TRƯƠNG CỦA ĐẢNG; LỰC LƯỢNG VŨ TRANG NHÂN DÂN; PHẠM VI ÁP DỤNG")]
    [InlineData("Đảng Bộ Khối Các Cơ Quan Và Doanh Nghiệp; Quản Lý Nhà Nước; Công Đoàn Cơ Sở Thành Viên; Hội Nông Dân Việt Nam; Lý Lịch Đảng Viên; Đảng Viên Dự Bị")]
    [InlineData("Từ Điện Biên Phủ đến mùa Xuân; vi phạm thị trường, vi phạm văn bản; vùng núi Bà Đen; ao Bà Om; ấp Ông Rùm; Bà Rịa trước đây")]
    [InlineData("Tôi là Đảng viên; em là Đoàn viên; Ủy ban nhân dân xã Trần Mẫu Thử; phẩm chất Bộ đội Cụ Hồ; mừng Xuân Đinh Mùi; các đồng chí UVBCH Đảng bộ; Bảo tàng Hồ Chí Minh Chi nhánh")]
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
