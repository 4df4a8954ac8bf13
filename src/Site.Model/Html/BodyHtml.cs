using System.Collections.Immutable;
using static Site.Model.Html.AttributeValue;
using static Site.Model.Html.Content;

namespace Site.Model.Html;

/// <summary>
/// The HTML that a <see cref="Documents.Body"/> may hold: what Site.Reading writes, and all that a reader of a body must know. The rest of its
/// form is fixed: names in lower case, values in double quotes, <c>&amp; &lt; &gt; "</c> always as entities and no other entity, every element
/// closed except those that cannot hold anything (<c>br</c>, <c>img</c>).
/// </summary>
/// <remarks>Tests hold the writer to it, so a new element, attribute or class begins here.</remarks>
public static class BodyHtml
{
    private static readonly BodyAttribute
        Id = new("id", AttributeValue.Id),
        Class = new("class", AttributeValue.Classes),
        Role = new("role", Keyword),
        Label = new("aria-label", AttributeValue.Words),
        LabelledBy = new("aria-labelledby", IdOfAnother),
        TabIndex = new("tabindex", Keyword),
        Start = new("start", Keyword),
        Value = new("value", Keyword),
        Scope = new("scope", Keyword),
        Language = new("lang", Keyword),
        Href = new("href", Address),
        ReadHref = new("data-dia-chi", AttributeValue.Words),
        Rel = new("rel", Keyword),
        Title = new("title", AttributeValue.Words),
        Source = new("src", Address),
        Alternative = new("alt", AttributeValue.Words),
        Width = new("width", Keyword),
        Height = new("height", Keyword),
        Loading = new("loading", Keyword),
        Decoding = new("decoding", Keyword),
        Type = new("type", Keyword),
        Disabled = new("disabled", AttributeValue.None),
        Checked = new("checked", AttributeValue.None);

    /// <summary>The line of the file that the element was made of: in the page of a text that is being edited, and nowhere else.</summary>
    public static BodyAttribute Line { get; } = new("data-dong", Keyword);

    public static ImmutableArray<BodyElement> Elements { get; } =
    [
        new("p", Block, Content.Words) { Attributes = [Class, Line], Classes = ["khung-tieu-de", "nguon-bang", "bo-anh-so"] },
        .. Headings(),
        new("ul", Block, Item) { Attributes = [Class, Line], Classes = ["viec", "dau", "dau-trong"] },
        new("ol", Block, Item) { Attributes = [Start, Class, Line], Classes = ["dau"] },
        new("li", Item, Content.Words | Block) { Attributes = [Id, Value, Line] },
        new("blockquote", Block, Block) { Attributes = [Line] },
        new("pre", Block, Inline) { Attributes = [Line] },
        new("hr", Block, Content.None) { Attributes = [Line] },

        // Callouts, the box of a table, a gallery, who signs.
        new("div", Block, Block)
        {
            Attributes = [Class, Role, Label, TabIndex, Line],
            Classes = ["khung", "khung-ghi-nho", "khung-viec-can-lam", "khung-luu-y", "bang", TableBreadths.Broad, TableBreadths.Wide, TableBreadths.VeryWide, "bo-anh", "ky"],
        },
        new("table", Block, RowGroup),
        new("thead", RowGroup, Row),
        new("tbody", RowGroup, Row),
        new("tr", Row, Cell),
        new("th", Cell, Content.Words) { Attributes = [Scope, Class], Classes = ["can-trai", "can-giua", "can-phai"] },
        new("td", Cell, Content.Words) { Attributes = [Class], Classes = ["can-trai", "can-giua", "can-phai"] },
        new("figure", Block, Inline | Block) { Attributes = [Class, Line], Classes = ["video", "cao-"] },
        new("figcaption", Block, Content.Words),
        new("section", Block, Block) { Attributes = [Class, Role, LabelledBy], Classes = ["chu-thich"] },

        new("strong", Inline, Content.Words) { RunsOn = true },
        new("em", Inline, Content.Words) { RunsOn = true },
        new("i", Inline, Content.Words) { RunsOn = true, Attributes = [Language] },
        new("code", Inline, Characters) { RunsOn = true, Attributes = [Class], Classes = ["language-"] },
        new("a", Inline, Content.Words)
        {
            RunsOn = true,
            NestsNever = true,
            Attributes = [Id, Class, Href, ReadHref, Rel, Title, Role, Label],
            Classes = ["so-ky-hieu", "tep", "ve-cho-doc", "dia-chi"],
        },
        new("sup", Inline, Inline) { Attributes = [Class], Classes = ["so-chu-thich"] },
        new("span", Inline, Content.Words) { Attributes = [Class], Classes = ["tep-loai", "nguon-anh", "video-nhan", "dau-so"] },
        new("img", Inline, Content.None) { Attributes = [Source, Alternative, Width, Height, Loading, Decoding] },
        new("br", Inline, Content.None),
        new("input", Inline, Content.None) { Attributes = [Type, Disabled, Checked, Label] },
    ];

    /// <summary>Stands around a whole body.</summary>
    public static BodyElement Root { get; } = new(string.Empty, Content.None, Block);

    private static readonly ImmutableArray<BodyElement[]> ByFirstLetter =
        [.. Enumerable.Range('a', 26).Select(letter => Elements.Where(element => element.Name[0] == letter).ToArray())];

    /// <summary>Null when a body may hold no element of this name.</summary>
    public static BodyElement? Find(ReadOnlySpan<byte> name)
    {
        if (name is [>= (byte)'a' and <= (byte)'z', ..])
        {
            foreach (var element in ByFirstLetter[name[0] - 'a'])
            {
                if (name.SequenceEqual(element.Utf8))
                {
                    return element;
                }
            }
        }

        return null;
    }

    private static IEnumerable<BodyElement> Headings() =>
        Enumerable.Range(2, 5).Select(level => new BodyElement($"h{level}", Block, Content.Words) { Attributes = [Id, Line] });
}
