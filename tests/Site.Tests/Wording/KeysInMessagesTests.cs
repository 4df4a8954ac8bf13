using System.Reflection;
using System.Text.RegularExpressions;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Schema;

namespace Site.Tests.Wording;

/// <summary>A key in a sentence reads as a word without its accents, so it stands in quotes.</summary>
public sealed partial class KeysInMessagesTests
{
    // Words that are spelled as a key is: "sửa ngay", "ghim một bài", "đã bỏ".
    private static readonly HashSet<string> WordsToo = new(["ngay", "ghim"], StringComparer.Ordinal);

    private static readonly HashSet<string> Keys = new(
        typeof(Field).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null) as Field).OfType<Field>()
            .SelectMany(field => field.Type.Options.IsDefault ? [field.Key] : field.Type.Options.Select(option => option.Name).Where(name => name.Contains('_', StringComparison.Ordinal)).Prepend(field.Key))
            .Except(WordsToo),
        StringComparer.Ordinal);

    [GeneratedRegex("\"[^\"]*\"|`[^`]*`|\\S*[/.][\\w/-]\\S*|--\\w+", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedOrPath();

    [GeneratedRegex(@"[\p{L}\d_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(khỏi|trong|khóa|mục) (ghim|ngay)(?! )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WordUsedAsAKey();

    public static TheoryData<string> Codes() => [.. FaultCatalogue.All.Select(fault => fault.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Message_NamesKeysInQuotes(string code)
    {
        var fault = FaultCatalogue.All.First(each => string.Equals(each.Code, code, StringComparison.Ordinal));
        Assert.Empty(BareKeys(fault.Message));
        Assert.Empty(BareKeys(fault.Hint));
    }

    [Theory]
    [InlineData("sửa thang của một trong hai tệp", "thang")]
    [InlineData("bỏ bài khỏi ghim, hoặc đăng bài ấy", "khỏi ghim")]
    [InlineData("đổi thành trang_thai: cho_duyet", "trang_thai, cho_duyet")]
    [InlineData("sửa \"thang\" của một trong hai tệp", "")]
    [InlineData("viết `ten: Ngày mẫu`", "")]
    [InlineData("chuyển vào input/anh/, input/tep/", "")]
    [InlineData("thêm --unit", "")]
    public void BareKeys_AreThoseOutsideQuotes(string text, string found) => Assert.Equal(found, string.Join(", ", BareKeys(text)));

    private static IEnumerable<string> BareKeys(string text)
    {
        var bare = QuotedOrPath().Replace(text, "…");
        return Word().Matches(bare).Select(word => word.Value).Where(Keys.Contains).Concat(WordUsedAsAKey().Matches(bare).Select(match => match.Value));
    }
}
