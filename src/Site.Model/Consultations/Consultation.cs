namespace Site.Model.Consultations;

/// <summary>
/// Lấy ý kiến: a document asks its readers for their opinion (Quy chế 09-QC/TW of 2026: what is asked, until when, of whom) and later tells what was taken up.
/// What is asked is the document itself.
/// </summary>
/// <param name="Until">The last day on which opinions are taken.</param>
/// <param name="To">Who is asked, in words.</param>
/// <param name="How">Where opinions go, in words; e-mail addresses and addresses of pages in it are links. Null only where it is missing, which has been told.</param>
/// <param name="Outcome">What was taken up; null as long as nobody has told.</param>
public sealed record Consultation(DateOnly Until, string? To, string? How, string? Outcome)
{
    /// <summary>The day on which the outcome was made known, where that is written.</summary>
    public DateOnly? OutcomeDay { get; init; }

    /// <summary>The day on which the outcome was made known; where no day is written, the one after the last. Null without an outcome.</summary>
    public DateOnly? OutcomeOn => Outcome is null ? null : OutcomeDay ?? (Until < DateOnly.MaxValue ? Until.AddDays(1) : Until);

    public bool IsOpen(DateOnly day) => day <= Until;
}
