using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Disclosure;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;
using Site.Reading.FrontMatter;
using Site.Reading.Markdown;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Documents;

/// <summary>
/// Turns one file's bytes into one document; only the bytes, some settings and the names of the assets count. A file with faults gives a document too,
/// with everything that could be read: it keeps its place, so that links to it are not told as broken. The errors keep the site from being built.
/// </summary>
/// <param name="names">Shared with the other files of the same input.</param>
/// <param name="shared">What bodies have in common, those of the other files too.</param>
/// <param name="texts">Keeps the bodies.</param>
public sealed class DocumentReader(DocumentTerms terms, AssetCatalogue assets, SharedNames names, SharedValues shared, ITextStore texts)
{
    /// <summary>More words than this leave no room below them on a phone's screen.</summary>
    private const int LongTitleWords = 30;

    /// <summary>The keys that say whether a document is published.</summary>
    private static readonly ImmutableArray<Field> Deciding = [Fields.State, Fields.Scope, Fields.PublishFrom, Fields.ExpiresAfter];

    private readonly MarkdownReader _markdown = new(terms.Address, assets, shared, texts);

    /// <summary>Whether the elements of a body name the lines that they were made of, for whoever edits it.</summary>
    public bool MarksLines { get; init; }

    public DocumentReader(SiteSettings settings, AssetCatalogue assets)
        : this(DocumentTerms.Of(settings), assets, new SharedNames(), new SharedValues(), TextsInMemory.Only)
    {
    }

    /// <param name="bytes">Null when the file could not be read, which has been told.</param>
    public Document Read(SourceFile source, DocumentKind kind, byte[]? bytes, DiagnosticBag diagnostics)
    {
        var file = source.Path;
        if (bytes is null || SourceText.Decode(file, bytes, diagnostics) is not { } text)
        {
            return Assemble(source, kind, new FieldValues(FrontMatterBlock.Opening), Body.Empty, diagnostics) with { IsUndecided = true };
        }

        var block = FrontMatterBlock.Split(file, text, diagnostics);
        var values = ReadValues(file, kind, block.Yaml, diagnostics);

        var question = kind == DocumentKind.Bulletin ? SkeletonQuestion.In(block.Body) : null;
        var body = terms.HeadsOnly ? Body.Empty : _markdown.Read(file, question is null ? block.Body : question.TakenOut, block.BodyFirstLine, diagnostics, marksLines: MarksLines);
        var assembled = Assemble(source, kind, values ?? new FieldValues(FrontMatterBlock.Opening), body, diagnostics);
        if (values is null)
        {
            return assembled with { IsUndecided = true, Scope = InternalMark.IsIn(text) ? Scope.Internal : assembled.Scope };
        }

        var hasText = !string.IsNullOrWhiteSpace(block.Body);
        if (!hasText && assembled is not Question && assembled.State is not (PublicationState.Draft or PublicationState.Withdrawn))
        {
            diagnostics.Add(MarkdownFaults.EmptyBody.At(file, new SourceSpan(block.BodyFirstLine, 1, 0)));
        }

        if (question is not null && assembled.State != PublicationState.Draft)
        {
            var place = SourceText.PlaceOf(block.Body, question.Start);
            diagnostics.Add(MarkdownFaults.QuestionOfTheSkeleton.At(
                file, new SourceSpan(place.Line + block.BodyFirstLine - 1, place.Column, Skeleton.ForewordQuestion.Length)));
        }

        Check(assembled, values, diagnostics);
        if (assembled is Question asked)
        {
            QuestionReader.Check(asked, values, hasText, new SourceSpan(block.BodyFirstLine, 1, 0), diagnostics);
        }

        assembled = assembled with { IsUndecided = Deciding.Any(values.IsWrong) };
        return terms.HeadsOnly ? assembled : assembled with { Findings = assembled is Question ? QuestionPersons.Find(text, block, values) : FindingReader.Read(text), Sample = SampleWords.FirstIn(text) };
    }

    /// <summary>The values. Null when no keys could be read, which is told.</summary>
    private static FieldValues? ReadValues(SourcePath file, DocumentKind kind, string? yaml, DiagnosticBag diagnostics)
    {
        if (yaml is null ||
            YamlReader.Read(file, yaml, FrontMatterBlock.YamlFirstLine, YamlReader.FrontMatterKilobytes, diagnostics) is not { } node)
        {
            return null;
        }

        if (node is not YamlMapping && !node.IsEmpty)
        {
            diagnostics.Add(GluedKey.Find(file, node) ?? YamlFaults.NotAMapping.At(file, node.Span));
            return null;
        }

        var mapping = node as YamlMapping ?? new YamlMapping([], node.Span);
        return SchemaReader.Read(DocumentSchemas.Of(kind), mapping, FrontMatterBlock.Opening, file, diagnostics);
    }

    private Document Assemble(SourceFile file, DocumentKind kind, FieldValues values, Body body, DiagnosticBag diagnostics)
    {
        var references = new AssetReferences(file.Path, assets, diagnostics);
        var title = values.Get(DocumentSchemas.TitleOf(kind)) ?? Path.GetFileNameWithoutExtension(file.Path.FileName);
        Document own = kind switch
        {
            DocumentKind.News => NewsReader.Read(file, title, values),
            DocumentKind.Plan => PlanReader.Read(file, title, values, terms.Committee, references),
            DocumentKind.Activity => ActivityReader.Read(file, title, values),
            DocumentKind.StudyTheme => StudyThemeReader.Read(file, title, values, references),
            DocumentKind.Question => QuestionReader.Read(file, title, values),
            DocumentKind.Bulletin => BulletinReader.Read(file, title, values, text => _markdown.Read(file.Path, text.Text, text.FirstLine, diagnostics, text.Indent), diagnostics),
            _ => PageReader.Read(file, title, values),
        };
        return own with
        {
            Date = own.Date ?? values.Value(Fields.Date),
            OwnDays = OwnDays(values),
            Sapo = own.Sapo ?? values.Get(Fields.Summary),
            State = values.Value(Fields.State) ?? terms.DefaultState,
            Scope = values.Value(Fields.Scope) ?? (values.IsWritten(Fields.Scope) ? Scope.Internal : Scope.Public),
            WithdrawnBecause = values.Get(Fields.WithdrawnBecause),
            Updated = values.Value(Fields.Updated),
            UpdatedBecause = values.Get(Fields.UpdatedBecause),
            ApprovedBy = values.Get(Fields.ApprovedBy),
            ApprovedOn = values.Value(Fields.ApprovedOn),
            PublishFrom = values.Value(Fields.PublishFrom),
            ExpiresAfter = values.Value(Fields.ExpiresAfter),
            Tags = names.Of(OnceEach(values.List(Fields.Tags))),
            Audiences = names.Of(OnceEach(values.List(Fields.Audiences))),
            Units = names.Of(OnceEach(values.List(Fields.Units))),
            Category = values.Value(Fields.Category) is { } category ? names.Of(category) : null,
            Practice = values.Get(Fields.Practice) is { } practice
                ? new Practice(practice.Get(PracticeFields.Since), practice.Get(PracticeFields.Done), practice.Get(PracticeFields.Result), practice.List(PracticeFields.TakenOverBy))
                : null,
            Consultation = ConsultationReader.Read(values),
            ThemeYear = values.Value(Fields.Theme) is { } theme ? new Located<int>(theme, values.SpanOf(Fields.Theme)) : null,
            Image = references.Image(values.Get(Fields.Image)),
            Sound = references.Sound(values.Value(Fields.Sound)),
            IsLead = values.Value(Fields.IsLead) ?? false,
            Author = values.Get(Fields.Author),
            ReprintedFrom = values.Get(Fields.ReprintedFrom),
            OldPaths = values.List(Fields.OldPaths),
            Accepted = values.Get(Fields.Accepted) is { } accepted ? new Acceptance(accepted.Get(AcceptedFields.InternalMark), accepted.Get(AcceptedFields.PersonalData)) : Acceptance.None,
            Body = body,
        };
    }

    private static ImmutableArray<Located<DateOnly>> OwnDays(FieldValues values)
    {
        (DateOnly? Day, Field Field)[] days =
        [
            (values.Value(Fields.Date)?.Day, Fields.Date), (values.Value(Fields.PublishFrom)?.Day, Fields.PublishFrom), (values.Value(Fields.Updated), Fields.Updated),
            (values.Value(PlanFields.IssuedOn), PlanFields.IssuedOn), (values.Value(BulletinFields.Month)?.FirstDay, BulletinFields.Month),
        ];
        return
        [
            .. from pair in days where pair.Day is not null select new Located<DateOnly>(pair.Day!.Value, values.SpanOf(pair.Field)),
            .. values.Get(Fields.Consultation) is { } consultation && consultation.Value(ConsultationFields.Until) is { } until
                ? [new Located<DateOnly>(until, consultation.SpanOf(ConsultationFields.Until))]
                : Array.Empty<Located<DateOnly>>(),
        ];
    }

    private void Check(Document document, FieldValues values, DiagnosticBag diagnostics)
    {
        // A plan's title is its trích yếu and a study theme's is the committee's own: nobody may shorten them.
        var title = DocumentSchemas.TitleOf(document.Kind);
        var words = WordCount.Of(document.Title);
        if (words > LongTitleWords && document is not (PlanSummary or StudyTheme))
        {
            diagnostics.Add(FrontMatterFaults.TitleTooLong.At(document.Source, values.SpanOf(title), words, LongTitleWords));
        }

        if (Capitals.IsShouted(document.Title) && values.IsWritten(title))
        {
            diagnostics.Add(FrontMatterFaults.TitleInCapitals.At(document.Source, values.SpanOf(title)));
        }

        CheckType(document, values, diagnostics);
        if (values.Value(Fields.Genre) is { } genre && !terms.Knows(genre.Value))
        {
            diagnostics.Add(OpenChoiceType<Genre>.NotAllowed(document.Source, Fields.Genre, genre, terms.AddedGenres));
        }

        if (document.Practice is not null && Genre.Of(document) != Genre.Practice)
        {
            diagnostics.Add(FrontMatterFaults.PracticeOfOtherGenre.At(document.Source, values.SpanOf(Fields.Practice)));
        }

        ConsultationReader.Check(document, values, diagnostics);
        DocumentDates.Check(document.Source, values, values.Value(PlanFields.IssuedOn), diagnostics);
        if (terms.ApprovalRequired && document.State == PublicationState.Published)
        {
            foreach (var field in (ReadOnlySpan<Field>)[Fields.ApprovedBy, Fields.ApprovedOn])
            {
                if (!values.IsWritten(field))
                {
                    diagnostics.Add(FrontMatterFaults.ApprovalMissing.At(document.Source, values.Span, field.Key));
                }
            }
        }

        if (document.ExpiresAfter is { } expires && (document.PublishFrom ?? document.Date) is { } published && expires.End <= published.Begin)
        {
            diagnostics.Add(FrontMatterFaults.ExpiresBeforePublished.At(
                document.Source, values.SpanOf(Fields.ExpiresAfter), DateWords.Short(expires.Day), DateWords.Short(published.Day)));
        }
    }

    // A type given in words needs no known sign.
    private static void CheckType(Document document, FieldValues values, DiagnosticBag diagnostics)
    {
        if (values.Get(PlanFields.Code) is not { Type: { } sign } code || DocumentTypes.IsKnown(sign) || values.IsWritten(PlanFields.TypeName))
        {
            return;
        }

        var near = NearestName.Find(sign, DocumentTypes.Signs);
        var fault = near is null ? FrontMatterFaults.UnknownDocumentType : FrontMatterFaults.MisspelledDocumentType;
        diagnostics.Add(fault.At(document.Source, values.SpanOf(PlanFields.Code), sign, code, near ?? string.Empty));
    }

    /// <summary>Tags that differ only in accents or case share a page: the first spelling is kept.</summary>
    private static ImmutableArray<string> OnceEach(ImmutableArray<string> tags) =>
        tags.Length < 2 ? tags : [.. tags.DistinctBy(VietnameseText.Slug, StringComparer.Ordinal)];

    private static ImmutableArray<Located<string>> OnceEach(ImmutableArray<Located<string>> ids) =>
        ids.Length < 2 ? ids : [.. ids.DistinctBy(id => id.Value, StringComparer.Ordinal)];
}
