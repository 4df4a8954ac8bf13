namespace Site.Model.Consultations;

/// <summary>Consultations in numbers, as lists and statistics tell them.</summary>
/// <param name="Told">Closed, with what was taken up.</param>
/// <param name="Silent">Closed, and nobody has told yet.</param>
public sealed record ConsultationCounts(int Open, int Told, int Silent)
{
    /// <param name="isOpen">Whether opinions are taken now.</param>
    public static ConsultationCounts Of(IEnumerable<Consultation> consultations, Func<Consultation, bool> isOpen)
    {
        var counts = new ConsultationCounts(0, 0, 0);
        foreach (var consultation in consultations)
        {
            counts = isOpen(consultation) ? counts with { Open = counts.Open + 1 }
                : consultation.Outcome is null ? counts with { Silent = counts.Silent + 1 }
                : counts with { Told = counts.Told + 1 };
        }

        return counts;
    }

    public int All => Open + Told + Silent;

    /// <summary>Each in words, in lower case, without those of which there is none.</summary>
    public IEnumerable<(string Name, int Count)> InWords() =>
        new[] { ("đang mở", Open), ("đã có kết quả", Told), ("chưa có kết quả", Silent) }.Where(part => part.Item2 > 0);
}
