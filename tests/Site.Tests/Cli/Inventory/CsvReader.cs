using System.Text;

namespace Site.Tests.Cli.Inventory;

/// <summary>RFC 4180, to the letter: what a strict reader makes of our CSV. Fails the test at anything that the RFC does not know.</summary>
internal static class CsvReader
{
    public static List<string[]> Read(string text)
    {
        List<string[]> lines = [];
        List<string> cells = [];
        for (var at = 0; at < text.Length;)
        {
            cells.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                Assert.True(at < text.Length && text[at] != '\r' || EndsLine(text, at), "a line without its end");
                if (EndsLine(text, at))
                {
                    cells.Add(string.Empty);
                }
            }

            if (EndsLine(text, at))
            {
                at += 2;
                lines.Add([.. cells]);
                cells.Clear();
            }
        }

        Assert.Empty(cells);
        return lines;
    }

    private static bool EndsLine(string text, int at) => at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n';

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (text[at] is not (',' or '\r'))
        {
            Assert.False(text[at] is '"' or '\n', $"{text[at]} outside quotes");
            at++;
        }

        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                at++;
                Assert.True(text[at] is ',' or '\r', "text behind a closing quote");
                return cell.ToString();
            }
        }
    }
}
