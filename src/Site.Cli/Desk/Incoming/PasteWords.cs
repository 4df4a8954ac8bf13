using System.Collections.Immutable;
using Site.Cli.Drafts;
using Site.Importing.Tree;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Incoming;

/// <summary>What did not come along with a paste, in words for its editor.</summary>
internal static class PasteWords
{
    /// <summary>What every paste loses and nobody misses.</summary>
    private static readonly ImmutableHashSet<RemarkKind> Silent = [RemarkKind.LayoutTable];

    // The picture itself is at fault; anything else keeps whole pictures out too.
    private static readonly ImmutableHashSet<Fault> Spoilt = [AssetFaults.NotAnImage, AssetFaults.TooManyPixels, AssetFaults.SpoiltImage];

    /// <param name="left">For each picture that came along and could not be taken, why: null when nothing of it could be read.</param>
    public static ImmutableArray<string> Of(ImmutableArray<Remark> told, ImmutableArray<Diagnostic?> left)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var missing = told.Count(remark => remark.Kind == RemarkKind.PictureMissing);
        if (missing > 0)
        {
            words.Add($"{Quantity.Count(missing)} ảnh không theo sang được: lưu ảnh về máy rồi thả vào bài, đúng chỗ của ảnh");
        }

        var spoilt = left.Count(why => why is null || Spoilt.Contains(why.Fault));
        if (spoilt > 0)
        {
            words.Add($"{Quantity.Count(spoilt)} ảnh hỏng, quá lớn hay thuộc loại không đưa lên trang được: lưu lại thành JPEG, PNG rồi thả vào bài");
        }

        foreach (var kept in left.OfType<Diagnostic>().Where(why => !Spoilt.Contains(why.Fault)).GroupBy(why => why.Message, StringComparer.Ordinal))
        {
            words.Add($"{Quantity.Count(kept.Count())} ảnh chưa đưa vào bài được: {kept.Key}");
        }

        words.AddRange(RemarkWords.Of([.. told.Where(remark => remark.Kind != RemarkKind.PictureMissing && !Silent.Contains(remark.Kind))]));
        return words.ToImmutable();
    }
}
