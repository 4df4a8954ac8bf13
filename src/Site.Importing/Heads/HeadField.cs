namespace Site.Importing.Heads;

/// <summary>Something that a document says of itself, as it was recognised.</summary>
/// <param name="Written">The document's own words.</param>
/// <param name="Doubt">Why somebody should look at it, in Vietnamese; null when it is sure.</param>
public sealed record HeadField<T>(T Value, string Written, string? Doubt = null)
    where T : notnull
{
    public bool IsSure => Doubt is null;
}
