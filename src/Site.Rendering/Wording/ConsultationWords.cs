using Site.Model.Consultations;
using Site.Model.Vietnamese;

namespace Site.Rendering.Wording;

/// <summary>Puts a consultation into words: the same on its document's page, in lists, in the bulletin and in Word.</summary>
internal static class ConsultationWords
{
    public static string State(bool isOpen) => isOpen ? "Đang lấy ý kiến" : "Đã hết hạn góp ý";

    /// <summary>Lines with a name each. How to answer is told while answers are taken, and what came of them after that.</summary>
    public static IReadOnlyList<(string Label, string Text)> Facts(Consultation consultation, bool isOpen)
    {
        (string Label, string? Text)[] facts =
        [
            isOpen ? ("Nhận ý kiến", Until(consultation)) : ("Hạn góp ý", "hết ngày " + DateWords.Short(consultation.Until)),
            ("Đối tượng", consultation.To),
            ("Cách góp ý", isOpen ? consultation.How : null),
            (consultation.OutcomeDay is { } day ? $"Kết quả, công bố ngày {DateWords.Short(day)}" : "Kết quả", consultation.Outcome ?? (isOpen ? null : "Chưa công bố kết quả.")),
        ];
        return [.. facts.Where(fact => fact.Text is not null).Select(fact => (fact.Label, fact.Text!))];
    }

    /// <summary><c>đến hết ngày 15/12/2026</c>: true on any day.</summary>
    public static string Until(Consultation consultation) => $"đến hết ngày {DateWords.Short(consultation.Until)}";
}
