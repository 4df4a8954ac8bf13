using Site.Model.Vietnamese;

namespace Site.Reading.Discovery;

/// <summary>Whether a file's name is another one, mistyped.</summary>
internal static class FileSlip
{
    /// <summary>A letter in so many may be wrong.</summary>
    private const int LettersPerSlip = 6;

    /// <param name="written">A slug, like <paramref name="name"/>: <c>phong-hopp</c>.</param>
    public static bool IsLikely(string written, string name)
    {
        // Numbers and single letters tell the files of a row apart.
        var (marks, others) = (Marks(written), Marks(name));
        return marks.SequenceEqual(others, StringComparer.Ordinal) && NearestName.Find(written, [name], LettersPerSlip) is not null;
    }

    private static IEnumerable<string> Marks(string slug) =>
        slug.Split('-').Select(word => string.Concat(word.Where(char.IsAsciiDigit)) is { Length: > 0 } digits ? digits : word).Where(word => word.Length == 1 || char.IsAsciiDigit(word[0]));
}
