using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
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
    [
        .. Part("bài mới", change.New.Select(article => Article(article))),
        .. Part("bài sửa", change.Changed.Select(article => $"{Article(article.Now)}: {PartsOf(article)}")),
        .. Part("bài chuyển địa chỉ", change.Moved.Select(article => $"{article.Before.Url} → {Article(article.To)}")),
        .. Part("bài thôi đăng", change.Leaving.Select(article => $"{Article(article.Before)}: {LeftOutWords.Of(article.Because)}")),
        .. Part("tệp mới", change.NewFiles.Select(file => file.Url.Value)),
        .. Part("tệp sửa", change.ChangedFiles.Select(file => file.Url.Value)),
        .. Part("tệp không còn trên trang (ai có địa chỉ cũ sẽ không mở được)", change.LostFiles.Select(file => file.Url.Value)),
        .. Part("trang danh sách không còn bài nên không còn", change.LostLists.Select(page => page.Url.Value)),
        .. change.Around > 0 ? new[] { $"{Quantity.Count(change.Around)} trang khác mới hay đổi theo: danh sách, bài liên quan, trình đơn, giao diện, địa chỉ cũ" } : [],
    ];

    /// <summary>What others published and what would be taken in first.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<WaitingFile> waiting) => Part(
        "tệp người khác đã xuất bản mà ở đây chưa có; khi xuất bản, lệnh này lấy về trước",
        waiting.Select(file => HarmlessText.Of(file.Path) + (file.IsChangedHere ? ": ở đây cũng đã sửa, sẽ phải gộp hai bản" : string.Empty)));

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
            var words = conflict.Kind switch
            {
                ConflictKind.TheirsOnly => "người khác đã đăng tệp này; ở đây không có",
                ConflictKind.TheirsChanged => "người khác đã đăng một bản khác của tệp này; ở đây còn bản cũ",
                ConflictKind.BothChanged => "người khác đã đăng một bản khác của tệp này; ở đây cũng đã sửa, khác với bản ấy",
                _ => "người khác đã gỡ tệp này khỏi trang; ở đây vẫn còn",
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

    private static IEnumerable<string> Part(string name, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            yield break;
        }

        yield return $"{Quantity.Count(all.Count)} {name}";
        foreach (var item in all.Take(MostLines))
        {
            yield return "    " + item;
        }

        if (all.Count > MostLines)
        {
            yield return $"    và {Quantity.Count(all.Count - MostLines)} {name.Split(' ')[0]} nữa";
        }
    }
}
