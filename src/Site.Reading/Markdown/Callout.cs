using Markdig.Extensions.CustomContainers;
using Site.Model.Vietnamese;

namespace Site.Reading.Markdown;

/// <summary>Khung: <c>::: ghi-nho</c>, in three kinds, with a title of its own or the kind's name.</summary>
internal sealed record Callout(string Name, string Title)
{
    // By folded key; the longest name of words comes first when one begins another.
    private static readonly (string Key, Callout Default)[] Kinds =
    [
        ("ghinho", new Callout("ghi-nho", "Ghi nhớ")),
        ("vieccanlam", new Callout("viec-can-lam", "Việc cần làm")),
        ("luuy", new Callout("luu-y", "Lưu ý")),
    ];

    private const int MostWordsInName = 3;

    /// <summary>After the colons: <c>ghi-nho</c>, <c>Ghi nhớ</c>, <c>luu-y Trước khi gửi</c>.</summary>
    public static string Written(CustomContainer container) => $"{container.Info} {container.Arguments}".Trim();

    /// <summary>Null when no kind has this name.</summary>
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
