using CsCheck;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Tests.Model.Text;

public class SharedValuesTests
{
    [Fact]
    public void One_OfEqualValues_IsTheFirst()
    {
        var shared = new SharedValues();
        var (first, link) = (shared.One(new Heading(2, "ket-qua", "Kết quả")), shared.One(new InternalLink(null, "ket-qua")));
        Assert.Same(first, shared.One(new Heading(2, "ket-qua", "Kết quả")));
        Assert.Same(link, shared.One(new InternalLink(null, "ket-qua")));
    }

    /// <summary>More values than it knows, so that many share a place.</summary>
    [Fact]
    public void One_OfAnyValue_IsEqualToIt()
    {
        var shared = new SharedValues();
        Gen.Int[0, 200_000].Array[1_000].Sample(numbers => Assert.All(numbers, number =>
        {
            Assert.Equal($"{number}", shared.One($"{number}"));
            Assert.Equal(new Heading(number % 5, $"{number}", string.Empty), shared.One(new Heading(number % 5, $"{number}", string.Empty)));
        }));
    }
}
