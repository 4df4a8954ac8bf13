using System.Text;
using Scriban;
using Scriban.Syntax;

namespace Site.Rendering.Themes.Templates;

/// <summary>Text of the template, as the bytes that it is in every page.</summary>
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

/// <summary><c>this</c>: what the template was given.</summary>
internal sealed class BoundView : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => ((PageRun)context).View;

    public override void PrintTo(ScriptPrinter printer) => printer.Write("this");
}

/// <summary>A name of a view, read by the getter that its type told; null where there is no view.</summary>
internal sealed class BoundName(ScriptExpression view, string name, Func<object, object?> get) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => view.Evaluate(context) is { } owner ? get(owner) : null;

    public override void PrintTo(ScriptPrinter printer) => printer.Write(name);
}

/// <summary>A loop's variable, by the number of loops around it instead of by its name.</summary>
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

/// <summary>What a loop goes through. A list that was never made is empty, so that its <c>else</c> is heard.</summary>
internal sealed class BoundList(ScriptExpression list) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => list.Evaluate(context) ?? Array.Empty<object>();

    public override void PrintTo(ScriptPrinter printer) => printer.Write(list);
}

/// <summary>A partial in its caller's place. Given nothing, it prints nothing.</summary>
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
