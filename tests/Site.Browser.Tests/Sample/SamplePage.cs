using System.Collections.Immutable;
using System.Globalization;
using AngleSharp;
using AngleSharp.Dom.Events;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Site.Browser.Tests.Sample;

/// <param name="ParseErrors">What the HTML standard calls parse errors, with line and column.</param>
public sealed record SamplePage(string Url, string Html, IHtmlDocument Document, ImmutableArray<string> ParseErrors)
{
    public static SamplePage Parse(string url, string html)
    {
        var errors = ImmutableArray.CreateBuilder<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true }, BrowsingContext.New());
        parser.Error += (_, told) =>
        {
            var error = (HtmlErrorEvent)told;
            errors.Add(string.Create(CultureInfo.InvariantCulture, $"{error.Position.Line}:{error.Position.Column} {error.Message}"));
        };
        var document = parser.ParseDocument(html);
        return new SamplePage(url, html, document, errors.ToImmutable());
    }
}
