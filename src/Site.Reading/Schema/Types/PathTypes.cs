using System.Buffers;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>A path from this site's root. It may become a file of the output, so it may hold plain characters only.</summary>
public sealed class PagePathType(string example) : ScalarType<Located<UrlPath>>("địa chỉ trong trang này", example)
{
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Located<UrlPath> value)
    {
        value = default;
        if (!TryRead(scalar.Text.Trim(), scalar, context, out var path))
        {
            return false;
        }

        value = new Located<UrlPath>(path, scalar.Span);
        return true;
    }

    internal static bool TryRead(string text, YamlScalar scalar, FieldContext context, out UrlPath path)
    {
        path = default;
        if (text.StartsWith('/') && text.AsSpan().IndexOfAnyExcept(PlainCharacters) is var odd and >= 0)
        {
            return context.Tell(FrontMatterFaults.PathCharacter, scalar.Span, text, text[odd]);
        }

        if (UrlPath.Parse(text) is not { } parsed)
        {
            return context.Tell(FrontMatterFaults.NotAPagePath, scalar.Span, scalar.Text);
        }

        path = parsed;
        return true;
    }
}

/// <summary>A path from this site's root, optionally with a place on that page: <c>/gioi-thieu/#chuc-nang</c>.</summary>
public sealed class PageLinkType(string example) : ScalarType<Located<InternalLink>>("địa chỉ trong trang này", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Located<InternalLink> value)
    {
        value = default;
        var text = scalar.Text.Trim();
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (!PagePathType.TryRead(hash < 0 ? text : text[..hash], scalar, context, out var path))
        {
            return false;
        }

        var anchor = hash < 0 || hash == text.Length - 1 ? null : text[(hash + 1)..];
        value = new Located<InternalLink>(new InternalLink(path, anchor), scalar.Span);
        return true;
    }
}
