using System.Collections.Immutable;
using AngleSharp.Dom;
using Site.Importing.Tree;

namespace Site.Importing.Html.Lists;

/// <summary>Items that can be ticked off, as Google Docs and pages of tasks have them: what is done and what is not is a sign before the words, as in Word.</summary>
internal static class TickMark
{
    /// <summary>Docs draws the box as a picture, and says the same of the item.</summary>
    public static bool IsPicture(IElement image) => image.GetAttribute("aria-roledescription") == "checkbox";

    public static ImmutableArray<Block> Before(ImmutableArray<Block> blocks, IElement item) => Of(item) is { } sign
        ? blocks is [Paragraph words, .. var rest] ? [words with { Text = [new TextRun(sign), .. words.Text] }, .. rest] : [new Paragraph([new TextRun(sign.TrimEnd())]), .. blocks]
        : blocks;

    private static string? Of(IElement item)
    {
        const string Done = "☑ ";
        const string Open = "☐ ";
        if (item.GetAttribute("role") == "checkbox")
        {
            return item.GetAttribute("aria-checked") == "true" ? Done : Open;
        }

        var box = item.QuerySelector("input[type=checkbox]");
        return box is null || box.Closest("li") != item ? null : box.HasAttribute("checked") ? Done : Open;
    }
}
