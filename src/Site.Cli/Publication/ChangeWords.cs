using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Publication;

/// <summary>A change in an editor's words.</summary>
public static class ChangeWords
{
    /// <summary>Of each part, how many lines the screen shows before it only counts.</summary>
    private const int MostLines = 12;

    /// <summary>What readers will see, on one screen.</summary>
    public static IEnumerable<string> Lines(PublicationChange change) =>
        Parts(change).SelectMany(Lines).Concat(AroundOf(change) is { } around ? [around] : Array.Empty<string>());

    /// <summary>The same in parts that are not empty, each with all its items.</summary>
    public static ImmutableArray<ChangePart> Parts(PublicationChange change) =>
    [
        .. new[]
        {
            new ChangePart("bài mới", [.. change.New.Select(article => Item(article, Article(article)))]),
            new ChangePart("bài sửa", [.. change.Changed.Select(article => Item(article.Now, $"{Article(article.Now)}: {PartsOf(article)}"))]),
            new ChangePart("bài chuyển địa chỉ", [.. change.Moved.Select(article => Item(article.To, $"{article.Before.Url} → {Article(article.To)}"))]),
            new ChangePart("bài thôi đăng", [.. change.Leaving.Select(article => Item(article.Before, $"{Article(article.Before)}: {LeftOutWords.Of(article.Because)}"))]),
            new ChangePart("tệp mới", Files(change.NewFiles)),
            new ChangePart("tệp sửa", Files(change.ChangedFiles)),
            new ChangePart("tệp không còn trên trang (ai có địa chỉ cũ sẽ không mở được)", Files(change.LostFiles)),
            new ChangePart("trang danh sách không còn bài nên không còn", Files(change.LostLists)),
        }.Where(part => part.Items.Length > 0),
    ];

    /// <summary>What others published and what would be taken in first.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<WaitingFile> waiting) => waiting.IsEmpty ? [] : Lines(Part(waiting));

    /// <summary>The same as a part.</summary>
    public static ChangePart Part(ImmutableArray<WaitingFile> waiting) => new(
        "tệp người khác đã xuất bản mà ở đây chưa có; khi xuất bản, lệnh này lấy về trước",
        [.. waiting.Select(file => new ChangeItem(HarmlessText.Of(file.Path) + (file.IsChangedHere ? ": ở đây cũng đã sửa, sẽ phải gộp hai bản" : string.Empty), null))]);

    /// <summary>How many other pages change; null for none.</summary>
    public static string? AroundOf(PublicationChange change) =>
        change.Around > 0 ? $"{Quantity.Count(change.Around)} trang khác mới hay đổi theo: danh sách, bài liên quan, trình đơn, giao diện, địa chỉ cũ" : null;

    /// <summary>In one line, for the history: <c>2 bài mới, 1 bài sửa</c>.</summary>
    public static string Summary(PublicationChange change)
    {
        var parts = new (int Count, string Name)[]
        {
            (change.New.Length, "bài mới"), (change.Changed.Length, "bài sửa"), (change.Moved.Length, "bài chuyển địa chỉ"), (change.Leaving.Length, "bài thôi đăng"),
            (change.NewFiles.Length + change.ChangedFiles.Length, "tệp mới hay sửa"), (change.LostFiles.Length, "tệp bỏ"),
        }.Where(part => part.Count > 0).Select(part => $"{Quantity.Count(part.Count)} {part.Name}").ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : $"{Quantity.Count(change.Around)} trang đổi";
    }

    /// <summary>Errors, each with the line to paste.</summary>
    public static IEnumerable<Diagnostic> Tell(ImmutableArray<LostAddress> lost) => lost.Select(address => address switch
    {
        { Unpublished: { } file } => PublicationFaults.AddressUnpublished.In(file, address.Before.Url, TitleOf(address)),
        { Successor: { Source: { } file } successor } => PublicationFaults.AddressMoved.In(file, address.Before.Url, TitleOf(address), HarmlessText.Of(successor.Title), file, address.Line),
        _ => PublicationFaults.AddressGone.Alone(address.Before.Url, TitleOf(address), address.Line, address.Before.Source?.Value ?? "của bài"),
    });

    /// <param name="last">Who published what readers see; null when nobody knows.</param>
    public static IEnumerable<Diagnostic> Tell(ImmutableArray<PublicationConflict> conflicts, PublicationRecord? last)
    {
        var who = last is null ? "không rõ ai" : $"{HarmlessText.Of(last.Who)}, {DateWords.At(last.When)}";
        return conflicts.Select(conflict =>
        {
            var it = conflict.Entry.Source is { } source && source.Value.StartsWith("themes/", StringComparison.Ordinal) ? "giao diện này" : "tệp này";
            var words = conflict.Kind switch
            {
                ConflictKind.TheirsOnly => $"người khác đã đăng {it}; ở đây không có",
                ConflictKind.TheirsChanged => $"người khác đã đăng một bản khác của {it}; ở đây còn bản cũ",
                ConflictKind.BothChanged => $"người khác đã đăng một bản khác của {it}; ở đây cũng đã sửa, khác với bản ấy",
                _ => $"người khác đã gỡ {it} khỏi trang; ở đây vẫn còn",
            };
            return conflict.Entry.Source is { } file ? PublicationFaults.Conflict.In(file, words, who) : PublicationFaults.Conflict.Alone($"{words} ({conflict.Entry.Url})", who);
        });
    }

    public static string Line(PublicationRecord record) =>
        $"{DateWords.At(record.When)}  {HarmlessText.Of(record.Who)}  {(record.IsUndo ? "hoàn tác, " : string.Empty)}{HarmlessText.Of(record.What)}{(record.IsTakenBack ? " (đã hoàn tác)" : string.Empty)}";

    private static string TitleOf(LostAddress address) => address.Before.Kind == PublishedKind.Redirect ? "chuyển đến " + address.Before.Title : HarmlessText.Of(address.Before.Title);

    private static string Article(PublishedEntry entry) => $"\"{HarmlessText.Of(entry.Title)}\"  {entry.Url}";

    private static string PartsOf(ChangedArticle article)
    {
        var parts = new (ArticleParts Part, string Name)[]
        {
            (ArticleParts.Title, "tiêu đề"), (ArticleParts.Text, "nội dung"), (ArticleParts.Pictures, "ảnh"), (ArticleParts.Files, "tệp đính kèm"), (ArticleParts.Facts, "phần khai báo"),
        };
        return string.Join(", ", parts.Where(part => article.Parts.HasFlag(part.Part)).Select(part => part.Name));
    }

    private static ChangeItem Item(PublishedEntry entry, string words) => new(words, entry.Source);

    private static ImmutableArray<ChangeItem> Files(ImmutableArray<PublishedEntry> entries) => [.. entries.Select(entry => new ChangeItem(entry.Url.Value, null))];

    private static IEnumerable<string> Lines(ChangePart part)
    {
        yield return $"{Quantity.Count(part.Items.Length)} {part.Name}";
        foreach (var item in part.Items.Take(MostLines))
        {
            yield return "    " + item.Words;
        }

        if (part.Items.Length > MostLines)
        {
            yield return $"    và {Quantity.Count(part.Items.Length - MostLines)} {part.Name.Split(' ')[0]} nữa";
        }
    }
}

/// <summary>Things that change for readers in one way.</summary>
/// <param name="Name">Behind the number of its items: <c>bài mới</c>.</param>
public sealed record ChangePart(string Name, ImmutableArray<ChangeItem> Items);

/// <param name="Source">The article's file; null for what has none.</param>
public sealed record ChangeItem(string Words, SourcePath? Source);
