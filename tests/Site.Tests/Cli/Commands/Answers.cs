using Site.Cli.Terminal;

namespace Site.Tests.Cli.Commands;

/// <summary>Somebody at the terminal who answers in this order, and again when an answer is not taken.</summary>
internal sealed class Answers(params string[] answers) : IQuestions
{
    private readonly Queue<string> _left = new(answers);

    public List<string> Told { get; } = [];

    public T Choose<T>(string question, IReadOnlyList<T> choices, Func<T, string> words)
        where T : notnull => choices.Single(choice => words(choice) == _left.Peek() && _left.Dequeue().Length > 0);

    public string WriteSecret(string question, Func<string, string?> wrongWith)
    {
        Told.Add(question);
        return Write(question, wrongWith);
    }

    public string Write(string question, Func<string, string?> wrongWith)
    {
        while (wrongWith(_left.Peek()) is { } wrong)
        {
            Told.Add(wrong);
            _left.Dequeue();
        }

        return _left.Dequeue();
    }
}
