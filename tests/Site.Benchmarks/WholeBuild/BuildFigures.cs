namespace Site.Benchmarks.WholeBuild;

/// <summary>What one run of the program took, from outside: from starting the process to its end.</summary>
/// <param name="Processor">Of all cores together: what a busy machine does not change.</param>
/// <param name="Stages">Each line that the program told, and how long after it the next one came. The first is the start-up.</param>
/// <param name="PeakBytes">The most memory that was in use at a time.</param>
/// <param name="Told">The closing summary.</param>
internal sealed record BuildFigures(
    TimeSpan Whole, TimeSpan Processor, IReadOnlyList<(string Name, TimeSpan Time)> Stages, long PeakBytes, IReadOnlyList<string> Told);
