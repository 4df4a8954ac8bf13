using Markdig.Extensions.CustomContainers;
using Site.Model.Vietnamese;

namespace Site.Reading.Markdown;

/// <summary>Khung: a callout, <c>::: ghi-nho</c>, of one of three kinds, with its own title or the name of the kind.</summary>
internal sealed record Callout(string Name, string Title)
{
    // By folded key; of two names that begin alike, the longer comes first.
    private static readonly (string Key, Callout Default)[] Kinds =
        [.. CalloutKinds.All.Select(kind => (VietnameseText.FoldKey(kind.Name), new Callout(kind.Name, kind.Title)))];

    private const int MostWordsInName = 3;

    /// <summary>Reads the text after the colons: <c>ghi-nho</c>, <c>Ghi nhớ</c>, <c>luu-y Trước khi gửi</c>.</summary>
    public static string Written(CustomContainer container) => $"{container.Info} {container.Arguments}".Trim();

    /// <summary>The kind and title. Null when no kind has this name.</summary>
    public static Callout? Parse(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = 1; count <= Math.Min(words.Length, MostWordsInName); count++)
        {
            var key = VietnameseText.FoldKey(string.Concat(words.AsSpan(0, count)));
            foreach (var (name, kind) in Kinds)
            {
                if (name == key)
                {
                    return words.Length == count ? kind : kind with { Title = string.Join(' ', words, count, words.Length - count) };
                }
            }
        }

        return null;
    }
}
