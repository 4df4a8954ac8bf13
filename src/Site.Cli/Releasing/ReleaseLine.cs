using System.Text;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Releasing;

/// <summary>The day on which an issue was handed out, written into its front matter. Every other byte of the file stays.</summary>
public static class ReleaseLine
{
    /// <param name="file">With front matter that has been read without a fault.</param>
    public static byte[] Write(byte[] file, DateOnly day)
    {
        var key = BulletinFields.ReleasedOn.Key;
        var text = Encoding.Latin1.GetString(file);
        var value = " " + DateWords.Iso(day);
        var firstEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var newLine = firstEnd > 0 && text[firstEnd - 1] == '\r' ? "\r\n" : "\n";
        for (var start = firstEnd + 1; start > 0 && start < text.Length; start = text.IndexOf('\n', start) + 1)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (text.AsSpan(start, end - start).TrimEnd() is "---" or "...")
            {
                return Insert(start, $"{key}:{value}{newLine}");
            }

            // A new issue may come with the key and no value, or with one that says that there is none (~); a comment stays.
            var colon = text.IndexOf(':', start, end - start);
            if (colon > 0 && !char.IsWhiteSpace(text[start]) && VietnameseText.FoldKey(Encoding.UTF8.GetString(file, start, colon - start)) == VietnameseText.FoldKey(key))
            {
                var line = text[(colon + 1)..end].TrimEnd('\r');
                var comment = line.IndexOf(" #", StringComparison.Ordinal);
                return Insert(colon + 1, value, instead: comment < 0 ? line.Length : comment);
            }
        }

        throw new InvalidOperationException("an issue that was read has front matter");

        byte[] Insert(int at, string words, int instead = 0) => [.. file[..at], .. Encoding.UTF8.GetBytes(words), .. file[(at + instead)..]];
    }
}
