using System.Collections.Immutable;
using System.Text;
using Site.Rendering.Themes.Syntax;

namespace Site.Rendering.Themes.Engine;

/// <summary>
/// Writes a checked template for the engine, in the plainest form that means the same, so that what was checked is what
/// is rendered. Whitespace is already gone from it; an empty comment beside each tag that could stand alone on a line keeps the
/// engine from removing more. (And from its own way with a partial on an indented line: Handlebars.Net 2.4.3
/// renders it without escaping.)
/// </summary>
internal sealed class EngineSource
{
    private const string Guard = "{{!}}";

    private readonly StringBuilder _source = new();
    private readonly Func<string, string> _href;

    private EngineSource(Func<string, string> href) => _href = href;

    /// <param name="href">The name of an asset to what a page links to; it is escaped here.</param>
    public static string Write(ImmutableArray<Node> nodes, Func<string, string> href)
    {
        var writer = new EngineSource(href);
        writer.Write(nodes);
        return writer._source.ToString();
    }

    /// <summary>A partial's name as the engine takes it, whatever its file is called: <c>404</c> alone would be a number.</summary>
    public static string PartialName(string name) => "mau/" + name;

    private void Write(ImmutableArray<Node> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    // Two texts meet where a comment stood between them; their braces must not make a tag.
                    _source.Append(Guard).Append(text.Text);
                    break;
                case PrintNode print:
                    _source.Append("{{").Append(PathOf(print.Path)).Append("}}");
                    break;
                case AssetNode asset:
                    _source.Append(HtmlEscaping.Escape(_href(asset.Name.Value)));
                    break;
                case PartialNode partial:
                    Write(partial);
                    break;
                case BlockNode block:
                    Write(block);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>
    /// A partial with a context of its own stands in a <c>with</c>, which gives it the same: Handlebars.Net 2.4.3 does not give back the
    /// context that it makes for such a call, 13 KB each time. What is empty <c>with</c> would skip.
    /// </summary>
    private void Write(PartialNode partial)
    {
        var call = Guard + "{{> " + PartialName(partial.Name.Value);
        if (partial.Path is not { } own)
        {
            _source.Append(call).Append("}}");
            return;
        }

        var path = PathOf(own);
        _source.Append(Guard).Append("{{#with ").Append(path).Append("}}").Append(call).Append("}}");
        _source.Append(Guard).Append("{{else}}").Append(call).Append(' ').Append(path).Append("}}").Append(Guard).Append("{{/with}}");
    }

    private void Write(BlockNode block)
    {
        var name = block.Kind switch
        {
            BlockKind.If => "if",
            BlockKind.Unless => "unless",
            BlockKind.Each => "each",
            _ => "with",
        };
        _source.Append(Guard).Append("{{#").Append(name).Append(' ').Append(PathOf(block.Path)).Append("}}");
        Write(block.Body);
        if (!block.Else.IsEmpty)
        {
            _source.Append(Guard).Append("{{else}}");
            Write(block.Else);
        }

        _source.Append(Guard).Append("{{/").Append(name).Append("}}");
    }

    /// <summary>Beginning with <c>this</c>, since the engine would first look for a helper of a bare name.</summary>
    private static string PathOf(TemplatePath path)
    {
        var names = string.Join('.', path.Names.Select(name => name.Value));
        if (path.Data is { } data)
        {
            return "@" + data.Value + (names.Length > 0 ? "." + names : string.Empty);
        }

        if (path.Up == 0)
        {
            return names.Length > 0 ? "this." + names : "this";
        }

        var up = string.Join('/', Enumerable.Repeat("..", path.Up));
        return names.Length > 0 ? up + "/" + names : up;
    }
}
