using Site.Model.Diagnostics;

namespace Site.Cli.Publication.Netlify;

/// <summary>Netlify did not do what a publication needs; the diagnostic says so to an editor.</summary>
internal sealed class NetlifyRefusedException(Diagnostic told) : Exception(told.Message)
{
    public Diagnostic Told { get; } = told;
}
