using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;

namespace Site.Model.Documents;

/// <summary>
/// Another document as a document names it in its <c>can_cu</c> or <c>thay_the</c>: the editor's words, and what they say. Without a code
/// they are words only, such as a congress's resolution.
/// </summary>
/// <param name="Span">All of the words.</param>
/// <param name="Code">The first code among them: the others, if any, belong to its title.</param>
/// <param name="TypeWord">The type as the words before the code say: <c>Quy định</c>.</param>
/// <param name="Date">The day that the words after the code say it was issued on.</param>
public sealed record Citation(string Text, SourceSpan Span, DocumentCode? Code, string? TypeWord, DateOnly? Date)
{
    public static Citation Read(string text, SourceSpan span) =>
        DocumentCodeScanner.Find(text) is [var first, ..]
            ? new Citation(text, span, first.Code, first.TypeWord, first.Date?.Day)
            : new Citation(text, span, null, null, null);
}
