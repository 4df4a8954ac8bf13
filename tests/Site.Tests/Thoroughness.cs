namespace Site.Tests;

/// <summary>How long tests try: a short form for everyday, a long one for what every change must pass (<c>.ci/run</c>).</summary>
internal static class Thoroughness
{
    /// <summary>Asks for the long form by <c>1</c>.</summary>
    public const string Variable = "KHOI_THOROUGH";

    public static readonly bool IsLong = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <param name="usual">Turns in the short form.</param>
    /// <param name="more">How many times as many in the long one.</param>
    public static int Turns(int usual, int more = 10) => IsLong ? usual * more : usual;
}
