using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Rendering.Themes.Syntax;

/// <summary>
/// Reads a template: the part of Handlebars that can be checked against types, and nothing that the engine could read
/// in another way. Goes on after a mistake.
/// </summary>
internal sealed class TemplateParser
{
    private const int DeepestBlock = 64;

    private readonly TemplateSource _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<OpenBlock> _open = new();
    private readonly ImmutableArray<Node>.Builder _top = ImmutableArray.CreateBuilder<Node>();

    private TemplateParser(TemplateSource source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
    }

    public static ImmutableArray<Node> Parse(TemplateSource source, DiagnosticBag diagnostics) =>
        new TemplateParser(source, diagnostics).Parse();

    private ImmutableArray<Node> Parse()
    {
        var pieces = new TagScanner(_source, _diagnostics).Scan();
        Whitespace.Remove(pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i] is TagPiece tag)
            {
                RefuseLooseBraces(tag, i > 0 ? pieces[i - 1] : null, i + 1 < pieces.Count ? pieces[i + 1] : null);
                Tag(tag);
            }
            else if (pieces[i] is TextPiece { Kept.IsEmpty: false } text)
            {
                Add(new TextNode(text.Kept.ToString()));
            }
        }

        while (_open.TryPop(out var block))
        {
            Broken(block.FirstTag, $"#{block.Name} không được đóng bằng {{{{/{block.Name}}}}}");
            PopElseIfs(block);
        }

        return _top.ToImmutable();
    }

    /// <summary>A brace or a backslash that touches a tag, as written or once blanks are gone, would be read as part of it.</summary>
    private void RefuseLooseBraces(TagPiece tag, Piece? before, Piece? after)
    {
        if (before is TextPiece { Kept: [.., '{' or '\\'] } or TextPiece { Text: [.., '{' or '\\'] })
        {
            Broken(tag, "dấu { hoặc \\ đứng sát trước thẻ");
        }

        if (after is TextPiece { Kept: ['}', ..] } or TextPiece { Text: ['}', ..] })
        {
            Broken(tag, "dấu } đứng sát sau thẻ");
        }
    }

    private void Tag(TagPiece tag)
    {
        switch (tag.Kind)
        {
            case TagKind.Open:
                Open(tag);
                break;
            case TagKind.Close:
                Close(tag);
                break;
            case TagKind.Else:
                Else(tag);
                break;
            case TagKind.Partial:
                Partial(tag);
                break;
            case TagKind.Print:
                Print(tag);
                break;
            default:
                break;
        }
    }

    private void Open(TagPiece tag)
    {
        var words = new TagWords(tag.Content);
        var name = words.Next();
        BlockKind? kind = name switch
        {
            "if" => BlockKind.If,
            "unless" => BlockKind.Unless,
            "each" => BlockKind.Each,
            "with" => BlockKind.With,
            _ => null,
        };
        if (kind is null)
        {
            Broken(tag, $"không có khối #{name}; dùng được #if, #unless, #each, #with");
        }

        Push(new OpenBlock(name, kind, tag, kind is null ? null : OnlyPath(tag, words, $"#{name}")));
    }

    private void Push(OpenBlock block)
    {
        block.Depth = 1 + (block.ElseOf?.Depth ?? (_open.TryPeek(out var outer) ? outer.Depth : 0));
        if (block.Depth == DeepestBlock + 1)
        {
            Broken(block.Tag, "khối lồng nhau quá nhiều tầng");
        }

        _open.Push(block);
    }

    private void Close(TagPiece tag)
    {
        var name = tag.Content;
        if (!_open.TryPeek(out var block))
        {
            Broken(tag, $"{{{{/{name}}}}} không đóng khối nào");
            return;
        }

        if (block.Name != name)
        {
            Broken(tag, $"{{{{/{name}}}}} đóng nhầm khối #{block.Name} mở ở dòng {_source.Span(block.Tag.Start, block.Tag.End).Line}");
            if (!_open.Take(DeepestBlock).Any(outer => outer.Name == name))
            {
                return;
            }

            while (_open.Peek().Name != name)
            {
                PopElseIfs(_open.Pop());
            }
        }

        PopElseIfs(_open.Pop());
    }

    private void Else(TagPiece tag)
    {
        if (!_open.TryPeek(out var block))
        {
            Broken(tag, "{{else}} đứng ngoài mọi khối");
            return;
        }

        if (block.InElse)
        {
            Broken(tag, $"khối #{block.Name} đã có {{{{else}}}}");
            return;
        }

        block.InElse = true;
        var words = new TagWords(tag.Content["else".Length..]);
        if (words.AtEnd)
        {
            return;
        }

        if (block.Kind != BlockKind.If || words.Next() is not "if")
        {
            Broken(tag, "sau else chỉ viết được if, và chỉ trong khối #if");
            return;
        }

        // {{else if b}} is an {{#if b}} inside the {{else}}, closed by the same {{/if}}.
        var path = OnlyPath(tag, words, "else if", "else".Length);
        _open.Pop();
        Push(new OpenBlock("if", BlockKind.If, tag, path) { ElseOf = block });
    }

    private void Partial(TagPiece tag)
    {
        var words = new TagWords(tag.Content);
        var at = words.Position;
        var name = words.Next();
        if (name.Length == 0 || name[0] is '(' or '"' or '\'' or '@')
        {
            Broken(tag, "sau > phải là tên mẫu con, ví dụ {{> the-bai}}");
            return;
        }

        var located = new Located<string>(name, _source.Span(tag.ContentStart + at, tag.ContentStart + at + name.Length));
        if (words.AtEnd)
        {
            Add(new PartialNode(located, null));
        }
        else if (OnlyPath(tag, words, $"> {name}") is { } path)
        {
            Add(new PartialNode(located, path));
        }
    }

    private void Print(TagPiece tag)
    {
        var words = new TagWords(tag.Content);
        if (words.AtEnd)
        {
            Broken(tag, "thẻ trống");
            return;
        }

        var first = words.Next();
        if (words.AtEnd)
        {
            if (Path(tag, first, 0) is { } path)
            {
                Add(new PrintNode(path));
            }
        }
        else if (first is not "asset")
        {
            Broken(tag, $"không có hàm \"{first}\"; chỉ có asset");
        }
        else if (Literal(words.Rest) is { } name)
        {
            var start = tag.ContentStart + words.Position + 1;
            Add(new AssetNode(new Located<string>(name, _source.Span(start, start + name.Length))));
        }
        else
        {
            Broken(tag, "sau asset phải là một tên tệp trong ngoặc kép, ví dụ {{asset \"site.css\"}}");
        }
    }

    private static string? Literal(string text) =>
        text.Length > 2 && text[0] is '"' or '\'' && text.IndexOf(text[0], 1) == text.Length - 1 ? text[1..^1] : null;

    /// <summary>The one path that follows <paramref name="what"/>; null, and a diagnostic, when there is none or more than it.</summary>
    private TemplatePath? OnlyPath(TagPiece tag, TagWords words, string what, int offset = 0)
    {
        var at = offset + words.Position;
        var text = words.Next();
        if (text.Length == 0)
        {
            Broken(tag, $"sau {what} phải là tên một mục");
            return null;
        }

        if (!words.AtEnd)
        {
            Broken(tag, $"sau {what} chỉ viết được tên một mục, không có \"{words.Rest}\"");
            return null;
        }

        return Path(tag, text, at);
    }

    private TemplatePath? Path(TagPiece tag, string text, int at)
    {
        var span = _source.Span(tag.ContentStart + at, tag.ContentStart + at + text.Length);
        var path = TemplatePath.Parse(text, span);
        if (path is null)
        {
            _diagnostics.Add(ThemeFaults.Broken.At(_source.File, span, $"\"{text}\" không phải tên một mục"));
        }

        return path;
    }

    private void Add(Node node) => (_open.TryPeek(out var block) ? block.Nodes : _top).Add(node);

    /// <summary>Puts a block that has been closed, and those that it is the <c>{{else if}}</c> of, where they stand.</summary>
    private void PopElseIfs(OpenBlock block)
    {
        for (var outer = block.ElseOf; outer is not null; block = outer, outer = block.ElseOf)
        {
            outer.Nodes.AddRange(block.Finish());
        }

        foreach (var node in block.Finish())
        {
            Add(node);
        }
    }

    private void Broken(TagPiece tag, string what) =>
        _diagnostics.Add(ThemeFaults.Broken.At(_source.File, _source.Span(tag.Start, tag.End), what));

    /// <param name="kind">Null for a block that is not understood; what it holds is still read.</param>
    private sealed class OpenBlock(string name, BlockKind? kind, TagPiece tag, TemplatePath? path)
    {
        private readonly ImmutableArray<Node>.Builder _body = ImmutableArray.CreateBuilder<Node>();
        private readonly ImmutableArray<Node>.Builder _else = ImmutableArray.CreateBuilder<Node>();

        public string Name { get; } = name;

        public BlockKind? Kind { get; } = kind;

        public TagPiece Tag { get; } = tag;

        /// <summary>The block whose <c>{{else if}}</c> this is.</summary>
        public OpenBlock? ElseOf { get; init; }

        /// <summary>The <c>{{#if}}</c> that a chain of <c>{{else if}}</c> began with.</summary>
        public TagPiece FirstTag => ElseOf is null ? Tag : ElseOf.FirstTag;

        /// <summary>1 for a block that stands in no other.</summary>
        public int Depth { get; set; }

        public bool InElse { get; set; }

        public ImmutableArray<Node>.Builder Nodes => InElse ? _else : _body;

        public ImmutableArray<Node> Finish() => Kind is { } known && path is not null && Depth <= DeepestBlock
            ? [new BlockNode(known, path, _body.ToImmutable(), _else.ToImmutable())]
            : [];
    }
}
