using Site.Model.Consultations;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class ConsultationReader
{
    /// <summary>Null without one, and without its last day, which is told.</summary>
    public static Consultation? Read(FieldValues document) =>
        document.Get(Fields.Consultation) is { } values && values.Value(ConsultationFields.Until) is { } until
            ? new Consultation(until, values.Get(ConsultationFields.To), values.Get(ConsultationFields.How), values.Get(ConsultationFields.Outcome))
            {
                OutcomeDay = values.Value(ConsultationFields.OutcomeDay),
            }
            : null;

    /// <summary>Whatever the day is: the order of its days, and what its readers would miss.</summary>
    public static void Check(Document document, FieldValues all, DiagnosticBag diagnostics)
    {
        if (document.Consultation is not { } consultation)
        {
            return;
        }

        var values = all.Get(Fields.Consultation)!;
        var last = values.SpanOf(ConsultationFields.Until);
        if ((document.PublishFrom ?? document.Date)?.Day is { } published && consultation.Until < published)
        {
            diagnostics.Add(ConsultationFaults.OverBeforePublished.At(document.Source, last, DateWords.Short(consultation.Until), DateWords.Short(published)));
        }

        if (document.Date is null && !all.IsWritten(Fields.Date))
        {
            diagnostics.Add(ConsultationFaults.NoDay.At(document.Source, last));
        }

        if (document.ExpiresAfter is { } expires && expires.Day < consultation.Until)
        {
            diagnostics.Add(ConsultationFaults.GoneBeforeOver.At(document.Source, last, DateWords.Short(consultation.Until), DateWords.Short(expires.Day)));
        }

        if (consultation.OutcomeDay is { } told && told <= consultation.Until)
        {
            diagnostics.Add(ConsultationFaults.OutcomeBeforeOver.At(
                document.Source, values.SpanOf(ConsultationFields.OutcomeDay), DateWords.Short(told), DateWords.Short(consultation.Until)));
        }

        if (consultation is { Outcome: not null, OutcomeDay: null } && !values.IsWritten(ConsultationFields.OutcomeDay))
        {
            diagnostics.Add(ConsultationFaults.OutcomeWithoutDay.At(document.Source, values.SpanOf(ConsultationFields.Outcome), DateWords.Short(consultation.OutcomeOn!.Value)));
        }
    }
}
