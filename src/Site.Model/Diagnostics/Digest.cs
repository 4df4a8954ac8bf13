namespace Site.Model.Diagnostics;

/// <summary>A report that can be read to its end: of one kind of mistake in one file the first few, then how many more there are.</summary>
public static class Digest
{
    /// <summary>Whoever has read so many of one kind knows what to look for.</summary>
    public const int MostOfAKind = 20;

    /// <summary>What is to be shown, in its order, each with how many of its kind in its file are left out behind it: none but behind the last shown.</summary>
    public static IEnumerable<(Diagnostic Told, int More)> Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var counts = diagnostics.CountBy(Kind).ToDictionary();
        var shown = new Dictionary<(object?, string), int>();
        foreach (var diagnostic in diagnostics)
        {
            var kind = Kind(diagnostic);
            var number = shown[kind] = shown.GetValueOrDefault(kind) + 1;
            if (number <= MostOfAKind)
            {
                yield return (diagnostic, number == MostOfAKind ? counts[kind] - MostOfAKind : 0);
            }
        }

        static (object? File, string Code) Kind(Diagnostic diagnostic) => (diagnostic.File, diagnostic.Code);
    }

    /// <param name="more">At least one.</param>
    public static string More(int more, string code) => $"… và {Vietnamese.Quantity.Count(more)} chỗ nữa như vậy trong tệp này ({code})";
}
