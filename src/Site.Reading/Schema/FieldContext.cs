using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Reading.Schema;

/// <summary>The key whose value is being read, and the bag for its diagnostics.</summary>
internal readonly record struct FieldContext(SourcePath File, Field Field, DiagnosticBag Diagnostics)
{
    /// <summary>Tells the fault. Always returns false, so that a reader can end with it.</summary>
    public bool Tell(Fault fault, SourceSpan span, params ReadOnlySpan<object> words)
    {
        Diagnostics.Add(fault.At(File, span, words));
        return false;
    }
}
