using Site.Model.Diagnostics;

namespace Site.Cli.Desk.Door;

/// <summary>What became of a document that was to be saved.</summary>
internal abstract record SaveOutcome
{
    /// <param name="Version">Of what is on the disk now.</param>
    public sealed record Saved(string Version) : SaveOutcome;

    /// <summary>Somebody else has written it; nothing was saved.</summary>
    public sealed record Changed(byte[] Theirs) : SaveOutcome;

    /// <summary>It is no longer there; nothing was saved.</summary>
    public sealed record Gone : SaveOutcome;

    public sealed record TooLarge : SaveOutcome;

    /// <summary>The system could not write; the former file is whole.</summary>
    public sealed record Failed(Diagnostic Why) : SaveOutcome;
}
