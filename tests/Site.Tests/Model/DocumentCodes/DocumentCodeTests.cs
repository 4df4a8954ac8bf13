using CsCheck;
using Site.Model.DocumentCodes;
using Site.Model.Settings;

namespace Site.Tests.Model.DocumentCodes;

public class DocumentCodeTests
{
    [Theory]
    [InlineData("59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Số 59 -KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Số 59  -  KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("số: 59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Số59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("  59 - KH / ĐUK  ", "59-KH/ĐUK")]
    [InlineData("59\u00A0-\u00A0KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59–KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59—KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59\u2011KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59-kh/đuk", "59-KH/ĐUK")]
    [InlineData("59-KH/DUK", "59-KH/ĐUK")] // typed without accents
    [InlineData("59-KH/ÐUK", "59-KH/ĐUK")] // Eth, as some keyboards type it
    [InlineData("59-KH/ƉUK", "59-KH/ĐUK")] // the African D, from some converters
    [InlineData("so\u0302\u0301 59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("5-KH/ĐUK", "05-KH/ĐUK")]
    [InlineData("05-KH/ĐUK", "05-KH/ĐUK")]
    [InlineData("12a-KH/TU", "12a-KH/TU")]
    [InlineData("12A - KH/TU", "12a-KH/TU")]
    [InlineData("147-KH/TU", "147-KH/TU")]
    [InlineData("Kế hoạch 114-KH/TU", "114-KH/TU")]
    [InlineData("02-ĐA/TU", "02-ĐA/TU")]
    [InlineData("số 02-ĐA/TU", "02-ĐA/TU")]
    [InlineData("Quy định 748-QĐ/TU", "748-QĐ/TU")]
    [InlineData("Nghị quyết số 35-NQ/TW, ngày 22/10/2018", "35-NQ/TW")]
    [InlineData("35-NQ/TƯ", "35-NQ/TW")]
    [InlineData("21-HD/BTGTƯ", "21-HD/BTGTW")]
    [InlineData("08-QĐi/TW", "08-QĐi/TW")]
    [InlineData("15-Qđi/TU", "15-QĐi/TU")]
    [InlineData("3-CTR/TU", "03-CTr/TU")]
    [InlineData("7-TTR/BTGTU", "07-TTr/BTGTU")]
    [InlineData("1547-CV/BTGTU", "1547-CV/BTGTU")]
    [InlineData("36-HD/VPTW", "36-HD/VPTW")]
    [InlineData("1-XYZ/CB-2", "01-XYZ/CB-2")]
    [InlineData("12345-CV/ĐU", "12345-CV/ĐU")]
    [InlineData("05/CT-TW", "05-CT/TW")] // the State's form for a body of the Party
    [InlineData("45/2019/QH14", "45/2019/QH14")]
    [InlineData("Luật số 45/2019/qh14", "45/2019/QH14")]
    [InlineData("08/2022/UBTVQH15", "08/2022/UBTVQH15")]
    [InlineData("42/2022/NĐ-CP", "42/2022/NĐ-CP")]
    [InlineData("42/2022/nđ–cp", "42/2022/NĐ-CP")]
    [InlineData("42 /2022/NĐ - CP", "42/2022/NĐ-CP")]
    [InlineData("Thông tư 26/2020/TT-BTTTT", "26/2020/TT-BTTTT")]
    [InlineData("Số: 749 /QĐ-TTG", "749/QĐ-TTg")]
    [InlineData("1/2019/TTLT-BTC-BNV", "01/2019/TTLT-BTC-BNV")]
    public void Parse_ACodeAsSeenInTheWild_IsItsUsualForm(string written, string code) =>
        Assert.Equal(code, DocumentCode.Parse(written)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("KH/ĐUK")]
    [InlineData("59-KH")]
    [InlineData("59-KH/")]
    [InlineData("59-/ĐUK")]
    [InlineData("59 KH/ĐUK")]
    [InlineData("-59-KH/ĐUK")]
    [InlineData("00-KH/ĐUK")]
    [InlineData("123456-KH/ĐUK")]
    [InlineData("59-KEHOACH/ĐUK")]
    [InlineData("59-KH/ĐUK và 60-KH/ĐUK")]
    [InlineData("59-KH/ĐUK về tư tưởng")]
    [InlineData("Thực hiện 59-KH/ĐUK")]
    [InlineData("59-KH/ĐU K")]
    [InlineData("59-KH/<b>")]
    [InlineData("59-KH/-")]
    [InlineData("59-KH\n/ĐUK")]
    [InlineData("٥٩-KH/ĐUK")] // digits, but not ours
    [InlineData("42/22/NĐ-CP")]
    [InlineData("45/2019")]
    [InlineData("45/2019/")]
    [InlineData("45/1019/QH14")]
    [InlineData("22/10/2018")]
    public void Parse_WhatIsNoCode_IsNull(string written) => Assert.Null(DocumentCode.Parse(written));

    [Fact]
    public void Parse_ThePartysForm_IsNumberTypeIssuer()
    {
        Assert.Equal(new DocumentCode(59, "KH", "ĐUK"), DocumentCode.Parse("59-KH/ĐUK"));
        Assert.Equal(new DocumentCode(5, "KH", "ĐUK"), DocumentCode.Parse("05-KH/ĐUK"));
        Assert.Equal(new DocumentCode(147, "KH", "TU"), DocumentCode.Parse("147-KH/TU"));
    }

    [Fact]
    public void Parse_TheStatesForm_IsItsParts()
    {
        var law = DocumentCode.Parse("45/2019/QH14")!;
        Assert.Equal((45, 2019, null, "QH14", true), (law.Number, law.Year, law.Type, law.Issuer, law.IsState));
        var decree = DocumentCode.Parse("42/2022/NĐ-CP")!;
        Assert.Equal((42, 2022, "NĐ", "CP", true), (decree.Number, decree.Year, decree.Type, decree.Issuer, decree.IsState));
        var decision = DocumentCode.Parse("749/QĐ-TTg")!;
        Assert.Equal((749, null, "QĐ", "TTg", true), (decision.Number, decision.Year, decision.Type, decision.Issuer, decision.IsState));
    }

    [Theory]
    [InlineData("59-KH/ĐUK", "/van-ban/59-kh-duk/")]
    [InlineData("5-KH/ĐUK", "/van-ban/05-kh-duk/")]
    [InlineData("12a-KH/TU", "/van-ban/12a-kh-tu/")]
    [InlineData("08-QĐi/TW", "/van-ban/08-qdi-tw/")]
    [InlineData("42/2022/NĐ-CP", "/van-ban/42-2022-nd-cp/")]
    [InlineData("45/2019/QH14", "/van-ban/45-2019-qh14/")]
    public void Url_OfACode_IsItsSlugInTheRegister(string code, string url)
    {
        Assert.Equal(url, DocumentCode.Parse(code)!.Url.Value);
        Assert.StartsWith(DocumentCode.Register.Value, url, StringComparison.Ordinal);
        Assert.Contains(DocumentCode.Folder, ReservedFolders.Names.AsEnumerable());
    }

    [Theory]
    [InlineData("12-qd/tu", "12-QĐ/TU", true)]
    [InlineData("12-XĐ/BĐ", "12-XD/BD", true)] // one address, so one code
    [InlineData("12-HD/XYZ", "12/HD-XYZ", true)]
    [InlineData("12-QĐ/TU", "12-QĐi/TU", false)]
    [InlineData("12-CT/TU", "12-CTr/TU", false)]
    [InlineData("12-CT/TU", "12-CT/TƯ", false)]
    [InlineData("12-KH/TU", "12a-KH/TU", false)]
    [InlineData("12/2022/NĐ-CP", "12/2023/NĐ-CP", false)]
    [InlineData("12/2022/QĐ-UBND", "12/QĐ-UBND", false)]
    public void Equality_IsThatOfTheAddress(string one, string other, bool same)
    {
        var (x, y) = (DocumentCode.Parse(one)!, DocumentCode.Parse(other)!);
        Assert.Equal(same, x == y);
        Assert.Equal(same, x.Url == y.Url);
        Assert.Equal(same, x.CompareTo(y) == 0);
        Assert.Equal(same, x.GetHashCode() == y.GetHashCode());
    }

    [Fact]
    public void Order_IsThatOfARegister_ByIssuerTypeYearNumber()
    {
        string[] ordered =
        [
            "42/2021/NĐ-CP", "05/2022/NĐ-CP", "42/2022/NĐ-CP", "02-ĐA/ĐUK", "05-KH/ĐUK", "59-KH/ĐUK", "59a-KH/ĐUK", "147-KH/ĐUK", "45/2019/QH14", "05-CT/TW",
        ];
        Gen.Shuffle(ordered).Always(
            shuffled => Assert.Equal(ordered, shuffled.Select(code => DocumentCode.Parse(code)!).Order().Select(code => code.ToString())), times: 10);
    }

    [Theory]
    [InlineData("59-KH/ĐUK", "Kế hoạch", "Đảng ủy Khối")]
    [InlineData("748-QĐ/TU", null, null)]
    [InlineData("748-QĐ/HU", null, "Huyện ủy")]
    [InlineData("05-CT/TW", "Chỉ thị", "Trung ương")]
    [InlineData("12-TT/TW", "Thông tri", "Trung ương")]
    [InlineData("26/2020/TT-BTTTT", "Thông tư", "Bộ Thông tin và Truyền thông")]
    [InlineData("749/QĐ-TTg", "Quyết định", "Thủ tướng Chính phủ")]
    [InlineData("45/2019/QH14", null, "Quốc hội khóa XIV")]
    [InlineData("08/2022/UBTVQH15", null, "Ủy ban Thường vụ Quốc hội khóa XV")]
    [InlineData("12-XYZ/ABC", null, null)]
    public void Names_AreSaidOnlyWhereTheSignsDecideThem(string code, string? type, string? issuer)
    {
        var parsed = DocumentCode.Parse(code)!;
        Assert.Equal((type, issuer), (parsed.TypeName, parsed.IssuerName));
    }

    [Fact]
    public void Parse_WhatToStringGave_IsTheSameCode() => AnyCode.Whole.Always(
        code =>
        {
            var again = DocumentCode.Parse(code.ToString());
            Assert.Equal(code.ToString(), again?.ToString());
            Assert.Equal(code, again);
        },
        times: 5_000);

    [Fact]
    public void Slug_OfACode_IsStableAndHidesNoPart() => Gen.Select(AnyCode.Whole, AnyCode.Whole).Always(
        codes =>
        {
            var (x, y) = codes;
            Assert.Matches("^[0-9]+[a-z]?(-[a-z0-9]+)+$", x.Slug);
            Assert.Equal(x.Slug, DocumentCode.Parse(x.ToString().ToLowerInvariant())!.Slug);
            Assert.Equal(x.Slug == y.Slug, x.CompareTo(y) == 0);
            Assert.Equal(x.CompareTo(y), -y.CompareTo(x), (a, b) => Math.Sign(a) == Math.Sign(b));
        },
        times: 5_000);

    [Fact]
    public void Parse_AMegabyteOfAlmostACode_IsNull() =>
        Assert.Null(DocumentCode.Parse("59-KH/ĐUK" + new string(' ', 1_000_000) + "x"));
}
