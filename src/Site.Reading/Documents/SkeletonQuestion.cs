using Site.Reading.Schema;

namespace Site.Reading.Documents;

/// <summary>The question to the editor that a new issue comes with, where it was left in a text: no page shows it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="TakenOut">The text without it, and without its heading when nothing else stands below that. The other lines keep their numbers.</param>
internal sealed record SkeletonQuestion(int Start, string TakenOut)
{
    public static SkeletonQuestion? In(string text)
    {
        var start = text.IndexOf(Skeleton.ForewordQuestion, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var after = text[(start + Skeleton.ForewordQuestion.Length)..];
        var before = text[..start];
        var heading = before.TrimEnd();
        if (heading.EndsWith(Skeleton.ForewordHeading, StringComparison.Ordinal) && after.TrimStart() is "" or ['#', ..])
        {
            var kept = heading.Length - Skeleton.ForewordHeading.Length;
            before = before[..kept] + before[heading.Length..];
        }

        return new SkeletonQuestion(start, before + after.Replace(Skeleton.ForewordQuestion, string.Empty, StringComparison.Ordinal));
    }
}
