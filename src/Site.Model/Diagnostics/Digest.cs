namespace Site.Model.Diagnostics;

/// <summary>A report short enough to be read: it shows the first few diagnostics of each fault in each file, then how many more there are.</summary>
public static class Digest
{
    /// <summary>After this many of one fault, the editor knows what to look for.</summary>
    public const int MostOfAKind = 20;

    /// <summary>The diagnostics to show, in their order, each with the number that is left out after it: 0 except after the last one shown of a fault in a file.</summary>
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
