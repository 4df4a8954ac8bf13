namespace Site.Model.Diagnostics;

/// <summary>A value and the place where it was written, for checks that run once everything has been read.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
