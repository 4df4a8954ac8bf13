using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Cli.Desk.Door;

/// <summary>A document that the desk may read and write.</summary>
/// <param name="Path">Below <c>input/</c>: <c>tin-tuc/2026/ra-mat.md</c>.</param>
internal sealed record DocumentPlace(string Path, DocumentKind Kind, string DiskPath)
{
    public SourcePath Source => SourcePath.InInput(Path);
}
