using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Reading.Schema;

/// <summary>The ids of one list; each may be declared only once.</summary>
internal sealed class DeclaredIds(SourcePath file, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>False when the id was declared before, which is told.</summary>
    public bool Declare(Located<string> id)
    {
        if (_lines.TryAdd(id.Value, id.Span.Line))
        {
            return true;
        }

        diagnostics.Add(FrontMatterFaults.DuplicateId.At(file, id.Span, id.Value, _lines[id.Value]));
        return false;
    }
}
