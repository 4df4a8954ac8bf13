using Scriban.Syntax;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;

namespace Site.Rendering.Themes.Templates;

/// <summary>
/// Checks one template for one type of view. Its statements become nodes that know where their values come from, or diagnostics. A template may use only
/// the constructs named here; Scriban knows many more, from assignments to reading files.
/// </summary>
/// <param name="onCall">Told of each partial that is called: its name, where, and whether it is given a part of the view rather than the whole.</param>
internal sealed class TemplateWalk(TemplateBinder binder, ParsedTemplate template, Type view, Action<string, SourceSpan, bool> onCall)
{
    private const string Include = "include";
    private const string Asset = "asset";
    private const string IncludeForm = "viết là {{ include \"tên-mẫu-con\" }} hoặc {{ include \"tên-mẫu-con\" tên }}";
    private const string AssetForm = "viết là {{ asset \"tên-tệp\" }}";
    private const string ForWord = "for";

    private readonly List<(string Name, Type? Type)> _loops = [];

    /// <summary>The statements of <paramref name="parsed"/>, checked and bound, into a block that may be known elsewhere already.</summary>
    public void Fill(ScriptBlockStatement into, ScriptBlockStatement parsed)
    {
        foreach (var statement in parsed.Statements)
        {
            if (Statement(statement) is { } bound)
            {
                into.Statements.Add(bound);
            }
        }
    }

    private ScriptBlockStatement Block(ScriptBlockStatement? parsed)
    {
        var block = new ScriptBlockStatement();
        if (parsed is not null)
        {
            Fill(block, parsed);
        }

        return block;
    }

    /// <summary>Null for a statement that prints nothing (tags' own braces, <c>end</c>) and for a wrong one.</summary>
    private ScriptStatement? Statement(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                return raw.Text.Length > 0 ? new BoundText(raw.Text.ToString()) : null;
            case ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement:
                return null;
            case ScriptIfStatement branch:
                return If(branch);
            case ScriptForStatement loop and not ScriptTableRowStatement:
                return For(loop);
            case ScriptExpressionStatement { Expression: { } expression }:
                return Print(expression);
            default:
                return Refuse(statement);
        }
    }

    private ScriptIfStatement If(ScriptIfStatement branch) => new()
    {
        Condition = Value(branch.Condition).Node,
        Then = Block(branch.Then),
        Else = branch.Else switch
        {
            ScriptIfStatement next => If(next),
            ScriptElseStatement last => Else(last),
            _ => null,
        },
    };

    private ScriptElseStatement Else(ScriptElseStatement parsed) => new() { Body = Block(parsed.Body) };

    private ScriptForStatement? For(ScriptForStatement loop)
    {
        var (list, type) = Value(loop.Iterator);
        var item = type is null ? null : ViewType.Of(type).Item;
        if (type is not null && item is null)
        {
            Tell(ThemeFaults.NotAList, loop.Iterator!, template.Typed(loop.Iterator!));
        }

        if (loop.NamedArguments is [{ } option, ..])
        {
            return Refuse<ScriptForStatement>(option);
        }

        if (loop.Variable is not ScriptVariableGlobal { Name: var name })
        {
            return Refuse<ScriptForStatement>(loop.Variable!);
        }

        if (ViewType.Of(view).Properties.ContainsKey(name) || _loops.Exists(outer => outer.Name == name) || name is Include or Asset or ForWord)
        {
            binder.Tell(template.Broken(loop.Variable, $"\"{name}\" đã là tên của một mục khác; đặt tên khác sau for"));
        }

        var variable = new BoundLoopVariable(name, _loops.Count);
        _loops.Add((name, item));
        var body = Block(loop.Body);
        _loops.RemoveAt(_loops.Count - 1);
        return new ScriptForStatement { Variable = variable, Iterator = new BoundList(list), Body = body, Else = loop.Else is { } none ? Else(none) : null };
    }

    private ScriptStatement? Print(ScriptExpression expression)
    {
        if (expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: Include } } call)
        {
            return Call(call);
        }

        if (expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: Asset } } link)
        {
            return Link(link);
        }

        var (node, type) = Value(expression);
        if (type is not null && ViewType.Of(type) is { IsPrintable: false } shape)
        {
            var typed = template.Typed(expression);
            var printable = shape.Names.Where(name => ViewType.Of(shape.Properties[name].PropertyType).IsPrintable).ToList();
            Tell(ThemeFaults.NotText, expression, typed, shape.Item is not null ? $"{{{{ for mục in {typed} }}}} … {{{{ end }}}}"
                : printable.Count > 0 ? string.Join(", ", printable)
                : $"không có; hỏi nó bằng {{{{ if {typed} }}}} … {{{{ end }}}}");
        }

        return new ScriptExpressionStatement { Expression = node };
    }

    private BoundCall? Call(ScriptFunctionCall call)
    {
        if (call.Arguments is not ([ScriptLiteral { Value: string }] or [ScriptLiteral { Value: string }, _]))
        {
            binder.Tell(template.Broken(call, IncludeForm));
            return null;
        }

        var literal = (ScriptLiteral)call.Arguments[0];
        var name = (string)literal.Value!;
        var (given, type) = call.Arguments.Count > 1 ? Value(call.Arguments[1]) : (new BoundView(), view);
        if (type is null)
        {
            return null;
        }

        if (binder.Partial(name, type) is not { } partial)
        {
            binder.Tell(ThemeFaults.PartialMissing.At(template.Text.File, Inside(literal), name, string.Join(", ", binder.Partials)));
            return null;
        }

        onCall(name, Inside(literal), given is not BoundView);
        return new BoundCall(name, partial, given, _loops.Count);
    }

    private ScriptExpressionStatement? Link(ScriptFunctionCall call)
    {
        if (call.Arguments is not [ScriptLiteral { Value: string name } literal])
        {
            binder.Tell(template.Broken(call, AssetForm));
            return null;
        }

        if (binder.Href(name) is not { } href)
        {
            binder.Tell(ThemeFaults.AssetMissing.At(template.Text.File, Inside(literal), name));
            return null;
        }

        return new ScriptExpressionStatement { Expression = new ScriptLiteral(href) };
    }

    /// <summary>The type is null where a fault has been told.</summary>
    private (ScriptExpression Node, Type? Type) Value(ScriptExpression? expression)
    {
        switch (expression)
        {
            case ScriptThisExpression:
                return (new BoundView(), view);
            case ScriptNestedExpression nested:
                return Value(nested.Expression);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, OperatorAsText: not "@" } not:
                return (new ScriptUnaryExpression { Operator = ScriptUnaryOperator.Not, Right = Value(not.Right).Node }, typeof(bool));
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } both:
                return (new ScriptBinaryExpression { Operator = both.Operator, Left = Value(both.Left).Node, Right = Value(both.Right).Node }, typeof(bool));
            case ScriptVariableGlobal { Name: Include or Asset } function:
                binder.Tell(template.Broken(function, function.Name == Include ? IncludeForm : AssetForm));
                return (new BoundView(), null);
            case ScriptVariableGlobal variable:
                return Name(variable);
            case ScriptMemberExpression { Target: ScriptVariableGlobal { Name: ForWord } } position:
                return Position(position);
            case ScriptMemberExpression { Target: { } target, Member: { } member }:
                var (owner, type) = Value(target);
                return type is null ? (owner, null) : Member(owner, type, member, []);
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: var name } function } when name is not (Include or Asset):
                binder.Tell(template.Broken(function, $"không có hàm \"{name}\"; chỉ có include và asset"));
                return (new BoundView(), null);
            case ScriptPipeCall:
                binder.Tell(template.Broken(expression, "mẫu không dùng được dấu |: chữ được sửa sẵn trước khi đưa cho mẫu"));
                return (new BoundView(), null);
            default:
                Refuse(expression!);
                return (new BoundView(), null);
        }
    }

    private (ScriptExpression Node, Type? Type) Name(ScriptVariableGlobal variable)
    {
        var loop = _loops.FindLastIndex(outer => outer.Name == variable.Name);
        return loop >= 0
            ? (new BoundLoopVariable(variable.Name, loop), _loops[loop].Type)
            : Member(new BoundView(), view, variable, _loops.Select(outer => outer.Name));
    }

    private (ScriptExpression Node, Type? Type) Position(ScriptMemberExpression position)
    {
        var name = position.Member!.Name;
        if (_loops.Count == 0 || name is not ("first" or "last" or "index"))
        {
            binder.Tell(template.Broken(position, _loops.Count == 0 ? $"for.{name} chỉ có nghĩa bên trong for" : ParserWords.LoopNames));
            return (new BoundView(), null);
        }

        static ScriptVariable Variable(string name) => ScriptVariable.Create(name, ScriptVariableScope.Global);
        return (new ScriptMemberExpression { Target = Variable(ForWord), Member = Variable(name) }, name is "index" ? typeof(int) : typeof(bool));
    }

    private (ScriptExpression Node, Type? Type) Member(ScriptExpression owner, Type type, ScriptVariable name, IEnumerable<string> others)
    {
        var shape = ViewType.Of(type);
        if (shape.Properties.TryGetValue(name.Name, out var property))
        {
            return (new BoundName(owner, name.Name, PropertyGetter.Of(shape.Type, property)), property.PropertyType);
        }

        Unknown(name, shape.Describe(), [.. shape.Names, .. others]);
        return (owner, null);
    }

    private void Unknown(ScriptVariable name, string owner, IReadOnlyList<string> names)
    {
        if (NearestName.Find(name.Name, names) is { } near)
        {
            Tell(ThemeFaults.NearName, name, name.Name, owner, near);
        }
        else
        {
            Tell(ThemeFaults.UnknownName, name, name.Name, owner, names.Count == 0 ? "chỉ this" : string.Join(", ", names));
        }
    }

    /// <summary>A string's place without its quotes.</summary>
    private SourceSpan Inside(ScriptLiteral literal) => template.Place(literal) is var place ? place.Slice(1, Math.Max(place.Length - 2, 0)) : default;

    private void Tell(Fault fault, ScriptNode node, params ReadOnlySpan<object> words) =>
        binder.Tell(fault.At(template.Text.File, template.Place(node), words));

    private ScriptStatement? Refuse(ScriptNode node) => Refuse<ScriptStatement>(node);

    private T? Refuse<T>(ScriptNode node)
        where T : ScriptNode
    {
        var typed = template.Typed(node).AsSpan();
        var end = node is ScriptStatement ? typed.IndexOfAny(" \n\t}") : typed.IndexOf('\n');
        binder.Tell(template.Broken(node, $"mẫu không dùng được \"{(end < 0 ? typed : typed[..end])}\""));
        return null;
    }
}
