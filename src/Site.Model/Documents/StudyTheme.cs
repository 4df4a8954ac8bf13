using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;

namespace Site.Model.Documents;

/// <summary>
/// Chuyên đề năm: what the cells of a province study and carry out in one year, set by its provincial committee (Kế hoạch 147-KH/TU of 2020 is one). Its page
/// gathers what the site has on it; other documents say by its year that they belong to it.
/// </summary>
public sealed record StudyTheme : Document
{
    public override DocumentKind Kind => DocumentKind.StudyTheme;

    public required int Year { get; init; }

    /// <summary>The place where the year is written.</summary>
    public SourceSpan YearSpan { get; init; }

    /// <summary>The document that sets it.</summary>
    public Citation? SetBy { get; init; }

    /// <summary>For the cells' discussion.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>Materials to study it with.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public BulletinPlacement Bulletin { get; init; } = BulletinPlacement.ByRule;

    /// <summary>By its year, whenever its page was put up.</summary>
    public override DateOnly? FiledOn => Year is >= 1 and <= 9999 ? new DateOnly(Year, 1, 1) : null;

    public override IEnumerable<Asset> Assets => base.Assets.Concat(Attachments.Select(attachment => attachment.Asset));

    /// <summary>The document that sets it counts as mentioned, so that the register knows it.</summary>
    public override IEnumerable<Mention> Mentions => SetBy is not { } citation ? base.Mentions : base.Mentions.Concat(
        DocumentCodeScanner.Find(citation.Text).Take(1).Select(found => new Mention(
            found.Code, found.TypeWord, found.Date?.Day, citation.Span, Quote.Around(citation.Text, found.Start, found.Length))));
}
