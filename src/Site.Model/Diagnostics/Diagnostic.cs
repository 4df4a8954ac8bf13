using Site.Model.Paths;

namespace Site.Model.Diagnostics;

/// <summary>One thing to tell the editor. Made by a <see cref="Fault"/>; messages and hints are in Vietnamese.</summary>
/// <param name="File">Null when the fault is in no file (a missing folder, a wrong option).</param>
/// <param name="Span">Null when the fault is in the whole file.</param>
public sealed record Diagnostic(Fault Fault, SourcePath? File, SourceSpan? Span, string Message, string Hint) : IComparable<Diagnostic>
{
    private const string HintWithoutQuotes = "bài nội bộ nên lời báo ở bản công khai không nhắc lại chữ trong bài; xem đủ bằng: check --edition internal";

    public string Code => Fault.Code;

    /// <summary>The fault's own, or milder: see <see cref="Softened"/>.</summary>
    public Severity Severity { get; private init; } = Fault.Severity;

    /// <summary>Whether neither the message nor whoever shows it may quote the file: an internal document's words are not for a public log.</summary>
    public bool QuotesNothing { get; private init; }

    /// <summary>The other file, when the fault is that two say the same: it is one only where both are published.</summary>
    public SourcePath? Against { get; init; }

    /// <summary>The same, at most a warning.</summary>
    public Diagnostic Softened() => Severity == Severity.Error ? this with { Severity = Severity.Warning } : this;

    /// <summary>The same without a word of the file: what is wrong and where, as the catalogue says it.</summary>
    public Diagnostic WithoutQuotes() => this with { Message = Fault.PlainMessage, Hint = HintWithoutQuotes, QuotesNothing = true };

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
