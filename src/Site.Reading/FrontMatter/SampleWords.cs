using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Reading.FrontMatter;

/// <summary>The word by which a new folder marks what was made up, so that nobody takes it for true: it is to be replaced.</summary>
internal static class SampleWords
{
    private const string Mark = "(mẫu)";

    /// <summary>Where it first stands in a document, front matter and all.</summary>
    public static SourceSpan? FirstIn(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var before = text.AsSpan(0, at);
        return new SourceSpan(before.Count('\n') + 1, at - before.LastIndexOf('\n'), Mark.Length);
    }

    /// <summary>Tells each line of settings or data that has it, once; comments may.</summary>
    public static void Tell(SourcePath file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            var words = text.AsSpan()[range];
            if (words.IndexOf(Mark, StringComparison.Ordinal) is var at and >= 0 && !words.TrimStart().StartsWith('#'))
            {
                diagnostics.Add(FrontMatterFaults.SampleLeft.At(file, new SourceSpan(line, at + 1, Mark.Length)));
            }
        }
    }
}
