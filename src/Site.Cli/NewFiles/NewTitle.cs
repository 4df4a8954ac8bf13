using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.NewFiles;

/// <summary>A title in the form in which the reader will read it back, whatever characters it has.</summary>
public static class NewTitle
{
    /// <summary>Longer than any title; short enough to keep the front matter below the reader's limit when every character is escaped.</summary>
    private const int Longest = 10_000;

    private const char NoBreakSpace = '\u00A0';

    /// <summary>Null when there is nothing but spaces; otherwise the title, or a diagnostic.</summary>
    public static (string? Title, Diagnostic? Fault) Read(string written)
    {
        // The reader treats a no-break space as a space, ignores spaces at the ends, and removes invisible characters.
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

    /// <summary>Control characters, line ends, lone surrogates and noncharacters, which no page may hold.</summary>
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
