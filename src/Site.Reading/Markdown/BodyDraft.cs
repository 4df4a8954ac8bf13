using System.Collections.Immutable;
using Markdig.Syntax;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.Markdown.PartyMarks;

namespace Site.Reading.Markdown;

/// <summary>One text on its way to a <see cref="Body"/>: what its renderers have written and found so far.</summary>
internal sealed class BodyDraft(SourcePath file, string text, int firstLine, int indent, DiagnosticBag diagnostics, SharedValues shared) : IDisposable
{
    private KeptBreaks? _breaks;
    private bool _hasToldOfLines;
    private readonly SourceMap _map = new(text, firstLine, indent);
    private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<Located<InternalLink>>.Builder _links = ImmutableArray.CreateBuilder<Located<InternalLink>>();
    private readonly ImmutableArray<Located<string>>.Builder _linkTexts = ImmutableArray.CreateBuilder<Located<string>>();
    private readonly ImmutableArray<Asset>.Builder _assets = ImmutableArray.CreateBuilder<Asset>();
    private readonly ImmutableArray<Mention>.Builder _mentions = ImmutableArray.CreateBuilder<Mention>();
    private readonly HashSet<Asset> _knownAssets = new(ReferenceEqualityComparer.Instance);

    public SourcePath File => file;

    public HtmlWriter Html { get; } = new();

    public WordCounter Words { get; } = new();

    public string? FirstParagraph { get; set; }

    /// <summary>Whether the HTML has become so much larger than the text that nothing more is written.</summary>
    public bool HasSwollen => Html.Length > TextLimits.FreeGrowth + ((long)text.Length * TextLimits.Growth);

    /// <summary>Whether the text can hold a document's code: every code has a slash, and most texts have none.</summary>
    public bool MayHoldCodes { get; } = text.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether the line break at this offset stays a line break on the page; Markdown would join the two lines.</summary>
    public bool IsBreakKept(int at, bool insideItem)
    {
        var lineBreak = text.IndexOf('\n', Math.Clamp(at, 0, text.Length));
        var fate = lineBreak >= 0 ? (_breaks ??= new KeptBreaks(text)).Of(lineBreak, insideItem) : BreakFate.Joined;
        if (fate == BreakFate.JoinedInDoubt && !_hasToldOfLines)
        {
            // Told once for each text: an editor who looks there sees the other places too.
            _hasToldOfLines = true;
            Tell(MarkdownFaults.LinesJoined, FirstWordAt(lineBreak + 1));
        }

        return fate == BreakFate.Kept;
    }

    /// <summary>The stretch of the text as the editor typed it.</summary>
    public ReadOnlySpan<char> Written(Markdig.Syntax.SourceSpan span) =>
        span.IsEmpty || span.Start < 0 || span.End >= text.Length ? default : text.AsSpan(span.Start, span.Length);

    /// <summary>Gives the element that begins at this place of the HTML the number of its line.</summary>
    public void MarkLine(int begins, Markdig.Syntax.SourceSpan span) => Html.MarkElement(begins, _map.Locate(span).Line);

    public void Tell(Fault fault, Markdig.Syntax.SourceSpan span, params ReadOnlySpan<object> words) =>
        diagnostics.Add(fault.At(file, _map.Locate(span), words));

    public void Add(Heading heading) => _headings.Add(shared.One(heading));

    public void Add(InternalLink link, Markdig.Syntax.SourceSpan span) => _links.Add(new Located<InternalLink>(shared.One(link), _map.Locate(span)));

    /// <summary>The words of a link. One word is nobody's title.</summary>
    public void AddLinkText(string words, Markdig.Syntax.SourceSpan span)
    {
        if (words.Contains(' ', StringComparison.Ordinal))
        {
            _linkTexts.Add(new Located<string>(shared.One(words), _map.Locate(span)));
        }
    }

    /// <summary>Adds a mention of a document. False, with nothing added, when the text has too many.</summary>
    public bool TryAdd(FoundCode found, Markdig.Syntax.SourceSpan span, ReadOnlySpan<char> paragraph)
    {
        if (_mentions.Count == Body.MostMentions)
        {
            return false;
        }

        _mentions.Add(new Mention(found.Code, found.TypeWord, found.Date?.Day, _map.Locate(span), Quote.Around(paragraph, found.Start, found.Length)));
        return true;
    }

    /// <summary>Adds the asset once, however often the text uses it.</summary>
    public void Add(Asset asset)
    {
        if (_knownAssets.Add(asset))
        {
            _assets.Add(asset);
        }
    }

    public Body Finish(ITextStore texts) => new(
        texts.Keep(Html.Written), _headings.DrainToImmutable(), Words.Count, FirstParagraph ?? string.Empty, _links.DrainToImmutable(), _assets.DrainToImmutable())
    {
        Mentions = _mentions.DrainToImmutable(),
        LinkTexts = _linkTexts.DrainToImmutable(),
    };

    public void Dispose() => Html.Dispose();

    private Markdig.Syntax.SourceSpan FirstWordAt(int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t' or '>')
        {
            start++;
        }

        var length = text.AsSpan(start).IndexOfAny(" \t\n");
        return new Markdig.Syntax.SourceSpan(start, (length < 0 ? text.Length : start + length) - 1);
    }
}
