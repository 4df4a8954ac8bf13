using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Importing.Tree;
using Site.Model.Text;

namespace Site.Importing.Heads;

/// <summary>What a news item says of itself: title and sapo on top, byline and source at the end. A field that is null was not found.</summary>
public sealed record NewsHead
{
    public HeadField<string>? Title { get; init; }

    /// <summary>The day in the line below the title.</summary>
    public HeadField<DateOnly>? Day { get; init; }

    public HeadField<string>? Summary { get; init; }

    public HeadField<string>? Author { get; init; }

    public HeadField<string>? Source { get; init; }
}

/// <param name="Taken">As <see cref="RecognisedDocument.Taken"/>.</param>
public sealed record RecognisedNews(NewsHead Head, ImportedText Text, ImmutableArray<string> Taken);

/// <summary>Recognises a news item by its form, and takes its head out of the text.</summary>
public static partial class NewsReader
{
    private const int LongestTitle = 250;
    private const int ShortestSummary = 30;
    private const int LongestSummary = 700;
    private const int LongestByline = 90;

    /// <summary>How many of the last blocks may be byline and source.</summary>
    private const int LastBlocks = 3;

    public static RecognisedNews Read(ImportedText text)
    {
        var spelling = new UsualSpelling(HeadReader.RunningText(text.Blocks));
        var blocks = text.Blocks.ToList();
        var head = new NewsHead();
        var taken = ImmutableArray.CreateBuilder<string>();
        head = TakeTitle(blocks, head, taken, spelling);
        head = TakeDay(blocks, head, taken);
        head = TakeSummary(blocks, head, taken);
        head = TakeBylines(blocks, head, taken);
        return new RecognisedNews(head, text with { Blocks = [.. blocks] }, taken.ToImmutable());
    }

    private static NewsHead TakeTitle(List<Block> blocks, NewsHead head, ImmutableArray<string>.Builder taken, UsualSpelling spelling)
    {
        if (blocks.Count == 0 || TextOf(blocks[0]) is not { Length: > 0 and <= LongestTitle } first || first is [.., '.' or ':' or ';'] || blocks[0] is Paragraph { Align: Align.End })
        {
            return head;
        }

        var isMarked = IsTitleLike(blocks[0]);
        var written = first;
        blocks.RemoveAt(0);
        taken.Add(first);

        // A title in capitals over several lines.
        while (isMarked && PaperLine.IsCaps(written) && blocks.Count > 0 && IsTitleLike(blocks[0]) && TextOf(blocks[0]) is { } next && PaperLine.IsCaps(next) && written.Length + next.Length < LongestTitle)
        {
            written = $"{written} {next}";
            taken.Add(next);
            blocks.RemoveAt(0);
        }

        var usual = spelling.Of(written, isName: false);
        return head with { Title = new HeadField<string>(usual, written, usual != written ? "đã đổi từ chữ in hoa" : isMarked ? null : "là dòng đầu của bài") };
    }

    private static NewsHead TakeDay(List<Block> blocks, NewsHead head, ImmutableArray<string>.Builder taken)
    {
        if (blocks.Count == 0 || TextOf(blocks[0]) is not { } line || DayLine().Match(line) is not { Success: true } match || MatchedDay.Of(match) is not { } day)
        {
            return head;
        }

        blocks.RemoveAt(0);
        taken.Add(line);
        return head with { Day = new HeadField<DateOnly>(day, line) };
    }

    private static NewsHead TakeSummary(List<Block> blocks, NewsHead head, ImmutableArray<string>.Builder taken)
    {
        if (head.Title is null || blocks.Count < 2 || blocks[0] is not Paragraph paragraph || !paragraph.Text.All(inline => inline is TextRun) ||
            !(PlainText.IsAll(paragraph.Text, Look.Bold) || PlainText.IsAll(paragraph.Text, Look.Italic)) || TextOf(paragraph) is not { Length: >= ShortestSummary and <= LongestSummary } summary)
        {
            return head;
        }

        blocks.RemoveAt(0);
        taken.Add(summary);
        return head with { Summary = new HeadField<string>(summary, summary) };
    }

    private static NewsHead TakeBylines(List<Block> blocks, NewsHead head, ImmutableArray<string>.Builder taken)
    {
        for (var at = blocks.Count - 1; at >= Math.Max(1, blocks.Count - LastBlocks); at--)
        {
            if (blocks[at] is not (Paragraph or Heading) || TextOf(blocks[at]) is not { Length: <= LongestByline } line)
            {
                continue;
            }

            if (head.Author is null && Byline().Match(line) is { Success: true } byline)
            {
                head = head with { Author = new HeadField<string>(byline.Groups["who"].Value.TrimEnd('.', ' ', ')'), line) };
            }
            else if (head.Source is null && blocks[at - 1] is not (Table or PictureBlock) && SourceLine().Match(line) is { Success: true } source)
            {
                head = head with { Source = new HeadField<string>(source.Groups["who"].Value.TrimEnd('.', ' ', ')'), line) };
            }
            else if (head.Author is null && blocks[at] is Paragraph { Align: Align.End } && PaperLine.IsName(line))
            {
                head = head with { Author = new HeadField<string>(line, line) };
            }
            else
            {
                continue;
            }

            taken.Add(line);
            blocks.RemoveAt(at);
        }

        return head;
    }

    private static bool IsTitleLike(Block block) =>
        block is Heading or Paragraph { Align: Align.Center } || (block is Paragraph paragraph && (PlainText.IsAll(paragraph.Text, Look.Bold) || PaperLine.IsCaps(PlainText.Of(paragraph.Text))));

    private static string? TextOf(Block block) => block switch
    {
        Paragraph paragraph when !paragraph.Text.Any(inline => inline is NoteReference or Link) => OneLine(PlainText.Of(paragraph.Text)),
        Heading heading when !heading.Text.Any(inline => inline is NoteReference or Link) => OneLine(heading.Label is { } label ? $"{label} {PlainText.Of(heading.Text)}" : PlainText.Of(heading.Text)),
        _ => null,
    };

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^\(?([\p{L}][\p{L} .\-–]{0,60},\s*)?(ngày\s*)?(?<day>[0-9]{1,2})\s*(tháng|/|-)\s*(?<month>[0-9]{1,2})\s*(năm|/|-)\s*(?<year>[0-9]{4})\)?\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DayLine();

    // "Ảnh: Minh Mẫu" alone tells who took a picture, not who wrote.
    [GeneratedRegex(@"^\(?((Tin|Bài|Tác giả|Người viết|Thực hiện)((,|\s*-|\s*/|\s*&|\s+và|;)\s*(tin|bài|ảnh))?|Ảnh(,|\s*-|\s*/|\s*&|\s+và|;)\s*(tin|bài))\s*:\s*(?<who>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    // Without a colon only what names a paper, or stands in brackets: "Theo Kế hoạch 59-KH/ĐUK, các chi bộ họp" is a sentence.
    [GeneratedRegex(@"^(\(?Nguồn\s*:\s*(?<who>[^.]{2,70})|\((Nguồn|Theo)\s+(?=\p{Lu})(?<who>[^.,;:0-9]{2,70})\)|(Nguồn|Theo)\s+(?<who>(Báo|Tạp chí|Thông tấn xã|TTXVN|Cổng|Trang|Đài|Bản tin|VOV|VTV)(\s+[\p{L}-]+){0,9}))\)?\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SourceLine();
}
