using Site.Model.Paths;

namespace Site.Model.Diagnostics;

/// <summary>One thing to tell the editor. Made by a <see cref="Fault"/>; messages and hints are in Vietnamese.</summary>
/// <param name="File">Null when the fault is in no file (a missing folder, a wrong option).</param>
/// <param name="Span">Null when the fault is in the whole file.</param>
public sealed record Diagnostic(Fault Fault, SourcePath? File, SourceSpan? Span, string Message, string Hint) : IComparable<Diagnostic>
{
    public string Code => Fault.Code;

    public Severity Severity => Fault.Severity;

    /// <summary>By file, place and code, so that the order of a report does not depend on which thread found what first.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFile = (File ?? default).CompareTo(other.File ?? default);
        if (byFile != 0)
        {
            return byFile;
        }

        var here = Span ?? default;
        var there = other.Span ?? default;
        var byPlace = (here.Line, here.Column).CompareTo((there.Line, there.Column));
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }
}
