using Spectre.Console;

namespace Site.Cli.Terminal;

/// <summary>
/// A question with its answers below; each typed letter, or space, leaves fewer of them. Spectre's own list treats a space as the
/// answer, and finds nothing without accents.
/// </summary>
/// <param name="keys">Null when the user is gone.</param>
public sealed class ChoicePrompt(IAnsiConsole console, Func<CancellationToken, Task<ConsoleKeyInfo?>> keys)
{
    private const int Rows = 12;
    private const string Keys = "gõ vài chữ để tìm, có dấu hay không; mũi tên để chọn, Enter để lấy";
    private const string NothingFits = "không có dòng nào như vậy; xóa bớt chữ";

    /// <param name="lines">At least one line of harmless text.</param>
    /// <returns>The index of the chosen line.</returns>
    public async Task<int> AskAsync(string question, IReadOnlyList<string> lines, CancellationToken cancellation)
    {
        var filter = new ChoiceFilter(lines);
        console.Cursor.Hide();
        var drawn = 0;
        try
        {
            while (true)
            {
                Wipe(drawn);
                drawn = Draw(question, lines, filter);
                var key = await keys(cancellation);
                cancellation.ThrowIfCancellationRequested();
                switch (key)
                {
                    case null:
                        throw new OperationCanceledException(cancellation);
                    case { Key: ConsoleKey.Enter } when filter.Chosen is { } chosen:
                        return chosen;
                    case { Key: ConsoleKey.UpArrow }:
                        filter.Move(-1);
                        break;
                    case { Key: ConsoleKey.DownArrow or ConsoleKey.Tab }:
                        filter.Move(1);
                        break;
                    case { Key: ConsoleKey.PageUp }:
                        filter.Move(-Math.Min(Rows, filter.Marked));
                        break;
                    case { Key: ConsoleKey.PageDown }:
                        filter.Move(Math.Min(Rows, filter.Fitting.Count - 1 - filter.Marked));
                        break;
                    case { Key: ConsoleKey.Backspace }:
                        filter.Erase();
                        break;
                    case { KeyChar: var c } when !char.IsControl(c):
                        filter.Type(c);
                        break;
                }
            }
        }
        finally
        {
            Wipe(drawn);
            console.Cursor.Show();
        }
    }

    /// <returns>How many lines were drawn, none longer than the terminal is wide.</returns>
    private int Draw(string question, IReadOnlyList<string> lines, ChoiceFilter filter)
    {
        var width = Math.Max(console.Profile.Width - 1, 20);
        List<Text> drawn = [new(CellText.Shorten($"{question} {filter.Typed}▏", width, keepsEnd: true), new Style(decoration: Decoration.Bold))];
        var top = Math.Clamp(filter.Marked - (Rows / 2), 0, Math.Max(0, filter.Fitting.Count - Rows));
        for (var at = top; at < Math.Min(top + Rows, filter.Fitting.Count); at++)
        {
            var line = CellText.Shorten(lines[filter.Fitting[at]], width - 2);
            drawn.Add(at == filter.Marked ? new Text($"> {line}", new Style(Color.Blue)) : new Text($"  {line}"));
        }

        var left = filter.Fitting.Count - Rows;
        var note = filter.Fitting.Count == 0 ? NothingFits : left > 0 ? $"còn {left} dòng nữa; {Keys}" : Keys;
        drawn.Add(new Text(CellText.Shorten($"({note})", width), new Style(decoration: Decoration.Dim)));
        foreach (var text in drawn)
        {
            console.Write(text);
            console.WriteLine();
        }

        return drawn.Count;
    }

    private void Wipe(int lines)
    {
        if (lines > 0)
        {
            console.Cursor.MoveUp(lines);
            console.Write(new ControlCode("\u001b[0J")); // everything from here down
        }
    }
}
