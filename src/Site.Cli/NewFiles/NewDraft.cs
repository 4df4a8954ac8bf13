using System.Globalization;
using Site.Model.DocumentCodes;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.NewFiles;

/// <summary>The known facts about a new document, from which its file, a draft, is made.</summary>
/// <param name="Today">The day in Vietnam.</param>
public sealed record NewDraft(NewKind Kind, string Title, DateOnly Today)
{
    /// <summary>The id of the unit whose activity it is.</summary>
    public string? Unit { get; init; }

    /// <summary>The id of its category.</summary>
    public string? Category { get; init; }

    public DocumentCode? Code { get; init; }

    /// <summary>Whether the file shows every key of its kind, or only the keys often used.</summary>
    public bool Full { get; init; }

    /// <summary>An issue of a month. It has no title, and its day is the first of the month.</summary>
    /// <param name="number">When issues are numbered.</param>
    /// <param name="full">As <see cref="Full"/>.</param>
    public static NewFile Issue(YearMonth month, int? number, string folder, bool full) => new(folder, month.ToString(), Skeleton.Write(
        DocumentKind.Bulletin,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Fields.Title.Key] = Skeleton.Quote("Bản tin sinh hoạt chi bộ " + DateWords.Month(month.Year, month.Month)),
            [Fields.Date.Key] = DateWords.Iso(month.FirstDay),
            [BulletinFields.Month.Key] = month.ToString(),
            [BulletinFields.Number.Key] = number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            [BulletinFields.Deadline.Key] = DateWords.Iso(month.FirstDay.AddDays(1)),
            [Fields.State.Key] = Fields.DraftState,
        },
        $"{Skeleton.ForewordHeading}\n\n{Skeleton.ForewordQuestion}",
        full));

    /// <param name="sectionFolder">Null for a page.</param>
    public NewFile File(string? sectionFolder, SiteSettings settings)
    {
        var folder = sectionFolder ?? PagesFolder.Name;
        return new NewFile(
            Kind.IsFiledByYear ? $"{folder}/{Year}" : folder,
            Kind == NewKind.StudyTheme ? Year : NewFileName.Of(Code?.ToString() ?? TitleInAddress),
            Skeleton.Write(Kind.Kind, Values(settings), body: string.Empty, Full))
        {
            IsOfAYear = Kind == NewKind.StudyTheme,
        };
    }

    /// <summary>The title as it goes into the address, which the check of a question's words does not see: without a person's name.</summary>
    private string TitleInAddress => Kind == NewKind.Question ? PersonNameReader.Without(Title) : Title;

    private string Year => Today.Year.ToString("0000", CultureInfo.InvariantCulture);

    private Dictionary<string, string> Values(SiteSettings settings)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Fields.Title.Key] = Skeleton.Quote(Title),
            [Kind == NewKind.Question ? QuestionFields.ReceivedOn.Key : Fields.Date.Key] = DateWords.Iso(Today),
            [Fields.State.Key] = Fields.DraftState,
        };
        if (Kind.Genre is { } genre)
        {
            values[Fields.Genre.Key] = genre;
        }

        if (Kind == NewKind.StudyTheme)
        {
            values[StudyThemeFields.Year.Key] = Year;
        }

        if (Unit is { } unit)
        {
            values[Fields.Units.Key] = unit;
        }

        if (Category is { } category)
        {
            values[Fields.Category.Key] = category;
        }

        if (Code is { } code)
        {
            values[PlanFields.Code.Key] = code.ToString();
            if (settings.IssuerCodes.Contains(code.Issuer, StringComparer.OrdinalIgnoreCase))
            {
                values[PlanFields.Issuer.Key] = Skeleton.Quote(settings.Committee.Name);
            }
        }

        return values;
    }

    /// <summary>The required keys that only the writer can fill in.</summary>
    public IEnumerable<string> LeftEmpty(SiteSettings settings) =>
        DocumentSchemas.Of(Kind.Kind).Required.Select(field => field.Key).Except(Values(settings).Keys, StringComparer.Ordinal);
}
