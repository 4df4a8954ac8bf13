namespace Site.Cli.Terminal;

/// <summary>Asks whoever sits at the terminal. Every answer is a good one: a question is asked until it is.</summary>
public interface IQuestions
{
    /// <param name="words">How an answer reads; typing a part of it finds it.</param>
    T Choose<T>(string question, IReadOnlyList<T> answers, Func<T, string> words)
        where T : notnull;

    /// <param name="wrongWith">What is wrong with an answer, or null.</param>
    string Write(string question, Func<string, string?> wrongWith);
}
