using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

public class VietnamTimeTests
{
    [Fact]
    public void At_MidnightInVietnam_IsFiveInTheEveningBeforeInGreenwich() =>
        Assert.Equal(new DateTimeOffset(2026, 11, 19, 17, 0, 0, TimeSpan.Zero), VietnamTime.At(new DateOnly(2026, 11, 20)));

    [Theory]
    [InlineData(16, 59, 19)]
    [InlineData(17, 0, 20)]
    public void DayOf_AnInstantInGreenwich_IsTheDayInVietnam(int hour, int minute, int day) =>
        Assert.Equal(new DateOnly(2026, 11, day), VietnamTime.DayOf(new DateTimeOffset(2026, 11, 19, hour, minute, 0, TimeSpan.Zero)));

    [Fact]
    public void DayOf_WhatAtGave_IsTheDay()
    {
        var day = new DateOnly(2026, 2, 28);
        Assert.Equal(day, VietnamTime.DayOf(VietnamTime.At(day, new TimeOnly(23, 59))));
    }
}
