namespace Site.Model.Bulletins;

/// <summary>An order that some members may leave for a place of their own.</summary>
internal static class Places
{
    /// <param name="position">From 1, counted in the finished order; one past the end is the end. Null: stays in order.</param>
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
