namespace Site.Rendering.Search;

/// <summary>
/// Sizes on which all files of an index depend, in steps: eight from a number to its double. One article more or some words fewer then leave them as they are, and with them
/// every file that has nothing to do with the change.
/// </summary>
internal static class Step
{
    /// <summary>The smallest step that is not below a number.</summary>
    public static int Above(long number)
    {
        var step = 1L;
        while (number > 16 * step)
        {
            step *= 2;
        }

        return (int)((number + step - 1) / step * step);
    }
}
