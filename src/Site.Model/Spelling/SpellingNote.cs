using Site.Model.Diagnostics;

namespace Site.Model.Spelling;

/// <summary>A place in a text that the editor should look at.</summary>
/// <param name="Start">In the text.</param>
/// <param name="Words">The words of the fault's message.</param>
public sealed record SpellingNote(Fault Fault, int Start, int Length, params object[] Words);
