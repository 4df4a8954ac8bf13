using Site.Model.Diagnostics;

namespace Site.Cli.Publication;

/// <summary>Git did not do what a publication needs; the diagnostic says so to an editor.</summary>
internal sealed class GitRefusedException(Diagnostic told) : Exception(told.Message)
{
    public Diagnostic Told { get; } = told;
}
