using System.Buffers;
using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Rendering.Views;

namespace Site.Rendering.Themes.Templates;

/// <summary>
/// Scriban at work on one page after another, on one thread: without its library of functions, its variables and its limits, each of
/// which a bound template either cannot reach or must not meet (a string is cut at 1 MiB, nested loops end after 1000 rounds in all).
/// </summary>
internal sealed class PageRun : TemplateContext
{
    [ThreadStatic]
    private static PageRun? _ofThread;

    private readonly PageOutput _output = new();

    // The loop variables of the current template, above those of its callers.
    private object?[] _loops = new object?[32];
    private int _base;

    private PageRun()
        : base(new ScriptObject(StringComparer.Ordinal))
    {
        StrictVariables = true;
        AutoIndent = false;
        LoopLimit = 0;
        LimitToString = 0;
        PushOutput(_output);
        PushGlobal(new ScriptObject(StringComparer.Ordinal));
    }

    /// <summary>The value given to the current template.</summary>
    public object? View { get; private set; }

    public static void Render(ScriptBlockStatement template, object view, IBufferWriter<byte> target)
    {
        var run = _ofThread ?? new PageRun();

        // Returned only after a page without errors: a view that throws leaves loops open.
        _ofThread = null;
        run._output.Target = target;
        run.View = view;
        template.Evaluate(run);
        run.View = null;
        Array.Clear(run._loops);
        _ofThread = run;
    }

    /// <summary>Runs a partial, which sees <paramref name="view"/> and nothing else of its caller.</summary>
    /// <param name="loops">How many loops are open where the caller calls.</param>
    public void Call(ScriptBlockStatement partial, object view, int loops)
    {
        var own = View;
        View = view;
        _base += loops;
        partial.Evaluate(this);
        _base -= loops;
        View = own;
    }

    public object? Loop(int depth) => _loops[_base + depth];

    public void SetLoop(int depth, object? value)
    {
        if (_base + depth >= _loops.Length)
        {
            Array.Resize(ref _loops, _loops.Length * 2);
        }

        _loops[_base + depth] = value;
    }

    public void WriteRaw(ReadOnlySpan<byte> utf8) => _output.Target.Write(utf8);

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        _output.Print(textAsObject);
        return this;
    }

    /// <summary>Whether a value counts as true: empty text, empty HTML, 0 and an empty list do not, although Scriban itself treats them as true.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool holds => holds,
        string text => text.Length > 0,
        int number => number != 0,
        long number => number != 0,
        Html html => !html.IsEmpty,
        ICollection list => list.Count > 0,
        IEnumerable list => list.GetEnumerator().MoveNext(),
        _ => true,
    };
}
