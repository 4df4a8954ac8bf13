using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>Removes typed numbers from a list of the front matter, <c>- 1. Chi bộ làm gì?</c>, because the page counts the items itself.</summary>
internal static class TypedCount
{
    /// <summary>The items without their numbers if the page would write the same numbers; otherwise the items as typed, because the numbers may mean something else.</summary>
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
