using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Text;

namespace Site.Model.Bulletins;

/// <summary>
/// Minutes to read to a meeting. Vietnamese writes each syllable as a word, so the pace is in syllables. Fluent readers are reported at about five
/// a second, 300 a minute (Vietnamese in Pellegrino, Coupé and Marsico, Language 87, 2011). A cell secretary reads numbers and names to people who
/// take notes: about half of that, 140 a minute, is our estimate and not a measurement.
/// </summary>
public static class ReadingAloud
{
    public const int WordsPerMinute = 140;

    /// <summary>Rounded, so that the minutes of items come near to those of the whole; at least 1, unless there is nothing to read.</summary>
    public static int Minutes(int words) => words == 0 ? 0 : Math.Max(1, (words + (WordsPerMinute / 2)) / WordsPerMinute);

    /// <summary>The words of an item with its title. An answer is read with its question.</summary>
    public static int Words(Document document, ItemForm form) => WordCount.Of(document.Title) +
        (form == ItemForm.Whole ? document.Body.Words : 0) + (form == ItemForm.Summary || document is Question ? WordCount.Of(document.Summary) : 0);
}
