namespace Site.Model.Diagnostics;

/// <summary>A stretch of one line: line and column from 1, length in UTF-16 units; 0 when only the place is known.</summary>
public readonly record struct SourceSpan(int Line, int Column, int Length)
{
    public static readonly SourceSpan Start = new(1, 1, 0);

    /// <summary>The stretch that begins <paramref name="offset"/> units further on.</summary>
    public SourceSpan Slice(int offset, int length) => new(Line, Column + offset, length);
}
