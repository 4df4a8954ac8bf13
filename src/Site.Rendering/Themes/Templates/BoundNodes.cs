using System.Text;
using Scriban;
using Scriban.Syntax;

namespace Site.Rendering.Themes.Templates;

/// <summary>Text of the template, already as the bytes of every page.</summary>
internal sealed class BoundText(string text) : ScriptStatement
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text);

    public override object? Evaluate(TemplateContext context)
    {
        ((PageRun)context).WriteRaw(_utf8);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}

/// <summary><c>this</c>: the value that the template was given.</summary>
internal sealed class BoundView : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => ((PageRun)context).View;

    public override void PrintTo(ScriptPrinter printer) => printer.Write("this");
}

/// <summary>A name of a view, read by the getter of its type; null where there is no view.</summary>
internal sealed class BoundName(ScriptExpression view, string name, Func<object, object?> get) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => view.Evaluate(context) is { } owner ? get(owner) : null;

    public override void PrintTo(ScriptPrinter printer) => printer.Write(name);
}

/// <summary>A loop's variable, found by the number of loops around it instead of its name.</summary>
internal sealed class BoundLoopVariable(string name, int depth) : ScriptExpression, IScriptVariablePath
{
    public override object? Evaluate(TemplateContext context) => ((PageRun)context).Loop(depth);

    public object? GetValue(TemplateContext context) => Evaluate(context);

    public void SetValue(TemplateContext context, object? valueToSet) => ((PageRun)context).SetLoop(depth, valueToSet);

    public string GetFirstPath() => name;

    public ValueTask<object?> GetValueAsync(TemplateContext context) => new(Evaluate(context));

    public ValueTask SetValueAsync(TemplateContext context, object? valueToSet)
    {
        SetValue(context, valueToSet);
        return ValueTask.CompletedTask;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(name);
}

/// <summary>The list that a loop goes through. A default array is empty, so that its <c>else</c> is used.</summary>
internal sealed class BoundList(ScriptExpression list) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => list.Evaluate(context) ?? Array.Empty<object>();

    public override void PrintTo(ScriptPrinter printer) => printer.Write(list);
}

/// <summary>A partial, printed where it is called. Without a value it prints nothing.</summary>
internal sealed class BoundCall(string name, ScriptBlockStatement partial, ScriptExpression view, int loops) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        if (view.Evaluate(context) is { } given)
        {
            ((PageRun)context).Call(partial, given, loops);
        }

        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(name);
}
