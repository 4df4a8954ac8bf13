using System.Globalization;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Tests.WholeSite;

/// <summary>The model from which every form of an issue is made, as one text.</summary>
public sealed class ComposedModelTests
{
    private const string Golden = "tests/Site.Tests/WholeSite/composed-2026-11.txt";

    [Fact]
    public void Composed_IsAsExpected()
    {
        using var site = new SiteCopy("tron-ven");
        var built = SiteRun.Built(SiteRun.Request(site.Input, Edition.Internal));
        var actual = string.Join('\n', Lines(built.Bulletins.Single(bulletin => bulletin.Issue.Month.ToString() == "2026-11"))) + "\n";
        if (Accepting.IsOn)
        {
            File.WriteAllText(Repository.PathOf(Golden), actual);
        }

        Assert.True(Repository.Has(Golden) && Repository.Text(Golden) == actual, $"{Golden} differs. {Accepting.Advice}");
    }

    private static IEnumerable<string> Lines(ComposedBulletin bulletin) =>
    [
        bulletin.Front.ToString(),
        string.Create(CultureInfo.InvariantCulture, $"Minutes {bulletin.Minutes}, picture {bulletin.LeadPicture?.Asset.Source}, foreword {bulletin.Issue.Body.Words} words"),
        .. bulletin.Headlines.Select(headline => $"Headline {headline.Section}: {headline.Item.Document.Title} #{headline.Anchor}"),
        .. bulletin.Contents.SelectMany(entry => entry.Items.Select(item => "  " + Line(item)).Prepend(Line(entry))),
        .. bulletin.Sections.SelectMany(section => section.Items.Select(Line).Prepend($"Section {section.Id}: {section.Title}, note {section.Note?.Words}")),
        .. bulletin.Tasks.Select(task => $"Task {task.Due:yyyy-MM-dd}{(task.Overdue ? " overdue" : string.Empty)}: {task.Task.Content}; {task.Lead} {task.LeadPage}; {task.Support}; {task.Plan.CitedAs}"),
        .. bulletin.Days.Select(day => $"Day {day.On:yyyy-MM-dd}: {day.Day.Name}"),
        .. bulletin.Questions.Select(question => $"Question {question}"),
        $"Attendees {bulletin.AttendeeNote?.Words}",
        .. bulletin.Imprint.Select(line => $"Imprint {line.Label}: {line.Value}"),
    ];

    private static string Line(ContentsEntry entry) => string.Create(CultureInfo.InvariantCulture, $"Entry {entry.Title} #{entry.Anchor} {entry.Minutes}");

    private static string Line(ComposedItem item) => string.Create(
        CultureInfo.InvariantCulture, $"  Item {item.Document.Url} {item.Form} {item.Reason} {item.Minutes}, from {item.From}: {item.Document.Title}{(item.HasPage ? string.Empty : ", no page")}");
}
