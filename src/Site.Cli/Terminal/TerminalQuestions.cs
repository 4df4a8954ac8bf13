using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Text;
using Spectre.Console;

namespace Site.Cli.Terminal;

/// <summary>Questions on the console. Ctrl+C ends a question by cancelling it, and leaves the cursor as it was.</summary>
public sealed class TerminalQuestions(IAnsiConsole console, CancellationToken cancellation) : IQuestions
{
    /// <summary>On the console of this process.</summary>
    public static TerminalQuestions OfConsole(CancellationToken cancellation) => new(AnsiConsole.Console, cancellation);

    public T Choose<T>(string question, IReadOnlyList<T> answers, Func<T, string> words)
        where T : notnull
    {
        ImmutableArray<string> lines = [.. answers.Select(answer => HarmlessText.Of(words(answer)))];
        var answer = answers[console.Profile.Capabilities.Ansi ? Filtered(question, lines) : Listed(question, lines)];

        // The list is erased after the choice; the chosen answer stays visible.
        console.MarkupLine($"{Markup.Escape(question)} {Markup.Escape(HarmlessText.Of(words(answer)))}");
        return answer;
    }

    private int Filtered(string question, ImmutableArray<string> lines)
    {
        var prompt = new ChoicePrompt(console, async stop => await console.Input.ReadKeyAsync(intercept: true, stop));
        try
        {
            return prompt.AskAsync(question, lines, cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            console.WriteLine();
            throw;
        }
    }

    /// <summary>For a terminal that cannot draw lines again.</summary>
    private int Listed(string question, ImmutableArray<string> lines)
    {
        console.WriteLine(question);
        for (var at = 0; at < lines.Length; at++)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {at + 1}. {lines[at]}"));
        }

        int? Chosen(string answer) =>
            int.TryParse(answer.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= lines.Length ? number - 1 : null;
        return Chosen(Write("Số thứ tự:", answer => Chosen(answer) is null ? string.Create(CultureInfo.InvariantCulture, $"Gõ một số từ 1 đến {lines.Length}") : null))!.Value;
    }

    public string Write(string question, Func<string, string?> wrongWith) => Ask(Prompt(question, wrongWith));

    public string WriteSecret(string question, Func<string, string?> wrongWith) => Ask(Prompt(question, wrongWith).Secret(null));

    private static TextPrompt<string> Prompt(string question, Func<string, string?> wrongWith) => new TextPrompt<string>(Markup.Escape(question))
        .AllowEmpty()
        .Validate(answer => wrongWith(answer) is { } wrong ? ValidationResult.Error($"[red]{Markup.Escape(wrong)}[/]") : ValidationResult.Success());

    private T Ask<T>(IPrompt<T> prompt)
    {
        try
        {
            return prompt.ShowAsync(console, cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            console.WriteLine();
            throw;
        }
        finally
        {
            console.Cursor.Show();
        }
    }
}
