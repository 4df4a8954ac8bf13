namespace Site.Cli.Terminal;

/// <summary>Asks the user at the terminal. A question is repeated until its answer is valid.</summary>
public interface IQuestions
{
    /// <param name="words">How an answer is shown; typing a part of it finds it.</param>
    T Choose<T>(string question, IReadOnlyList<T> answers, Func<T, string> words)
        where T : notnull;

    /// <param name="wrongWith">Gives what is wrong with an answer, or null.</param>
    string Write(string question, Func<string, string?> wrongWith);

    /// <summary>The same for what nobody may read from the screen: nothing of the answer is shown.</summary>
    string WriteSecret(string question, Func<string, string?> wrongWith);
}
