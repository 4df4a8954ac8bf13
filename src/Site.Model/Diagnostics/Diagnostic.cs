using Site.Model.Paths;

namespace Site.Model.Diagnostics;

/// <summary>A fault told to the editor at a place. A <see cref="Fault"/> makes it; message and hint are in Vietnamese.</summary>
/// <param name="File">Null when the fault is in no file (a missing folder, a wrong option).</param>
/// <param name="Span">Null when the fault is in the whole file.</param>
public sealed record Diagnostic(Fault Fault, SourcePath? File, SourceSpan? Span, string Message, string Hint) : IComparable<Diagnostic>
{
    private static readonly string HintWithoutQuotes = "bài nội bộ nên lời báo ở bản công khai không nhắc lại chữ trong bài; xem đủ bằng: " + Invocation.Current + " check --edition internal";

    public string Code => Fault.Code;

    /// <summary>The fault's severity, or a milder one: see <see cref="Softened"/>.</summary>
    public Severity Severity { get; private init; } = Fault.Severity;

    /// <summary>Whether the message and the report must not quote the file: an internal document's words must not reach a public log.</summary>
    public bool QuotesNothing { get; private init; }

    /// <summary>What mends the fault for certain, written in place of what the span names; null when an editor must decide.</summary>
    public string? Replacement { get; init; }

    /// <summary>The other file, when the fault is that two files say the same: it is a fault only where both are published.</summary>
    public SourcePath? Against { get; init; }

    /// <summary>The same diagnostic, at most a warning.</summary>
    public Diagnostic Softened() => Severity == Severity.Error ? this with { Severity = Severity.Warning } : this;

    /// <summary>The same diagnostic without any word of the file: the place, and the fault as the catalogue describes it.</summary>
    public Diagnostic WithoutQuotes() => this with { Message = Fault.PlainMessage, Hint = HintWithoutQuotes, Replacement = null, QuotesNothing = true };

    /// <summary>By file, place and code, so that a report's order does not depend on which thread found a fault first.</summary>
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
