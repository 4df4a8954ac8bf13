using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.NewFiles;

/// <summary>A title as the reader will read it back, whatever it is made of.</summary>
public static class NewTitle
{
    /// <summary>Far above any title; keeps the front matter below the reader's limit whatever has to be escaped.</summary>
    private const int Longest = 10_000;

    private const char NoBreakSpace = '\u00A0';

    /// <summary>Null when there is nothing but spaces, or with a fault.</summary>
    public static (string? Title, Diagnostic? Fault) Read(string written)
    {
        // A no-break space is read as a space, the ends are read over, and what nobody sees is taken out.
        var title = VietnameseText.Compose(InvisibleCharacters.Without(written)).Replace(NoBreakSpace, ' ').Trim();
        if (title.Length == 0)
        {
            return (null, null);
        }

        if (title.Length > Longest)
        {
            return (null, UsageFaults.TitleEndless.Alone(Quantity.Count(Longest)));
        }

        return FirstUnusable(title) is { } character ? (null, UsageFaults.TitleNotPlain.Alone(character)) : (title, null);
    }

    /// <summary>Control characters, line ends, halves of characters and what is no character, which no page may hold.</summary>
    private static string? FirstUnusable(string title)
    {
        for (var index = 0; index < title.Length; index++)
        {
            if (char.IsSurrogatePair(title, index))
            {
                index++;
            }
            else if (title[index] is '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(title[index]) is
                UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return string.Create(CultureInfo.InvariantCulture, $"U+{(int)title[index]:X4}");
            }
        }

        return null;
    }
}
