namespace Site.Model.Text;

/// <summary>How many words a text has, of which Vietnamese writes each syllable as one.</summary>
public static class WordCount
{
    /// <summary>Runs of anything but white space.</summary>
    public static int Of(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var word = !char.IsWhiteSpace(c);
            words += word && !inside ? 1 : 0;
            inside = word;
        }

        return words;
    }
}
