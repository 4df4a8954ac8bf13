using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class QuestionReader
{
    /// <summary>Its date is the day of the answer, before that of receipt; its sapo the question.</summary>
    public static Question Read(SourceFile file, string title, FieldValues values)
    {
        var asked = values.Get(QuestionFields.Asked) ?? string.Empty;
        var received = values.Value(QuestionFields.ReceivedOn);
        var answered = values.Value(QuestionFields.AnsweredOn);
        return new Question
        {
            Source = file.Path,
            Url = file.PageUrl,
            Title = title,
            Date = (answered ?? received) is { } day ? new Moment(day) : null,
            Sapo = asked.Length == 0 ? null : asked,
            Asked = asked,
            Asker = values.Get(QuestionFields.Asker),
            ReceivedOn = Placed(QuestionFields.ReceivedOn, received),
            AnsweredBy = values.Value(QuestionFields.AnsweredBy),
            AnsweredOn = Placed(QuestionFields.AnsweredOn, answered),
            Progress = values.Value(QuestionFields.Progress) ??
                (values.IsWritten(QuestionFields.AnsweredOn) ? QuestionProgress.Answered
                : values.IsWritten(QuestionFields.PassedOnTo) ? QuestionProgress.PassedOn
                : QuestionProgress.UnderConsideration),
            PassedOnTo = values.Value(QuestionFields.PassedOnTo),
            Bulletin = values.Get(Fields.Bulletin) ?? BulletinPlacement.ByRule,
        };

        Located<DateOnly>? Placed(Field field, DateOnly? day) => day is { } known ? new Located<DateOnly>(known, values.SpanOf(field)) : null;
    }

    /// <summary>Tells where the state contradicts the rest.</summary>
    /// <param name="hasText">Whether an answer is written.</param>
    /// <param name="text">The place of the answer.</param>
    public static void Check(Question question, FieldValues values, bool hasText, SourceSpan text, DiagnosticBag diagnostics)
    {
        var file = question.Source;
        var state = QuestionWords.Of(question.Progress);
        var place = values.SpanOf(values.IsWritten(QuestionFields.Progress) ? QuestionFields.Progress : QuestionFields.AnsweredOn);
        switch (question.Progress)
        {
            case QuestionProgress.Answered:
                Need(QuestionFields.AnsweredOn);
                Need(QuestionFields.AnsweredBy);
                if (!hasText && question.State is not (PublicationState.Draft or PublicationState.Withdrawn))
                {
                    diagnostics.Add(FrontMatterFaults.AnswerMissing.At(file, place));
                }

                break;
            case QuestionProgress.PassedOn:
                Need(QuestionFields.PassedOnTo);
                Refuse(QuestionFields.AnsweredOn);
                break;
            default:
                Refuse(QuestionFields.AnsweredOn);
                Refuse(QuestionFields.PassedOnTo);
                if (hasText)
                {
                    diagnostics.Add(FrontMatterFaults.AnswerBeforeItsState.At(file, text, state));
                }

                break;
        }

        if (question.AnsweredOn is { } answered && question.ReceivedOn is { } received && answered.Value < received.Value)
        {
            diagnostics.Add(FrontMatterFaults.AnsweredBeforeReceived.At(file, answered.Span, DateWords.Short(answered.Value), DateWords.Short(received.Value)));
        }

        if (!question.IsAnswered && question.Bulletin.IsWish)
        {
            diagnostics.Add(FrontMatterFaults.UnansweredInBulletin.At(file, values.SpanOf(Fields.Bulletin), state));
        }

        void Need(Field field)
        {
            if (!values.IsWritten(field))
            {
                diagnostics.Add(FrontMatterFaults.QuestionNeedsKey.At(file, place, state, field.Key, field.Label));
            }
        }

        void Refuse(Field field)
        {
            if (values.IsWritten(field))
            {
                diagnostics.Add(FrontMatterFaults.KeyAgainstState.At(file, values.SpanOf(field), state, field.Key));
            }
        }
    }
}
