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
        var answer = Ask(new SelectionPrompt<T>()
            .Title(Markup.Escape(question))
            .AddChoices(answers)
            .UseConverter(Shown)
            .PageSize(Rows)
            .MoreChoicesText("(còn nữa: dùng phím mũi tên)")
            .EnableSearch()
            .SearchPlaceholderText("(gõ để tìm)"));

        // The list is wiped when it has done its work; what was picked stays to be seen.
        AnsiConsole.MarkupLine($"{Markup.Escape(question)} {Shown(answer)}");
        return answer;

        string Shown(T each) => Markup.Escape(HarmlessText.Of(words(each)));
    }

    public string Write(string question, Func<string, string?> complaint) => Ask(new TextPrompt<string>(Markup.Escape(question))
        .AllowEmpty()
        .Validate(answer => complaint(answer) is { } wrong ? ValidationResult.Error($"[red]{Markup.Escape(wrong)}[/]") : ValidationResult.Success()));

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
