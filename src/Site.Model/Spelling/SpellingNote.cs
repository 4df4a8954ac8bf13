using Site.Model.Diagnostics;

namespace Site.Model.Spelling;

/// <summary>Something to look at in a text.</summary>
/// <param name="Start">In the text.</param>
/// <param name="Words">Those of the fault's message.</param>
public sealed record SpellingNote(Fault Fault, int Start, int Length, params object[] Words);
