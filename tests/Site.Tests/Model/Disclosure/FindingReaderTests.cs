using Site.Model.Disclosure;

namespace Site.Tests.Model.Disclosure;

/// <summary>Every number here is invented.</summary>
public class FindingReaderTests
{
    [Theory]
    [InlineData("Số căn cước 001085012345", FindingKind.CitizenNumber, "001085012345")]
    [InlineData("CCCD: 079 195 001 234.", FindingKind.CitizenNumber, "079195001234")]
    [InlineData("(096203000111)", FindingKind.CitizenNumber, "096203000111")]
    [InlineData("| Nguyễn Văn Mẫu | 038.185.004.321 |", FindingKind.CitizenNumber, "038185004321")]
    [InlineData("dinh_danh: 025302009999", FindingKind.CitizenNumber, "025302009999")]
    [InlineData("CMND số 012345678 cấp ngày 01/02/2003", FindingKind.OldCitizenNumber, "012345678")]
    [InlineData("Giấy chứng minh nhân dân: 271 234 567", FindingKind.OldCitizenNumber, "271234567")]
    [InlineData("chứng minh thư 168.234.567", FindingKind.OldCitizenNumber, "168234567")]
    [InlineData("Liên hệ 0912345678 (mẫu)", FindingKind.MobileNumber, "0912345678")]
    [InlineData("ĐT: 0912.345.678", FindingKind.MobileNumber, "0912345678")]
    [InlineData("gọi 038 123 4567", FindingKind.MobileNumber, "0381234567")]
    [InlineData("+84 912 345 678", FindingKind.MobileNumber, "0912345678")]
    [InlineData("+84.912.345.678", FindingKind.MobileNumber, "0912345678")]
    [InlineData("84-70-123-4567", FindingKind.MobileNumber, "0701234567")]
    [InlineData("[Zalo](https://zalo.me/0587654321)", FindingKind.MobileNumber, "0587654321")]
    [InlineData("0912345678, 0912345679", FindingKind.MobileNumber, "0912345678")]
    [InlineData("số 0912 345 678 hoặc", FindingKind.MobileNumber, "0912345678")]
    [InlineData("Gửi về nguyen.van.mau@gmail.com trước ngày 20", FindingKind.PrivateMail, "nguyen.van.mau@gmail.com")]
    [InlineData("<mau_88@Yahoo.com.vn>", FindingKind.PrivateMail, "mau_88@yahoo.com.vn")]
    [InlineData("hop-thu@hotmail.com.", FindingKind.PrivateMail, "hop-thu@hotmail.com")]
    [InlineData("Số tài khoản: 1903 4567 8901 23 (mẫu)", FindingKind.BankAccount, "19034567890123")]
    [InlineData("STK 0011002345678 Vietcombank", FindingKind.BankAccount, "0011002345678")]
    [InlineData("chuyển vào tài khoản số 123456789", FindingKind.BankAccount, "123456789")]
    [InlineData("Thường trú: số nhà 12, ngõ 34, phường Mẫu", FindingKind.HomeAddress, "Thường trú")]
    [InlineData("hiện trú tại thôn Đông, xã Mẫu", FindingKind.HomeAddress, "trú tại")]
    [InlineData("Chỗ ở hiện nay: tổ 5, khu phố 2", FindingKind.HomeAddress, "Chỗ ở")]
    [InlineData("hộ khẩu ở ấp Ba", FindingKind.HomeAddress, "hộ khẩu")]
    [InlineData("Thẻ đảng viên số 12.345678", FindingKind.PartyCard, "12345678")]
    [InlineData("số thẻ đảng 00.923.456.7890 hết", FindingKind.PartyCard, "009234567890")]
    [InlineData("**MẬT**", FindingKind.SecretStamp, "MẬT")]
    [InlineData("TỐI MẬT", FindingKind.SecretStamp, "TỐI MẬT")]
    [InlineData("> TUYỆT MẬT", FindingKind.SecretStamp, "TUYỆT MẬT")]
    [InlineData("| MẬT |", FindingKind.SecretStamp, "MẬT")]
    [InlineData("Độ mật: Mật", FindingKind.SecretStamp, "Mật")]
    [InlineData("do_mat: \"Tối mật\"", FindingKind.SecretStamp, "Tối mật")]
    [InlineData("Tài liệu đóng dấu TỐI MẬT phải cất trong tủ.", FindingKind.SecretWord, "TỐI MẬT")]
    [InlineData("(Tài liệu lưu hành nội bộ)", FindingKind.InternalMark, "lưu hành nội bộ")]
    [InlineData("LƯU HÀNH NỘI BỘ", FindingKind.InternalMark, "LƯU HÀNH NỘI BỘ")]
    [InlineData("Lưu Hành Nội Bộ", FindingKind.InternalMark, "Lưu Hành Nội Bộ")]
    [InlineData("*Lưu hành Nội bộ*", FindingKind.InternalMark, "Lưu hành Nội bộ")]
    public void Read_FindsIt(string line, FindingKind kind, string value)
    {
        var found = FindingReader.Read("Dòng đầu.\n" + line + "\nDòng cuối.\n");
        Assert.Contains((kind, value, 2), found.Select(one => (one.Kind, one.Value, one.Span.Line)));
        Assert.All(found, one => Assert.InRange(one.Span.Column, 1, line.Length));
    }

    [Theory]
    [InlineData("59-KH/ĐUK ngày 20/11/2026")]
    [InlineData("Điện thoại: 024 3825 1234; 1800 1234; 080.41234; 0283 822 1234")]
    [InlineData("Kinh phí 84.380.500.000 đồng")]
    [InlineData("Kinh phí 1.234.567.890 đồng, 012 người, 2026-11-20 07:30")]
    [InlineData("Số tài khoản kế toán 112 và 642")]
    [InlineData("https://bao.example/tin-192261120123456789.htm")]
    [InlineData("mã 0912345678901 và 10912345678, 0912345678.5, a0912345678")]
    [InlineData("vanphong@khoi.example; van.phong@dcs.vn; user@gmail.com.evil.example.vn")]
    [InlineData("LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC")]
    [InlineData("Bảo mật thông tin; bí mật; mật ong; cơ mật")]
    [InlineData("Chi bộ thường trú; Thường trực; cư trú; nơi ở của cán bộ; chỗ ở ổn định")]
    [InlineData("trong nội bộ; nội bộ; lưu hành")]
    [InlineData("Thẻ đảng viên được trao cho 12 đồng chí")]
    [InlineData("202611200001 198510012345 001985012345 000085012345")]
    [InlineData("STK")]
    [InlineData("")]
    public void Read_WhatIsNothingOfTheKind_IsPassedOver(string line) => Assert.Empty(FindingReader.Read(line));

    [Fact]
    public void Read_Place_IsThatOfTheWords()
    {
        var found = Assert.Single(FindingReader.Read("---\ntieu_de: Một\n---\n\nGọi 0912 345 678 nhé.\n"));
        Assert.Equal((5, 5, 12), (found.Span.Line, found.Span.Column, found.Span.Length));
    }

    [Fact]
    public void Read_AnyText_EndsWithPlacesInsideIt() =>
        Property.Text("0189 .-\n@ab|MẬTỐUYỆ: *gmail.coSKtú trạ", 120).Always(
            text => Assert.All(FindingReader.Read(text), found =>
            {
                var line = text.Split('\n')[found.Span.Line - 1];
                Assert.InRange(found.Span.Column - 1 + found.Span.Length, 1, line.Length);
            }),
            times: 3_000);
}
