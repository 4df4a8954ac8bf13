using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.Schema;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Tests.Reading.Schema;

public sealed class WebTypesTests
{
    [Theory]
    [InlineData("ban-bien-tap@khoi.example")]
    [InlineData("  A.B_c%d+e-9@x-1.vn ")]
    [InlineData("a@a.b.c.d.e.f.g.h.i.j.k")]
    public void Email_AsItShouldBe_IsTakenWithoutBlanks(string written) => Assert.Equal(written.Trim(), Read(new EmailType("a@b.vn"), written));

    [Theory]
    [InlineData("không có")]
    [InlineData("@khoi.example")]
    [InlineData("ban@")]
    [InlineData("ban@khoi")]
    [InlineData("ban@khoi.")]
    [InlineData("ban@.vn")]
    [InlineData("ban@a..vn")]
    [InlineData("ban@a@b.vn")]
    [InlineData("Ban <ban@khoi.example>")]
    [InlineData("bản@khoi.example")]
    [InlineData("ban@khối.vn")]
    [InlineData("ban@khoi.example\nx")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345@khoi.example")]
    [InlineData("ban@1234567890123456789012345678901234567890123456789012345678901234.vn")]
    public void Email_WithAnythingElse_IsRefused(string written) => Assert.Null(Read(new EmailType("a@b.vn"), written));

    [Fact]
    public void Email_OfAMillionSigns_IsReadInOneGo() => Assert.Null(Read(new EmailType("a@b.vn"), "a@" + string.Concat(Enumerable.Repeat("a.", 500_000)) + "!"));

    [Theory]
    [InlineData("#a4161a")]
    [InlineData("#FFFFFF")]
    public void Color_OfSixDigits_IsTaken(string written) => Assert.Equal(written, Read(new ColorType("#a4161a"), written), ignoreCase: true);

    [Theory]
    [InlineData("#a4161")]
    [InlineData("#a4161a0")]
    [InlineData("a4161a")]
    [InlineData("#a4161g")]
    [InlineData("#a4161\u0661")]
    [InlineData("red")]
    public void Color_WithAnythingElse_IsRefused(string written) => Assert.Null(Read(new ColorType("#a4161a"), written));

    private static string? Read<T>(ScalarType<T> type, string text)
        where T : notnull
    {
        var told = new DiagnosticBag();
        var context = new FieldContext(SourcePath.Parse("input/cau-hinh.yml"), new Field<T>("khoa", "khóa", type), told);
        var read = type.TryReadText(new YamlScalar(text, Quoted: true, SourceSpan.Start), context, out var value);
        Assert.Equal(read ? 0 : 1, told.ToImmutable().Length);
        return read ? value!.ToString() : null;
    }
}
