namespace Site.Rendering.Search.Indexing.Newest;

/// <summary>
/// The newest items stand in the index as an addition to the lists of the older ones: a new article changes the few files of the addition and leaves those of the lists as they are,
/// until the addition is full. Which items are the newest, their number alone says.
/// </summary>
internal static class NewestItems
{
    /// <summary>What a query fetches besides grows with them; how seldom all lists are written anew, too.</summary>
    public const int Most = 32;

    /// <summary>How many of so many items are older.</summary>
    public static int Older(int items) => items <= Most ? items : items - (items % Most);
}
