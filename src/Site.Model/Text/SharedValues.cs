namespace Site.Model.Text;

/// <summary>
/// Gives one object for equal ones: thousands of texts have the same links and many the same headings, and each would be in memory as often as it is written. A new
/// value may take the place of one seen before, so it does not grow. Safe for any number of threads.
/// </summary>
public sealed class SharedValues
{
    private readonly object?[] _known = new object?[1 << 15];

    public T One<T>(T value)
        where T : class, IEquatable<T>
    {
        ref var place = ref _known[value.GetHashCode() & (_known.Length - 1)];
        if (place is T known && known.Equals(value))
        {
            return known;
        }

        place = value;
        return value;
    }
}
