using System.Collections.Immutable;

namespace Site.Importing.Tree;

/// <summary>Letters that stand higher or lower than their line. Our Markdown raises and lowers nothing, but Unicode has the digits: m², H₂O, 10²,⁵.</summary>
internal static class ShiftedLetters
{
    // Word makes a dash (–) or a minus sign (−) of a hyphen.
    private const string Level = "0123456789+-–−=()n";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙ";

    /// <summary>What Unicode cannot move and may stand level between digits that are moved.</summary>
    private const string Between = ",.;:/*";

    /// <summary>A run's letters as plain text; level where there are some that Unicode cannot move.</summary>
    public static string Of(TextRun run) => TableOf(run) is { } table && !HasOthers(run)
        ? string.Concat(run.Text.Select(c => Level.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? table[at] : c))
        : run.Text;

    /// <summary>"30 C" with a small o raised between: nobody reads 30oC.</summary>
    public static bool IsDegree(TextRun run) => run.Look.HasFlag(Look.Superscript) && run.Text.AsSpan().Trim() is "o";

    /// <summary>The words of a line that stand level from now on; empty when there are none.</summary>
    public static string LevelledIn(ImmutableArray<Inline> line) =>
        PlainText.With(line, run => TableOf(run) is not null && HasOthers(run) && !IsDegree(run) && run.Text.Any(char.IsLetterOrDigit));

    private static string? TableOf(TextRun run) => run.Look.HasFlag(Look.Superscript) ? Raised : run.Look.HasFlag(Look.Subscript) ? Lowered : null;

    private static bool HasOthers(TextRun run) => run.Text.Any(c => !char.IsWhiteSpace(c) && !Level.Contains(c, StringComparison.Ordinal) && !Between.Contains(c, StringComparison.Ordinal));
}
