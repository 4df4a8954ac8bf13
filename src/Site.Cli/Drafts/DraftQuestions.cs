using Site.Cli.Terminal;
using Site.Model.Text;

namespace Site.Cli.Drafts;

/// <summary>Asks at the terminal for what a document has to have. An empty answer leaves it as it is.</summary>
internal sealed class DraftQuestions(IQuestions questions)
{
    /// <param name="source">The file, as it was named.</param>
    public string? Answer(HeadQuestion question, string source) => questions.Write(
        HarmlessText.Of(question.Found is null
            ? $"{source}: không thấy. {question.Label}? (Enter: để trống)"
            : $"{source}: chưa chắc, {question.Doubt}. {question.Label}? (Enter: giữ \"{question.Found}\")"),
        text => text.Trim().Length == 0 || question.IsRight(text) ? null : question.How);
}
