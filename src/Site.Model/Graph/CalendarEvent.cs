using System.Globalization;
using Site.Model.Calendar;
using Site.Model.Documents;

namespace Site.Model.Graph;

/// <summary>Something of a whole day.</summary>
public abstract record CalendarEvent
{
    private CalendarEvent(DateOnly on) => On = on;

    public DateOnly On { get; }

    public abstract EventKind Kind { get; }

    /// <summary>Names it among all events of all kinds, and stays when its day is put off: calendars that took it over find it again by this.</summary>
    public abstract string Identity { get; }

    /// <summary>The document that says so; null where none does.</summary>
    public virtual Document? Document => null;

    /// <summary>Whether a unit is to know of it: all but the tasks of others.</summary>
    /// <param name="unit">An id.</param>
    public virtual bool Concerns(string unit) => true;

    public sealed record Commemoration(CommemorativeDay Day, DateOnly Date) : CalendarEvent(Date)
    {
        public override EventKind Kind => EventKind.Commemoration;

        // Lunar days are taken from a table, which may be corrected.
        public override string Identity => string.Create(CultureInfo.InvariantCulture, $"ngay {Day.Name} {Date.Year}");
    }

    /// <param name="Issue">The issue that states the day; null where it goes by the settings.</param>
    public sealed record Meeting(YearMonth Month, DateOnly Date, Bulletin? Issue) : CalendarEvent(Date)
    {
        public override EventKind Kind => EventKind.Meeting;

        public override string Identity => $"sinh hoat {Month}";

        public override Document? Document => Issue;
    }

    /// <summary>The last day on which an issue takes articles, where it states one, or the day on which cells have it: until it is handed out, the deadline for that.</summary>
    public sealed record OfIssue(Bulletin Issue, DateOnly Date, bool IsCutOff) : CalendarEvent(Date)
    {
        public override EventKind Kind => EventKind.Issue;

        public override string Identity => $"{(IsCutOff ? "chot" : "phat hanh")} {Issue.Month}";

        public override Document Document => Issue;
    }

    /// <param name="Asking">The document that asks for opinions.</param>
    /// <param name="Date">The last day on which they are taken.</param>
    public sealed record OfConsultation(Document Asking, DateOnly Date) : CalendarEvent(Date)
    {
        public override EventKind Kind => EventKind.Consultation;

        public override string Identity => $"lay y kien {Asking.Url}";

        public override Document Document => Asking;
    }

    /// <param name="Date">The last day on which the task is in time; of a recurring task one of those days.</param>
    public sealed record OfTask(PlannedTask Planned, DateOnly Date) : CalendarEvent(Date)
    {
        public override EventKind Kind => EventKind.Task;

        // One plan may name two tasks with the same words.
        public override string Identity => string.Create(
            CultureInfo.InvariantCulture,
            $"viec {Planned.Plan.Url} {Planned.Task.Content}{(TwinsBefore is > 0 and var twins ? $" {twins + 1}" : string.Empty)}{(Planned.Task.Deadline is Recurring ? " " + YearMonth.Of(Date) : string.Empty)}");

        public override Document Document => Planned.Plan;

        private int TwinsBefore => Planned.Plan.Tasks.TakeWhile(task => !ReferenceEquals(task, Planned.Task)).Count(task => task.Content == Planned.Task.Content);

        /// <summary>A task in which nobody is named, nor in its plan, is for all.</summary>
        /// <inheritdoc/>
        public override bool Concerns(string unit) =>
            Planned is { Task: { Lead: null, Support: null }, Plan.Units.IsEmpty: true } ||
            Planned.Task.Lead == unit || Planned.Task.Support == unit || Planned.Plan.Units.Any(named => named.Value == unit);
    }
}
