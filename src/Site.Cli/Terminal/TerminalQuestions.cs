using System.Collections.Immutable;
using Site.Model.Text;
using Spectre.Console;

namespace Site.Cli.Terminal;

/// <summary>Questions on the console. Ctrl+C ends a question by cancelling it, and leaves the cursor as it was.</summary>
public sealed class TerminalQuestions(CancellationToken cancellation) : IQuestions
{
    private const int Rows = 12;

    public T Choose<T>(string question, IReadOnlyList<T> answers, Func<T, string> words)
        where T : notnull
    {
        ImmutableArray<string> lines = [.. answers.Select(answer => HarmlessText.Of(words(answer)))];
        var answer = answers[AnsiConsole.Profile.Capabilities.Ansi ? Filtered(question, lines) : Listed(question, lines)];

        // The list is erased after the choice; the chosen answer stays visible.
        AnsiConsole.MarkupLine($"{Markup.Escape(question)} {Markup.Escape(HarmlessText.Of(words(answer)))}");
        return answer;
    }

    private int Filtered(string question, ImmutableArray<string> lines)
    {
        var prompt = new ChoicePrompt(AnsiConsole.Console, async stop => await AnsiConsole.Console.Input.ReadKeyAsync(intercept: true, stop));
        try
        {
            return prompt.AskAsync(question, lines, cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            AnsiConsole.WriteLine();
            throw;
        }
    }

    /// <summary>For a terminal that cannot redraw lines.</summary>
    private int Listed(string question, ImmutableArray<string> lines) => Ask(new SelectionPrompt<int>()
        .Title(Markup.Escape(question))
        .AddChoices(Enumerable.Range(0, lines.Length))
        .UseConverter(at => Markup.Escape(lines[at]))
        .PageSize(Rows)
        .MoreChoicesText("(còn nữa: dùng phím mũi tên)"));

    public string Write(string question, Func<string, string?> wrongWith) => Ask(new TextPrompt<string>(Markup.Escape(question))
        .AllowEmpty()
        .Validate(answer => wrongWith(answer) is { } wrong ? ValidationResult.Error($"[red]{Markup.Escape(wrong)}[/]") : ValidationResult.Success()));

    private T Ask<T>(IPrompt<T> prompt)
    {
        try
        {
            return prompt.ShowAsync(AnsiConsole.Console, cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            AnsiConsole.WriteLine();
            throw;
        }
        finally
        {
            AnsiConsole.Cursor.Show();
        }
    }
}
