using System.Globalization;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Documents;

/// <summary>Where a document stands on its way to the public, the first reason that an editor would name.</summary>
/// <param name="Id">For the page: <c>hen-gio</c>.</param>
internal readonly record struct DocumentState(string Id, string Label)
{
    public static DocumentState Of(Document document, DateTimeOffset now) => (document.State, Obstacles.Of(document, now)) switch
    {
        (PublicationState.Withdrawn, _) => new("rut", LeftOutWords.Of(LeftOutReason.Withdrawn)),
        (PublicationState.Draft, _) => new("nhap", LeftOutWords.Of(LeftOutReason.Draft)),
        (PublicationState.AwaitingApproval, _) => new("cho-duyet", LeftOutWords.Of(LeftOutReason.AwaitingApproval)),
        (_, { ExpiredAt: not null }) => new("het-han", LeftOutWords.Of(LeftOutReason.Expired)),
        (_, { AppearsAt: not null }) => new("hen-gio", $"hẹn {Words(document.PublishFrom!.Value)}"),
        (_, { IsInternal: true }) => new("noi-bo", LeftOutWords.Of(LeftOutReason.Internal)),
        _ => new("da-dang", "đã đăng"),
    };

    private static string Words(Moment moment) => moment.Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{time:HH':'mm} {DateWords.Short(moment.Day)}")
        : DateWords.Short(moment.Day);
}
