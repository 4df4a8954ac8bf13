using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

public class VietnameseOrderTests
{
    private static int Sign(string x, string y) => Math.Sign(VietnameseOrder.Comparer.Compare(x, y));

    [Theory]
    [InlineData("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("ma mà mả mã má mạ mái")]
    [InlineData("cá|cạ|ca dao|cà phê|cải|can|căn|cân|chi bộ|cờ|của")]
    [InlineData("an|an ninh|an ủi|anh|ánh|ăn|ân")]
    [InlineData("dân|dẫn|duy|đảng|đất|em")]
    [InlineData("Bài 2|Bài 9|Bài 10|Bài 100")]
    [InlineData("Chi bộ 1|Chi bộ 1A|Chi bộ 02|Chi bộ 2|Chi bộ 11")]
    [InlineData("2 tin|ảnh|tin 2")]
    public void Sort_Words_IsTheDictionarysOrder(string written)
    {
        var words = written.Split(written.Contains('|', StringComparison.Ordinal) ? '|' : ' ');
        Assert.Equal(words, new Dice(7).Shuffle(words).Order(VietnameseOrder.Comparer));
    }

    [Theory]
    [InlineData("bàn", "bán", -1)]
    [InlineData("bạn", "bàng", -1)]
    [InlineData("Đảng", "đảng", -1)]
    [InlineData("đảng", "Đoàn", -1)]
    [InlineData("D", "đ", -1)]
    [InlineData("a", "", 1)]
    [InlineData("chi bộ", "chi bộ", 0)]
    public void Compare_TwoWords_LettersDecideBeforeTonesAndTonesBeforeCase(string x, string y, int sign)
    {
        Assert.Equal(sign, Sign(x, y));
        Assert.Equal(-sign, Sign(y, x));
    }

    [Fact]
    public void Compare_Null_IsEmpty() => Assert.Equal(0, VietnameseOrder.Comparer.Compare(null, string.Empty));

    [Fact]
    public void Compare_NumbersLongerThanAnyInteger_AreComparedByValue() =>
        Assert.Equal(-1, Sign("số " + new string('9', 100), "số 1" + new string('0', 100)));

    [Fact]
    public void Compare_AnyTexts_IsATotalOrder()
    {
        var dice = new Dice(2026);
        string[] texts = [.. Enumerable.Range(0, 90).Select(_ => dice.Text("aáạăâAÁdđĐ019 -z\u0301ñ", 5))];
        foreach (var x in texts)
        {
            foreach (var y in texts)
            {
                var xy = Sign(x, y);
                Assert.Equal(-xy, Sign(y, x));
                Assert.Equal(string.Equals(x, y, StringComparison.Ordinal), xy == 0);
                foreach (var z in texts)
                {
                    if (xy < 0 && Sign(y, z) < 0 && Sign(x, z) >= 0)
                    {
                        Assert.Fail($"'{x}' < '{y}' < '{z}', but not '{x}' < '{z}'");
                    }
                }
            }
        }
    }
}
