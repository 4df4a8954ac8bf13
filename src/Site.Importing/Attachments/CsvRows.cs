using System.Text;
using Site.Model.Attachments;

namespace Site.Importing.Attachments;

/// <summary>Comma-separated values (RFC 4180), also with semicolons or tabs, which Excel writes on machines of other countries.</summary>
internal static class CsvRows
{
    public static void Read(string text, LineList lines)
    {
        var separator = SeparatorOf(text);
        var cell = new StringBuilder();
        int line = 1, row = 1, column = 1;
        bool isQuoted = false, goesOn = false;
        for (var at = 0; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : '\n';
            if (isQuoted && at < text.Length)
            {
                if (c != '"')
                {
                    cell.Append(c);
                    line += c == '\n' ? 1 : 0;
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append(text[at++]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c == separator || c == '\n')
            {
                var before = lines.Count;
                lines.Add(new AttachmentPlace(PlaceKind.Line, row, column), cell.Replace('\t', ' ').ToString(), goesOn);
                goesOn |= lines.Count > before;
                cell.Clear();
                column++;
                if (c == '\n')
                {
                    row = ++line;
                    column = 1;
                    goesOn = false;
                }
            }
            else
            {
                cell.Append(c);
            }
        }
    }

    /// <summary>The sign that the first line has most of.</summary>
    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return ",;\t".MaxBy(sign => first.Count(c => c == sign));
    }
}
