using System.Diagnostics;
using CsCheck;
using Site.Model.DocumentCodes;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.DocumentCodes;

public class DocumentCodeScannerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("Thực hiện Kế hoạch số 59-KH/ĐUK của Khối.", "59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Số 59 -KH/ĐUK", "59 -KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Thực hiện Đề án số 02-ĐA/TU, ngày 28/02/2022", "02-ĐA/TU", "02-ĐA/TU")]
    [InlineData("theo Quy định 748-QĐ/TU.", "748-QĐ/TU", "748-QĐ/TU")]
    [InlineData("Nghị quyết số 35-NQ/TW, ngày 22/10/2018 của Bộ Chính trị", "35-NQ/TW", "35-NQ/TW")]
    [InlineData("08-QĐi/TW", "08-QĐi/TW", "08-QĐi/TW")]
    [InlineData("(1547-CV/BTGTU)", "1547-CV/BTGTU", "1547-CV/BTGTU")]
    [InlineData("“59-KH/ĐUK”, …", "59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("kế hoạch 59-kh/đuk", "59-kh/đuk", "59-KH/ĐUK")]
    [InlineData("có 59-kh/đuk rồi", "59-kh/đuk", "59-KH/ĐUK")]
    [InlineData("số 59\u00A0–\u00A0KH/ĐUK", "59\u00A0–\u00A0KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Số  59  -  KH/ĐUK", "59  -  KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59-KH/ÐUK", "59-KH/ÐUK", "59-KH/ĐUK")]
    [InlineData("59-KH/ĐUK.Căn cứ", "59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59-KH/ĐUK - 2022", "59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("số 12-XYZ/ABC", "12-XYZ/ABC", "12-XYZ/ABC")]
    [InlineData("Tờ trình 12-XYZ/ABC", "12-XYZ/ABC", "12-XYZ/ABC")]
    [InlineData("12-KH/ABC", "12-KH/ABC", "12-KH/ABC")]
    [InlineData("12-XYZ/ĐUK", "12-XYZ/ĐUK", "12-XYZ/ĐUK")]
    [InlineData("theo 05/CT-TW", "05/CT-TW", "05-CT/TW")]
    [InlineData("Luật số 45/2019/QH14.", "45/2019/QH14", "45/2019/QH14")]
    [InlineData("Luật 91/2025/QH15 - luật mới", "91/2025/QH15", "91/2025/QH15")]
    [InlineData("NĐ 42/2022/NĐ-CP, điều 4", "42/2022/NĐ-CP", "42/2022/NĐ-CP")]
    [InlineData("42/2022/NĐ–CP", "42/2022/NĐ–CP", "42/2022/NĐ-CP")]
    [InlineData("26/2020/TT-BTTTT", "26/2020/TT-BTTTT", "26/2020/TT-BTTTT")]
    [InlineData("01/2019/TTLT-BTC-BNV", "01/2019/TTLT-BTC-BNV", "01/2019/TTLT-BTC-BNV")]
    [InlineData("Quyết định số 749/QĐ-TTg ngày 03/6/2020", "749/QĐ-TTg", "749/QĐ-TTg")]
    [InlineData("sáng 22/10/2018, theo 59-KH/ĐUK", "59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("từ 59-KH đến 61-KH/ĐUK", "61-KH/ĐUK", "61-KH/ĐUK")]
    public void Find_ACodeInRunningText_IsTheStretchFromNumberToIssuer(string text, string stretch, string code)
    {
        var found = Assert.Single(DocumentCodeScanner.Find(text));
        Assert.Equal(stretch, text.Substring(found.Start, found.Length));
        Assert.Equal(code, found.Code.ToString());
    }

    [Theory]
    [InlineData("ngày 22/10/2018")]
    [InlineData("22-10-2018, 1-2/3")]
    [InlineData("3/4 và 24/7")]
    [InlineData("A/B")]
    [InlineData("tỷ số 2-1/3-0")]
    [InlineData("điện thoại 0294.3855-123/124")]
    [InlineData("nhiệm kỳ 2020-2025/2030")]
    [InlineData("số 5/2024")]
    [InlineData("tháng 5/2024/quý II")]
    [InlineData("80-km/h")]
    [InlineData("2-kg/ngày")]
    [InlineData("12-AB/CD")]
    [InlineData("lớp 10-A/B")]
    [InlineData("từ 59-KH đến 61-KH")]
    [InlineData("59-61-KH/ĐUK")]
    [InlineData("59 - 61-KH/ĐUK")]
    [InlineData("59–61-KH/ĐUK")]
    [InlineData("example.org/59-kh/duk")]
    [InlineData("example.org/?q=59-KH/ĐUK")]
    [InlineData("tep/59-KH/ĐUK.pdf")]
    [InlineData("59-KH/ĐUK.docx")]
    [InlineData("59-KH/ĐUK/bản-hai")]
    [InlineData(@"59-KH/ĐUK\bản")]
    [InlineData("59-KH/ĐUK_2")]
    [InlineData("a59-KH/ĐUK")]
    [InlineData("C59-KH/ĐUK")]
    [InlineData("1.159-KH/ĐUK")]
    [InlineData("1,59-KH/ĐUK")]
    [InlineData("59-KH/ĐUKế")]
    [InlineData("59-KH/TU\u031B")] // an uncomposed Ư
    [InlineData("59-KH\n/ĐUK")]
    [InlineData("59-KH/\nĐUK")]
    [InlineData("hợp đồng số 12/2020/HĐMB")]
    [InlineData("bản án số 12/2020/HS-ST")]
    [InlineData("123456-KH/ĐUK")]
    [InlineData("00-KH/ĐUK")]
    public void Find_WhatOnlyLooksLikeACode_IsNotTaken(string text) => Assert.Empty(DocumentCodeScanner.Find(text));

    [Theory]
    [InlineData("Nghị quyết số 35-NQ/TW", "Nghị quyết")]
    [InlineData("quy định 748-QĐ/TU", "Quy định")]
    [InlineData("Qui định số 748-QĐ/TU", "Quy định")]
    [InlineData("Quyết định số: 748-QĐ/TU", "Quyết định")]
    [InlineData("QUYẾT\u00A0ĐỊNH\nsố\n748-QĐ/TU", "Quyết định")]
    [InlineData("Kế hoạch (số 59-KH/ĐUK)", "Kế hoạch")]
    [InlineData("Bộ luật 45/2019/QH14", "Bộ luật")]
    [InlineData("Thông tư liên tịch số 01/2019/TTLT-BTC-BNV", "Thông tư liên tịch")]
    [InlineData("số 35-NQ/TW", null)]
    [InlineData("35-NQ/TW", null)]
    [InlineData("xKế hoạch 59-KH/ĐUK", null)]
    public void TypeWord_IsTheTypeWrittenBefore(string text, string? word) =>
        Assert.Equal(word, Assert.Single(DocumentCodeScanner.Find(text)).TypeWord);

    [Theory]
    [InlineData("35-NQ/TW, ngày 22/10/2018 của", "22/10/2018")]
    [InlineData("35-NQ/TW,\nngày 22/10/2018", "22/10/2018")]
    [InlineData("35-NQ/TW ngày 22-10-2018.", "22-10-2018")]
    [InlineData("35-NQ/TW ngày 22.10.2018", "22.10.2018")]
    [InlineData("35-NQ/TW, Ngày  22 tháng 10 năm 2018", "22 tháng 10 năm 2018")]
    [InlineData("35-NQ/TW ngày 22 tháng 10, năm 2018", "22 tháng 10, năm 2018")]
    [InlineData("35-NQ/TW (22/10/2018)", "22/10/2018")]
    [InlineData("35-NQ/TW ( ngày 22/10/2018 )", "22/10/2018")]
    [InlineData("35-NQ/TW được ban hành ngày 22/10/2018", "22/10/2018")]
    [InlineData("35-NQ/TW ký ngày 22/10/2018", "22/10/2018")]
    public void Date_IsTheDayWrittenAfter(string text, string date)
    {
        var found = Assert.Single(DocumentCodeScanner.Find(text)).Date;
        Assert.NotNull(found);
        Assert.Equal(new DateOnly(2018, 10, 22), found.Value.Day);
        Assert.Equal(date, text.Substring(found.Value.Start, found.Value.Length));
    }

    [Theory]
    [InlineData("35-NQ/TW")]
    [InlineData("35-NQ/TW. Ngày 22/10/2018 chi bộ họp")]
    [InlineData("35-NQ/TW, 22/10/2018")]
    [InlineData("35-NQ/TW của Bộ Chính trị ngày 22/10/2018")]
    [InlineData("35-NQ/TW ngày 31/02/2018")]
    [InlineData("35-NQ/TW ngày 22/13/2018")]
    [InlineData("35-NQ/TW ngày 22/10-2018")]
    [InlineData("35-NQ/TW ngày 22/10")]
    [InlineData("35-NQ/TW ngày 22/10/18")]
    [InlineData("35-NQ/TW ngày 22/10/20181")]
    [InlineData("35-NQ/TW ngày 22 tháng 10")]
    [InlineData("35-NQ/TW ngàyx 22/10/2018")]
    public void Date_WhereNoneFollowsClearly_IsNull(string text) => Assert.Null(Assert.Single(DocumentCodeScanner.Find(text)).Date);

    [Fact]
    public void Find_SeveralCodes_AreInOrderEachWithItsOwn()
    {
        const string text = "Kế hoạch số 07-KH/TU, ngày 26/11/2011 thực hiện Thông báo số 21-TB/TW; 86-KH/TU, ngày 02/7/2018 (42/2022/NĐ-CP).";
        Assert.Equal(
            ["07-KH/TU Kế hoạch 2011-11-26", "21-TB/TW Thông báo ", "86-KH/TU  2018-07-02", "42/2022/NĐ-CP  "],
            DocumentCodeScanner.Find(text).Select(found => $"{found.Code} {found.TypeWord} {(found.Date is { } date ? DateWords.Iso(date.Day) : null)}"));
    }

    [Fact]
    public void Find_InNoise_NeverOverlapsAndIsWhatParseReads()
    {
        var all = 0;
        AnyCode.Noise.Always(
            text =>
            {
                var end = 0;
                foreach (var found in DocumentCodeScanner.Find(text))
                {
                    Assert.True(found.Start >= end && found.Length > 0 && found.End <= text.Length, text);
                    Assert.Equal(found.Code, DocumentCode.Parse(text.Substring(found.Start, found.Length)));
                    end = found.Date?.End ?? found.End;
                    all++;
                }
            },
            times: 50_000);

        Assert.True(all > 500, $"the noise holds too few codes to say anything: {all}");
    }

    [Fact]
    public void Find_CodesAmongWords_FindsEachOne() =>
        Gen.Select(AnyCode.Whole, Gen.OneOf(" về", ",", ".", ", ngày 1/2/2022", "\n", ")")).Array[0, 5].Always(
            codes =>
            {
                var text = string.Concat(codes.Select(code => $"một, hai 3/4: Kế hoạch số {code.Item1}{code.Item2} "));
                Assert.Equal(codes.Select(code => code.Item1), DocumentCodeScanner.Find(text).Select(found => found.Code));
            },
            times: 500);

    [Theory]
    [InlineData("-/")]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("1-K/")]
    [InlineData("59-KH/ĐUK-")]
    [InlineData("59-KH/ĐUK ")]
    [InlineData("1/2019/")]
    [InlineData("/ ")]
    [InlineData("số ")]
    [InlineData(" -KH/ĐUK")]
    [InlineData("59-KH/ĐUK, ngày ")]
    public void Find_AMegabyteOfOnePattern_TakesNoTimeToSpeakOf(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));
        Work.IsDoneWithin(Patience, () => DocumentCodeScanner.Find(text));
    }

    [Fact]
    public void Find_LookingAtEachSlash_GoesNoFartherThanACodeIsLong()
    {
        var spaces = new string(' ', 1_000_000);
        Assert.Empty(DocumentCodeScanner.Find($"59-KH{spaces}/{spaces}ĐUK"));
        Assert.Empty(DocumentCodeScanner.Find(new string('1', 1_000_000) + "-KH/ĐUK"));
        Assert.Empty(DocumentCodeScanner.Find("59-KH/" + new string('U', 1_000_000)));
    }
}
