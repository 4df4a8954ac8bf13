using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;

namespace Site.Model.Documents;

/// <summary>
/// Another document, as a document names it in its <c>can_cu</c> or <c>thay_the</c>: the editor's words, and the code and day read from them. A citation
/// without a code has words only, such as a congress's resolution.
/// </summary>
/// <param name="Span">All of the words.</param>
/// <param name="Code">The first code among them: the others, if any, belong to its title.</param>
/// <param name="TypeWord">The type that the words before the code state: <c>Quy định</c>.</param>
/// <param name="Date">The day of issue that the words after the code state.</param>
public sealed record Citation(string Text, SourceSpan Span, DocumentCode? Code, string? TypeWord, DateOnly? Date)
{
    public static Citation Read(string text, SourceSpan span) =>
        DocumentCodeScanner.Find(text) is [var first, ..]
            ? new Citation(text, span, first.Code, first.TypeWord, first.Date?.Day)
            : new Citation(text, span, null, null, null);
}
