using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Reports;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Reporting;

/// <summary>A month's royalties for a spreadsheet: a line for each item, below each author's the sum. An item that several share counts once in the last one.</summary>
public static class RoyaltyCsv
{
    private const string Nobody = "(không ghi tác giả)";

    private static readonly ImmutableArray<string> Header = ["Tác giả", "Số bài", "Thể loại", "Tiêu đề", "Ngày", "Số tiền (đồng)", "Ghi chú"];

    public static string Text(RoyaltyTable table, SiteSettings settings) =>
        CsvText.ByteOrderMark + string.Concat(Lines(table, settings).Prepend(Header).Select(line => CsvText.Line(line)));

    private static IEnumerable<ImmutableArray<string>> Lines(RoyaltyTable table, SiteSettings settings)
    {
        foreach (var author in table.Authors)
        {
            foreach (var royalty in author.Items)
            {
                yield return Item(author.Author, royalty.Item, royalty.Amount, royalty.Remark);
            }

            yield return [$"Cộng {author.Author}", Number(author.Items.Length), string.Empty, string.Empty, string.Empty, Number(author.Sum), string.Empty];
        }

        yield return ["Tổng cộng", Number(table.Authors.SelectMany(author => author.Items).DistinctBy(royalty => royalty.Item.Source).Count()), string.Empty, string.Empty, string.Empty, Number(table.Sum), string.Empty];
        foreach (var royalty in table.Unsigned)
        {
            yield return Item(Nobody, royalty.Item, royalty.Amount, "chưa tính: ghi tác giả ở bài, hoặc \"nguoi_nhan\" trong nhuan-but.yml");
        }

        foreach (var item in table.Reprints)
        {
            yield return Item(item.Author ?? Nobody, item, null, $"không tính: đăng lại từ {item.ReprintedFrom}");
        }

        foreach (var item in table.WithoutRate)
        {
            yield return Item(item.Author ?? Nobody, item, null, "chưa tính: thể loại này chưa có mức");
        }

        ImmutableArray<string> Item(string author, Document item, int? amount, string? remark) =>
        [
            author, "1", Genre.Of(item) is { } genre ? settings.NameOf(genre) : KindWords.Of(item.Kind), item.Title,
            item.Date is { } date ? DateWords.Iso(date.Day) : string.Empty, amount is { } sum ? Number(sum) : string.Empty, remark ?? string.Empty,
        ];
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
