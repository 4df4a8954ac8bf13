using System.Collections.Immutable;
using Site.Cli.Drafts;
using Site.Importing.Tree;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Incoming;

/// <summary>What did not come along with a paste, in words for its editor.</summary>
internal static class PasteWords
{
    /// <summary>What every paste loses and nobody misses.</summary>
    private static readonly ImmutableHashSet<RemarkKind> Silent = [RemarkKind.LayoutTable];

    /// <param name="spoilt">How many pictures came along and could not be taken.</param>
    public static ImmutableArray<string> Of(ImmutableArray<Remark> told, int spoilt)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var missing = told.Count(remark => remark.Kind == RemarkKind.PictureMissing);
        if (missing > 0)
        {
            words.Add($"{Quantity.Count(missing)} ảnh không theo sang được: lưu ảnh về máy rồi thả vào bài, đúng chỗ của ảnh");
        }

        if (spoilt > 0)
        {
            words.Add($"{Quantity.Count(spoilt)} ảnh hỏng, quá lớn hay thuộc loại không đưa lên trang được: lưu lại thành JPEG, PNG rồi thả vào bài");
        }

        words.AddRange(RemarkWords.Of([.. told.Where(remark => remark.Kind != RemarkKind.PictureMissing && !Silent.Contains(remark.Kind))]));
        return words.ToImmutable();
    }
}
