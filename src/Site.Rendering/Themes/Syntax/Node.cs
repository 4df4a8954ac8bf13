using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Rendering.Themes.Syntax;

/// <summary>A piece of a template as its author meant it: whitespace already removed, comments gone.</summary>
internal abstract record Node;

internal sealed record TextNode(string Text) : Node;

/// <summary><c>{{title}}</c></summary>
internal sealed record PrintNode(TemplatePath Path) : Node;

/// <summary><c>{{asset "site.css"}}</c>: where the theme's file is served.</summary>
/// <param name="Name">Its span is that of the name between the quotes.</param>
internal sealed record AssetNode(Located<string> Name) : Node;

/// <summary><c>{{> name}}</c> or <c>{{> name path}}</c></summary>
/// <param name="Path">What the partial is given; null when it is given what its caller has.</param>
internal sealed record PartialNode(Located<string> Name, TemplatePath? Path) : Node;

/// <summary><c>{{#if path}}…{{else}}…{{/if}}</c></summary>
internal sealed record BlockNode(BlockKind Kind, TemplatePath Path, ImmutableArray<Node> Body, ImmutableArray<Node> Else) : Node;

internal enum BlockKind
{
    If,
    Unless,
    Each,
    With,
}
