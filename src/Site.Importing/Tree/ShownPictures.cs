using System.Collections.Immutable;

namespace Site.Importing.Tree;

/// <summary>Where a text shows its pictures.</summary>
public static class ShownPictures
{
    /// <summary>The first place of each, by the picture's id.</summary>
    public static IReadOnlyDictionary<string, PictureBlock> Of(ImmutableArray<Block> blocks)
    {
        var shown = new Dictionary<string, PictureBlock>(StringComparer.Ordinal);
        Find(blocks, shown);
        return shown;
    }

    private static void Find(IEnumerable<Block> blocks, Dictionary<string, PictureBlock> shown)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PictureBlock picture:
                    shown.TryAdd(picture.Picture, picture);
                    break;
                case ListBlock list:
                    Find(list.Items.SelectMany(item => item.Blocks), shown);
                    break;
                case Quote quote:
                    Find(quote.Blocks, shown);
                    break;
                case Table table:
                    Find(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell), shown);
                    break;
            }
        }
    }
}
