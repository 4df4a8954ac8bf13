using System.Collections.Immutable;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>A list of the front matter whose items were typed with numbers, <c>- 1. Chi bộ làm gì?</c>: the page counts them itself.</summary>
internal static class TypedCount
{
    /// <summary>Without the numbers when they are those that the page writes; else as typed, for what they mean is not known.</summary>
    public static ImmutableArray<string> Drop(ImmutableArray<string> items)
    {
        var words = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (var item in items)
        {
            if (TypedMark.Read(item) is not { Kind: MarkKind.Number } mark || mark.Value != words.Count + 1)
            {
                return items;
            }

            words.Add(item[mark.Text..]);
        }

        return words.DrainToImmutable();
    }
}
