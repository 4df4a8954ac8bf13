namespace Site.Model.Vietnamese;

/// <summary>The known name that a mistyped one most likely means, for "ý bạn là …?".</summary>
public static class NearestName
{
    /// <summary>
    /// Null unless some candidate differs from <paramref name="written"/> by at most a third of its letters (at least one),
    /// accents and case aside. The first candidate of the smallest distance wins.
    /// </summary>
    /// <param name="lettersPerSlip">Another part of the letters than a third.</param>
    public static string? Find(string written, IEnumerable<string> candidates, int lettersPerSlip = 3)
    {
        var target = VietnameseText.FoldKey(written);
        string? nearest = null;
        var best = Math.Max(1, target.Length / lettersPerSlip) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(target, VietnameseText.FoldKey(candidate), best);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>The number of edits (insert, delete, replace, swap neighbours) between two texts; <paramref name="limit"/> or more when they differ further.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
