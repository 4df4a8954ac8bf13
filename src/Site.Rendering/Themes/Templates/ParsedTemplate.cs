using Scriban;
using Scriban.Syntax;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Rendering.Themes.Templates;

/// <summary>A template as Scriban's own parser reads it.</summary>
/// <param name="Body">Null when it could not be read, which has been told.</param>
internal sealed record ParsedTemplate(ThemeText Text, ScriptBlockStatement? Body)
{
    public static ParsedTemplate Parse(ThemeText text, DiagnosticBag diagnostics)
    {
        if (Handlebars.Find(text) is { } foreign)
        {
            diagnostics.Add(foreign);
            return new ParsedTemplate(text, null);
        }

        var template = Template.Parse(text.Text);
        var body = template.Page?.Body;
        if (DiagnosticOf(text, template, body) is { } diagnostic)
        {
            diagnostics.Add(diagnostic);
            return new ParsedTemplate(text, null);
        }

        return new ParsedTemplate(text, body);
    }

    /// <summary>The place of a node. Scriban counts from 0, and its spans include their last letter.</summary>
    public SourceSpan Place(ScriptNode node) => Text.Span(node.Span.Start.Offset, node.Span.End.Offset + 1);

    /// <summary>The node as typed.</summary>
    public string Typed(ScriptNode node) => Text.Text[node.Span.Start.Offset..(node.Span.End.Offset + 1)];

    public Diagnostic Broken(ScriptNode node, string what) => ThemeFaults.Broken.At(Text.File, Place(node), what);

    private static Diagnostic? DiagnosticOf(ThemeText text, Template template, ScriptBlockStatement? body)
    {
        Diagnostic Broken(int start, int end, string what) => ThemeFaults.Broken.At(text.File, text.Span(start, end), what);

        if (ParserWords.MostTelling(template.Messages) is not { } message)
        {
            // The parser treats the end of the file as the end of a tag.
            var isOpen = body?.Statements.OfType<ScriptEscapeStatement>().LastOrDefault() is { IsEntering: true };
            return isOpen ? Broken(text.Text.LastIndexOf('{') - 1, text.Text.Length, "thẻ {{ không được đóng bằng }}") : null;
        }

        // The parser has no place for some of what it says, and for some the place after the last letter.
        var at = Math.Clamp(message.Span.Start.Offset, 0, text.Text.Length - 1);
        if (OpenQuote(text.Text, at) is { } quote)
        {
            return Broken(quote.Start, quote.End, "chữ trong nháy kép không được đóng");
        }

        if (ParserWords.IsMissingEnd(message) && body is not null && Unclosed(body) is { } opener)
        {
            var word = opener is ScriptForStatement ? "for" : "if";
            return Broken(opener.Span.Start.Offset, opener.Span.Start.Offset + word.Length, $"{word} không được đóng bằng {{{{ end }}}}");
        }

        // The parser may name a letter of a word, or all that follows it.
        var start = at;
        while (start > 0 && char.IsLetter(text.Text[at]) && char.IsLetter(text.Text[start - 1]))
        {
            start--;
        }

        var length = text.Text.AsSpan(start).IndexOfAnyExceptInRange('a', 'z');
        return Broken(start, start + Math.Max(length, 1), ParserWords.InVietnamese(message));
    }

    /// <summary>An unclosed quotation mark: the parser looks for its end up to the end of the file.</summary>
    private static (int Start, int End)? OpenQuote(string text, int place)
    {
        for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0 && start <= place; start = text.IndexOf("{{", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", start, StringComparison.Ordinal) is var close and >= 0 ? close : text.Length;
            var tag = text.AsSpan(start, end - start);
            var quote = tag.TrimStart("{~- ").StartsWith('#') ? -1 : tag.IndexOfAny('"', '\'');
            if (quote >= 0 && tag.Count(tag[quote]) % 2 == 1)
            {
                return (start + quote, end);
            }
        }

        return null;
    }

    /// <summary>The innermost block without an <c>end</c>: the parser names the end of the file instead.</summary>
    private static ScriptStatement? Unclosed(ScriptBlockStatement block)
    {
        foreach (var statement in block.Statements.Reverse())
        {
            ScriptStatement? last = statement is ScriptForStatement { Else: { } none } ? none : statement;
            while (last is ScriptIfStatement { Else: { } other })
            {
                last = other;
            }

            var body = last switch
            {
                ScriptIfStatement branch => branch.Then,
                ScriptElseStatement other => other.Body,
                ScriptForStatement loop => loop.Body,
                _ => null,
            };
            if (body is not null)
            {
                return body.Statements.Any(inside => inside is ScriptEndStatement) ? null : Unclosed(body) ?? statement;
            }
        }

        return null;
    }
}
