using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents.Questions;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>A document's own days lie at most a year ahead: a later day is a typing error in the year. What was received or answered was so already.</summary>
public static class FutureDays
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        var last = today.AddYears(1);
        return
        [
            .. from document in content.Documents
               from day in document.OwnDays
               where day.Value > last
               select FrontMatterFaults.FarAhead.At(document.Source, day.Span, DateWords.Short(day.Value), DateWords.Short(today)),
            .. from question in content.Documents.OfType<Question>()
               from day in new[] { question.ReceivedOn, question.AnsweredOn }
               where day?.Value > today
               select FrontMatterFaults.QuestionDayAhead.At(question.Source, day.Value.Span, DateWords.Short(day.Value.Value), DateWords.Short(today)),
        ];
    }
}
