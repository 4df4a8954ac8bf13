namespace Site.Model.Diagnostics;

/// <summary>A value and where it was written, for what can only be checked once everything has been read.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
