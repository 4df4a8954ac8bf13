using CsCheck;
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
        Gen.Shuffle(words).Always(shuffled => Assert.Equal(words, shuffled.Order(VietnameseOrder.Comparer)), times: 10);
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
        var text = Property.Text("aáạăâAÁdđĐ019 -z\u0301ñ", 5);
        Gen.Select(text, text, text).Always(
            texts =>
            {
                var (x, y, z) = texts;
                Assert.Equal(-Sign(x, y), Sign(y, x));
                Assert.Equal(string.Equals(x, y, StringComparison.Ordinal), Sign(x, y) == 0);
                string[] ordered = [.. new[] { x, y, z }.Order(VietnameseOrder.Comparer)];
                Assert.True(Sign(ordered[0], ordered[1]) <= 0 && Sign(ordered[1], ordered[2]) <= 0 && Sign(ordered[0], ordered[2]) <= 0);
            },
            times: 100_000);
    }
}
