using Site.Cli.Terminal;

namespace Site.Tests.Cli.Terminal;

public class ChoiceFilterTests
{
    private static readonly string[] Units =
    [
        "Đảng bộ Khối mẫu (dang-bo-mau)", "Chi bộ Văn phòng (chi-bo-van-phong)", "Chi bộ Văn hóa (chi-bo-van-hoa)", "Chi bộ Nghiệp vụ (chi-bo-nghiep-vu)",
    ];

    [Theory]
    [InlineData("", 0, 1, 2, 3)]
    [InlineData("Chi bộ ", 1, 2, 3)]
    [InlineData("chi bo van", 1, 2)]
    [InlineData("chi bộ văn p", 1)]
    [InlineData("van chi", 1, 2)]
    [InlineData("nghiep-vu", 3)]
    [InlineData("DANG BO", 0)]
    [InlineData("đảng", 0)]
    [InlineData("vấn")]
    [InlineData("nghiê\u0323p", 3)]
    public void Type_AnyPartOfALine_LeavesTheLinesThatHaveIt(string typed, params int[] fitting)
    {
        var filter = new ChoiceFilter(Units);
        foreach (var c in typed)
        {
            filter.Type(c);
        }

        Assert.Equal(fitting, filter.Fitting);
        Assert.Equal(fitting.Length > 0 ? fitting[0] : null, filter.Chosen);
    }

    [Fact]
    public void Erase_BringsBackWhatWasTakenOut()
    {
        var filter = new ChoiceFilter(Units);
        filter.Type('đ');
        filter.Erase();
        filter.Erase();
        Assert.Equal(4, filter.Fitting.Count);
    }

    [Fact]
    public void Move_GoesRound()
    {
        var filter = new ChoiceFilter(Units);
        filter.Move(-1);
        Assert.Equal(3, filter.Chosen);
        filter.Move(2);
        Assert.Equal(1, filter.Chosen);
    }
}
