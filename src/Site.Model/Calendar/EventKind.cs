namespace Site.Model.Calendar;

/// <summary>What a day of the site's calendar is about; on one day they stand in this order.</summary>
public enum EventKind
{
    /// <summary>Ngày kỷ niệm.</summary>
    Commemoration,

    /// <summary>Sinh hoạt chi bộ.</summary>
    Meeting,

    /// <summary>The days of an issue of the bulletin.</summary>
    Issue,

    /// <summary>The last day of a plan's task.</summary>
    Task,

    /// <summary>Lấy ý kiến: the last day on which opinions are taken.</summary>
    Consultation,
}
