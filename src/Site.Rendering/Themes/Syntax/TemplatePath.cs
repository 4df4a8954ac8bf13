using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Rendering.Themes.Syntax;

/// <summary>A path to a value: <c>title</c>, <c>this.title</c>, <c>../site.name</c>, <c>@root.site</c>, <c>@index</c>.</summary>
/// <param name="Text">As written, for messages.</param>
/// <param name="Up">How many <c>../</c> it begins with.</param>
/// <param name="Data">The name after <c>@</c>, with its span including the sign; null when the path starts at a view.</param>
/// <param name="Names">The names to follow one after the other; empty for <c>this</c>, <c>..</c> and <c>@index</c>.</param>
internal sealed record TemplatePath(string Text, SourceSpan Span, int Up, Located<string>? Data, ImmutableArray<Located<string>> Names)
{
    /// <summary>Null when <paramref name="text"/> is not a path.</summary>
    public static TemplatePath? Parse(string text, SourceSpan span)
    {
        var at = 0;
        var up = 0;
        while (text.AsSpan(at) is ".." || text.AsSpan(at).StartsWith("../", StringComparison.Ordinal))
        {
            up++;
            at = Math.Min(at + 3, text.Length);
        }

        if (at == text.Length && up > 0)
        {
            // "../" at the end says nothing more than "..", but the engine does not take it.
            return text.EndsWith('/') ? null : new TemplatePath(text, span, up, null, []);
        }

        Located<string>? data = null;
        if (text[at..].StartsWith('@'))
        {
            var end = text.IndexOf('.', at) is var dot and >= 0 ? dot : text.Length;
            data = new Located<string>(text[(at + 1)..end], span.Slice(at, end - at));
            if (up > 0 || !IsName(data.Value.Value))
            {
                return null;
            }

            at = end;
        }
        else if (text.AsSpan(at) is "this" || text.AsSpan(at).StartsWith("this.", StringComparison.Ordinal))
        {
            at += "this".Length;
        }
        else
        {
            at--; // The first name has no dot before it.
        }

        var names = ImmutableArray.CreateBuilder<Located<string>>();
        while (at < text.Length)
        {
            var start = at + 1;
            var end = start < text.Length && text.IndexOf('.', start) is var dot and >= 0 ? dot : text.Length;
            var name = text[start..end];
            if (!IsName(name))
            {
                return null;
            }

            names.Add(new Located<string>(name, span.Slice(start, name.Length)));
            at = end;
        }

        return new TemplatePath(text, span, up, data, names.ToImmutable());
    }

    private static bool IsName(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }
}
