namespace Site.Model.Bulletins;

/// <summary>A list in order, in which some members ask for a fixed position.</summary>
internal static class Places
{
    /// <param name="position">From 1, counted in the finished order; one past the end means the end. Null: the member keeps its place.</param>
    public static List<T> Arrange<T>(IEnumerable<T> members, Func<T, int?> position)
    {
        var byWish = members.ToLookup(member => position(member) is not null);
        var arranged = byWish[false].ToList();
        foreach (var member in byWish[true].OrderBy(position))
        {
            arranged.Insert(Math.Min(position(member)!.Value - 1, arranged.Count), member);
        }

        return arranged;
    }
}
