namespace Site.Reading.Schema.Editing;

/// <summary>A key is written in a way in which this edit would not be read back. Nothing was made.</summary>
public sealed class UnwritableEditException(string key) : Exception($"The edit of \"{key}\" would not be read back");
