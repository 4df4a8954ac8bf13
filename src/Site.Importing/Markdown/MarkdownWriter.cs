using System.Text;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>
/// Turns an imported text into our Markdown: the words, their marks and their order as the tree has them, bold and italic, links, tables, pictures, footnotes. What
/// would mean something to Markdown but is only text gets a backslash, and nothing else does: people go on writing in the result.
/// </summary>
public static class MarkdownWriter
{
    /// <param name="files">For each picture that is to be shown, by its id, its file as the article names it; another picture leaves its caption.</param>
    /// <returns>Lines that end with LF; empty for a text without words.</returns>
    public static string Write(ImportedText text, IReadOnlyDictionary<string, string> files)
    {
        var notes = new NoteNumbers(text.Notes);
        var blocks = new BlockLines(notes, files);
        var lines = blocks.Of(text.Blocks);

        List<string> below = [];
        AddNotes(below, notes, blocks);
        foreach (var left in notes.Left)
        {
            lines.Add(string.Empty);
            lines.AddRange(blocks.Of(left.Blocks));
            AddNotes(below, notes, blocks);
        }

        return Joined([.. lines, .. below]);
    }

    // Beginning with the first that is not there yet; a note may refer to a further one.
    private static void AddNotes(List<string> lines, NoteNumbers notes, BlockLines blocks)
    {
        for (var number = notes.Written + 1; number <= notes.Used.Count; number++)
        {
            notes.Written = number;
            lines.Add(string.Empty);
            lines.AddRange(BlockLines.Set(blocks.Of(notes.Used[number - 1].Blocks), $"[^{number}]: ", "    "));
        }
    }

    private static string Joined(List<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 || line.Length > 0)
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }
}
