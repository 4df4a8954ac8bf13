using System.Collections.Immutable;
using AngleSharp.Dom;
using Site.Importing.Html.Lists;
using Site.Importing.Markdown;
using Site.Importing.Tree;
using Site.Importing.Word;

namespace Site.Importing.Html;

/// <summary>What stands around a node: the look of letters, and how far in it is.</summary>
/// <param name="FontName">The font as it is named; null when nothing names one.</param>
/// <param name="Large">Inside a link to the large form of the one picture in it: that form's address.</param>
/// <param name="IsCapitals">Whether small letters are shown as capitals.</param>
internal readonly record struct Around(Look Look, string? FontName, bool KeepsSpace, int Depth, string? Large, bool IsCapitals = false)
{
    public OldFont? Font => OldFont.Of(FontName);
}

/// <summary>Walks through HTML and collects its words. What does anything (scripts, frames, forms, event attributes) is passed over.</summary>
/// <param name="leftOut">Elements that are not to be read.</param>
internal sealed class Walk(Surroundings surroundings, Findings findings, Func<IElement, bool> leftOut)
{
    /// <summary>What stands deeper is read as words alone.</summary>
    private const int Deepest = 120;

    private static readonly HashSet<string> _passedOver = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "meta", "link", "base", "title", "canvas", "input", "select", "option", "textarea", "button", "datalist", "progress", "meter", "map", "area", "param", "source", "track", "col", "colgroup", "rp",
    };

    private static readonly HashSet<string> _blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "figure", "figcaption", "dl", "dt", "dd", "fieldset", "legend", "details", "summary", "form", "pre", "body", "html", "caption", "li", "hgroup", "dir", "menu",
    };

    /// <summary>Blocks of what stands in an element.</summary>
    public ImmutableArray<Block> Blocks(INode parent, Around around)
    {
        var flow = new Flow();
        Children(parent, flow, around);
        flow.EndParagraph();
        return Shaping.Blocks(flow.Items);
    }

    /// <summary>Blocks of one node.</summary>
    public ImmutableArray<Block> BlocksOf(INode node, Around around)
    {
        var flow = new Flow();
        Node(node, flow, around);
        flow.EndParagraph();
        return Shaping.Blocks(flow.Items);
    }

    /// <summary>What stands in an element, within a paragraph that may be open.</summary>
    public void Inner(IElement element, Flow flow, Around around) => Children(element, flow, around);

    /// <summary>The words of an element as one line.</summary>
    public ImmutableArray<Inline> Line(IElement element, Around around)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        var flow = new Flow();
        Children(element, flow, around);
        flow.EndParagraph();
        foreach (var part in flow.Items.OfType<FlowLine>())
        {
            if (line.Count > 0)
            {
                line.Add(new LineBreak());
            }

            line.AddRange(part.Text.Text);
        }

        return line.ToImmutable();
    }

    private void Children(INode parent, Flow flow, Around around)
    {
        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            Node(node, flow, around);
        }
    }

    private void Node(INode node, Flow flow, Around around)
    {
        switch (node)
        {
            case IText text:
                AddText(text.Data, flow, around);
                break;
            case IElement element:
                Element(element, flow, around with { Depth = around.Depth + 1 });
                break;
        }
    }

    private void AddText(string text, Flow flow, Around around)
    {
        var letters = SignFont.Signs(text, around.FontName) ?? SourceLetters.Of(text, around.Font);
        if (around.Font is not null && letters != text)
        {
            findings.Decoded = true;
        }

        flow.Add(around.IsCapitals ? letters.ToUpperInvariant() : letters, around.Look, around.KeepsSpace);
    }

    private void Element(IElement element, Flow flow, Around around)
    {
        if (StaysBehind(element))
        {
            return;
        }

        if (around.Depth > Deepest)
        {
            flow.Add(SourceLetters.Of(NodeText.Of(element, StaysBehind), around.Font), around.Look, keepsSpace: false);
            return;
        }

        var (name, style) = (element.LocalName, ElementStyle.Of(element));
        if (style.IsNote || NoteMarks.IsNote(element))
        {
            flow.EndParagraph();
            findings.Add(new Footnote(NoteMarks.IdOf(element), Blocks(element, around)));
            return;
        }

        around = Inside(element, name, style, around);
        if (DrawnFormula.Of(element) is { } drawn)
        {
            new MathFormula(this, findings).Add(drawn, flow, around);
            return;
        }

        switch (name)
        {
            case "br":
                flow.Break();
                break;
            case "hr":
                flow.Add(new Rule());
                break;
            case "img":
                Picture(element, flow, around);
                break;
            case "a":
                Anchor(element, flow, around);
                break;
            case "iframe" or "frame" or "object" or "embed" or "video" or "audio":
                Embedded.Add(element, flow, surroundings, findings);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Heading(element, flow, around with { Look = around.Look & ~Look.Bold });
                break;
            case "ul" or "ol":
                flow.EndParagraph();
                new ListReader(this).Add(element, flow, around);
                break;
            case "blockquote":
                flow.EndParagraph();
                AddQuote(element, flow, around);
                break;
            case "table":
                flow.EndParagraph();
                new TableReader(this, findings).Add(element, flow, around);
                break;
            case "math":
                new MathFormula(this, findings).Add(element, flow, around);
                break;
            case "rt" when NodeText.Of(element, StaysBehind) is { Length: > 0 } reading:
                flow.Add($" ({SourceLetters.Of(reading, around.Font)})", around.Look, keepsSpace: false); // small letters above a character
                break;
            case "q":
                flow.Add("“", around.Look, keepsSpace: false);
                Children(element, flow, around);
                flow.Add("”", around.Look, keepsSpace: false);
                break;
            case var _ when _blocks.Contains(name):
                Block(element, style, flow, around);
                break;
            default:
                var isFirst = flow.IsAtStart;
                Children(element, flow, around);
                if (isFirst && Dateline.IsGlued(element))
                {
                    flow.Add(" ", around.Look, keepsSpace: false);
                }

                break;
        }
    }

    /// <summary>Whether an element is no part of the text. Its words are told, if anybody could have read them.</summary>
    public bool StaysBehind(IElement element)
    {
        if (HasNoText(element))
        {
            return true;
        }

        if (leftOut(element))
        {
            findings.Leave(NodeText.Of(element));
            return true;
        }

        if (IsHidden(element))
        {
            findings.Tell(RemarkKind.HiddenText, NodeText.Of(element));
            return true;
        }

        if (NoteMarks.ReviewOf(element) is { } review)
        {
            findings.Tell(review, NodeText.Of(element, HasNoText));
            return true;
        }

        if (IsDrawing(element))
        {
            findings.Tell(RemarkKind.ObjectDropped, NodeText.Of(element, part => part.LocalName is "title" or "desc" or "metadata"));
            return true;
        }

        return false;
    }

    /// <summary>The opposite, and nothing is told.</summary>
    public bool IsRead(IElement element) => !HasNoText(element) && !leftOut(element) && !IsHidden(element) && NoteMarks.ReviewOf(element) is null && !IsDrawing(element);

    private static bool HasNoText(IElement element) =>
        _passedOver.Contains(element.LocalName) || ElementStyle.Of(element).IsListLabel || NoteMarks.IsOfComment(element) || DrawnFormula.IsPreview(element);

    private static bool IsDrawing(IElement element) => element.LocalName == "svg";

    private static bool IsHidden(IElement element) => ElementStyle.Of(element).IsHidden || element.HasAttribute("hidden");

    /// <summary>What stands around the nodes in an element.</summary>
    public static Around Inside(IElement element, Around around) => Inside(element, element.LocalName, ElementStyle.Of(element), around with { Depth = around.Depth + 1 });

    private static Around Inside(IElement element, string name, ElementStyle style, Around around)
    {
        var look = around.Look | name switch
        {
            "b" or "strong" => Look.Bold,
            "i" or "em" or "cite" or "var" or "dfn" or "address" => Look.Italic,
            "s" or "strike" or "del" => Look.Struck,
            "sup" => Look.Superscript,
            "sub" => Look.Subscript,
            _ => Look.Plain,
        };
        look = style.IsBold is { } bold ? bold ? look | Look.Bold : look & ~Look.Bold : look;
        look = style.IsItalic is { } italic ? italic ? look | Look.Italic : look & ~Look.Italic : look;
        look |= (style.IsStruck ? Look.Struck : Look.Plain) | style.Shift | ElementStyle.RaiseOf(element);
        var font = name == "font" && element.GetAttribute("face") is { Length: > 0 } face ? face.Split(',')[0].Trim() : style.Font;
        return around with
        {
            Look = look,
            FontName = font.Length > 0 ? font : around.FontName,
            KeepsSpace = style.IsPreformatted ?? (name == "pre" || around.KeepsSpace),
            IsCapitals = style.IsCapitals ?? around.IsCapitals,
        };
    }

    private void Block(IElement element, ElementStyle style, Flow flow, Around around)
    {
        flow.EndParagraph();
        var (align, level, label) = (flow.Align, flow.ListLevel, flow.Label);
        flow.Align = style.Align ?? element.GetAttribute("align") switch { "center" => Align.Center, "right" => Align.End, null when element.LocalName == "center" => Align.Center, _ => align };
        if (style.ListLevel is > 0 and var deep && NoteMarks.ListLabel(element) is { Length: > 0 } mark)
        {
            (flow.ListLevel, flow.Label) = (deep, SourceLetters.Of(mark, around.Font));
        }

        if (element.LocalName == "figure" || element.ClassList.Contains("wp-caption"))
        {
            new PictureFrame(this).Add(element, flow, around);
        }
        else
        {
            Children(element, flow, around);
        }

        flow.EndParagraph();
        (flow.Align, flow.ListLevel, flow.Label) = (align, level, label);
    }

    private void Heading(IElement element, Flow flow, Around around)
    {
        flow.EndParagraph();
        var inner = new Flow();
        Children(element, inner, around);
        inner.EndParagraph();
        var isFirst = true;
        var number = NoteMarks.ListLabel(element) is { Length: > 0 } written && ListLabel.Of(written).Kind != LabelKind.Bullet ? SourceLetters.Of(written, around.Font) : null;
        foreach (var item in inner.Items)
        {
            // Pictures stand in headings of careless pages.
            flow.Items.Add(item is FlowLine line && isFirst ? new Heading(element.LocalName[1] - '0', number, line.Text.Text) : item);
            isFirst &= item is not FlowLine;
        }
    }

    private void AddQuote(IElement element, Flow flow, Around around)
    {
        var blocks = Blocks(element, around);

        // Mailers and old editors set a text in by quoting it.
        if (blocks.Length > 0)
        {
            flow.Add(new Quote(blocks));
        }
    }

    private void Anchor(IElement element, Flow flow, Around around)
    {
        var written = (element.GetAttribute("href") ?? string.Empty).Trim();
        if (NoteMarks.Target(written) is { } note)
        {
            if (!NoteMarks.IsBackLink(written))
            {
                flow.Note(note);
            }

            return;
        }

        // The large picture behind a small one.
        if (PictureFrame.IsPicture(written) && element.QuerySelectorAll("img").Length == 1 && surroundings.Picture(written) is not null)
        {
            Children(element, flow, around with { Large = written });
            return;
        }

        var address = written.Length == 0 || written[0] == '#' ? null : surroundings.Link(Redirects.Unwrapped(written));
        if (address is null)
        {
            Children(element, flow, around);
            return;
        }

        flow.BeginLink(address);
        Children(element, flow, around);
        flow.EndLink();
    }

    public void Picture(IElement element, Flow flow, Around around, string? large = null, ImmutableArray<Inline> caption = default)
    {
        var alt = SourceLetters.Of(element.GetAttribute("alt") ?? string.Empty, font: null).Trim();
        if (PictureFrame.IsSignOfText(element, alt))
        {
            flow.Add(alt, around.Look, keepsSpace: false);
            return;
        }

        if (PictureFrame.IsTracker(element) || TickMark.IsPicture(element))
        {
            return;
        }

        large ??= around.Large;
        var picture = (large is null ? null : surroundings.Picture(large)) ?? PictureFrame.Sources(element).Select(surroundings.Picture).FirstOrDefault(found => found is not null);
        if (picture is null)
        {
            findings.Tell(RemarkKind.PictureMissing, alt, PictureFrame.Sources(element).FirstOrDefault(source => !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)));
        }
        else
        {
            findings.Add(picture);
            flow.Add(new PictureBlock(picture.Id, alt, caption.IsDefault ? [] : caption));
            return;
        }

        if (!caption.IsDefaultOrEmpty)
        {
            flow.Add(new Paragraph(caption, Align.Center));
        }
    }
}
