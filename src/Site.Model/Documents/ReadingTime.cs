namespace Site.Model.Documents;

/// <summary>
/// Minutes to read silently. Vietnamese writes each syllable as a word, so the pace is in syllables: 240 a minute, a calm pace for an
/// adult reader on a phone.
/// </summary>
public static class ReadingTime
{
    public const int WordsPerMinute = 240;

    /// <summary>Rounded up; at least 1.</summary>
    public static int Minutes(int words) => Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
}
