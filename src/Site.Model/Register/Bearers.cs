using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Model.Register;

/// <summary>The documents that have one code. Numbering restarts with each term of five years, so days far apart mean different documents; days close together mean one document and a typing error.</summary>
internal sealed class Bearers(DocumentCode code)
{
    /// <summary>Shorter than any term, longer than any typing error in the year.</summary>
    private const int DaysOfOneTerm = 2 * 366;

    private readonly List<Bearer> _bearers = [];

    public DocumentCode Code => code;

    public bool IsShared => _bearers.Count > 1;

    /// <summary>Newest first; valid only after <see cref="Settle"/>.</summary>
    public ImmutableArray<KnownDocument> Documents { get; private set; } = [];

    /// <returns>The summary that the same document already has.</returns>
    public PlanSummary? Add(PlanSummary plan)
    {
        var bearer = At(plan.IssuedOn);
        if (bearer.Plan is { } former)
        {
            return former;
        }

        bearer.Plan = plan;
        return null;
    }

    /// <returns>The day that is already known, if the entry gives another day of the same term.</returns>
    public DateOnly? Add(RegisterEntry entry)
    {
        var bearer = At(entry.IssuedOn);
        bearer.Entry ??= entry;
        return entry.IssuedOn is { } day && bearer.Day != day ? bearer.Day : null;
    }

    /// <inheritdoc cref="Add(RegisterEntry)"/>
    public DateOnly? Hear(Hearsay said)
    {
        if (said.Date is null && _bearers.Count > 0)
        {
            if (_bearers is [var only])
            {
                only.TypeWord ??= said.TypeWord;
            }

            return null;
        }

        var bearer = At(said.Date);
        bearer.TypeWord ??= said.TypeWord;
        return said.Date is { } day && bearer.Day != day ? bearer.Day : null;
    }

    public void Settle() => Documents =
    [
        .. _bearers.OrderByDescending(bearer => bearer.Day ?? DateOnly.MinValue)
            .Select(bearer => new KnownDocument(code, bearer.Day, UrlOf(bearer), bearer.Plan, bearer.Entry, bearer.TypeWord)),
    ];

    /// <summary>The document of this day. Null when several have the code and the day does not say which.</summary>
    public KnownDocument? Find(DateOnly? day)
    {
        if (Documents is [var only])
        {
            return only;
        }

        return day is { } said ? Documents.Where(document => document.IssuedOn is { } known && IsNear(known, said)).MinBy(document => Distance(document.IssuedOn!.Value, said)) : null;
    }

    private UrlPath UrlOf(Bearer bearer) => !IsShared ? code.Url : code.Url.Child(bearer.Day is { } day ? DateWords.Iso(day) : "khong-ro-ngay");

    /// <summary>The document of that day's term, made if there is none; a document without a day takes the first day that is given.</summary>
    private Bearer At(DateOnly? day)
    {
        var found = day is { } said
            ? _bearers.Where(bearer => bearer.Day is { } known && IsNear(known, said)).MinBy(bearer => Distance(bearer.Day!.Value, said)) ?? _bearers.Find(bearer => bearer.Day is null)
            : _bearers.FirstOrDefault();
        if (found is null)
        {
            _bearers.Add(found = new Bearer());
        }

        found.Day ??= day;
        return found;
    }

    private static bool IsNear(DateOnly x, DateOnly y) => Distance(x, y) <= DaysOfOneTerm;

    private static int Distance(DateOnly x, DateOnly y) => Math.Abs(x.DayNumber - y.DayNumber);

    private sealed class Bearer
    {
        public DateOnly? Day { get; set; }

        public PlanSummary? Plan { get; set; }

        public RegisterEntry? Entry { get; set; }

        public string? TypeWord { get; set; }
    }
}
