using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.Diagnostics;

public partial class FaultCatalogueTests
{
    private const string VietnameseOnlyLetters = "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    [GeneratedRegex(@"^K\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();

    [GeneratedRegex(@"(?<!\{)\{(?<number>\d+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();

    private static IEnumerable<Type> Subjects =>
        typeof(FaultCatalogue).Assembly.GetTypes().Where(type => type.Namespace == typeof(FaultCatalogue).Namespace && type.Name.EndsWith("Faults", StringComparison.Ordinal));

    private static Fault[] Of(Type subject) =>
        [.. subject.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Fault>()];

    public static TheoryData<string> Codes() => [.. FaultCatalogue.All.Select(fault => fault.Code)];

    private static Fault ByCode(string code) => FaultCatalogue.All.First(fault => string.Equals(fault.Code, code, StringComparison.Ordinal));

    [Fact]
    public void All_EverySubjectsFaults_AreInTheCatalogue() =>
        Assert.Equal(Subjects.SelectMany(Of).Select(fault => fault.Code).Order(StringComparer.Ordinal), FaultCatalogue.All.Select(fault => fault.Code));

    [Fact]
    public void Codes_OfAllFaults_AreUniqueAndSorted()
    {
        var codes = FaultCatalogue.All.Select(fault => fault.Code).ToArray();
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches(CodeShape(), code));
    }

    [Fact]
    public void Codes_OfOneSubject_AreOfOneHundred_AndStandTogether()
    {
        Assert.All(Subjects, subject => Assert.Single(Of(subject).Select(fault => fault.Code[1]).Distinct()));
        var subjects = Subjects.SelectMany(subject => Of(subject).Select(fault => (fault.Code, subject.Name))).OrderBy(pair => pair.Code, StringComparer.Ordinal).Select(pair => pair.Name).ToList();
        var changes = subjects.Where((subject, at) => at == 0 || subject != subjects[at - 1]);
        Assert.Equal(Subjects.Count(), changes.Count());
    }

    [Fact]
    public void Codes_OfOneSubject_StandInTheirOrderInTheFile() =>
        Assert.All(Subjects, subject => Assert.Equal(Of(subject).Select(fault => fault.Code).Order(StringComparer.Ordinal), Of(subject).Select(fault => fault.Code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Placeholders_OfAFault_CountUpFromZeroWithoutAGap(string code)
    {
        var fault = ByCode(code);
        var numbers = Placeholder().Matches(fault.Message + fault.Hint)
            .Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).Distinct().Order().ToArray();
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);

        object[] words = [.. numbers.Select(number => $"từ{number}")];
        var told = fault.Alone(words);
        Assert.All(words, word => Assert.Contains((string)word, told.Message + told.Hint, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_OfAFault_AreTidyComposedVietnamese(string code)
    {
        var fault = ByCode(code);
        foreach (var text in new[] { fault.Message, fault.Hint })
        {
            Assert.NotEmpty(text);
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.Equal(VietnameseText.Compose(text), text);
            Assert.DoesNotContain(text, c => c is >= '\u0300' and <= '\u036F');
            Assert.DoesNotContain(text, char.IsControl);
            Assert.False(text.EndsWith('.'), $"{code}: a message or hint is a phrase, without a full stop: {text}");
        }

        Assert.True(char.IsUpper(fault.Message[0]) || fault.Message[0] is '"' or '{', $"{code}: a message begins with a capital: {fault.Message}");
        Assert.False(char.IsUpper(fault.Hint[0]), $"{code}: a hint goes on from a caret, in lower case: {fault.Hint}");
        Assert.Contains(fault.Message + fault.Hint, c => VietnameseOnlyLetters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_OfAFault_UseOneSpellingOfTones(string code)
    {
        // hòa, ủy: the tone on the vowel where new spelling puts it, as everywhere on the page.
        var fault = ByCode(code);
        Assert.DoesNotMatch(OldTones(), fault.Message + " " + fault.Hint);
    }

    [GeneratedRegex(@"(?!q)\p{L}(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OldTones();
}
