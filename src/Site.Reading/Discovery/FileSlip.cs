using Site.Model.Vietnamese;

namespace Site.Reading.Discovery;

/// <summary>Decides whether a file's name is a mistyped form of another name.</summary>
internal static class FileSlip
{
    /// <summary>One letter may be wrong for each this many letters.</summary>
    private const int LettersPerSlip = 6;

    /// <param name="written">A slug, like <paramref name="name"/>: <c>phong-hopp</c>.</param>
    public static bool IsLikely(string written, string name)
    {
        // Numbers and single letters distinguish the files of a series.
        var (marks, others) = (Marks(written), Marks(name));
        return marks.SequenceEqual(others, StringComparer.Ordinal) && NearestName.Find(written, [name], LettersPerSlip) is not null;
    }

    private static IEnumerable<string> Marks(string slug) =>
        slug.Split('-').Select(word => string.Concat(word.Where(char.IsAsciiDigit)) is { Length: > 0 } digits ? digits : word).Where(word => word.Length == 1 || char.IsAsciiDigit(word[0]));
}
