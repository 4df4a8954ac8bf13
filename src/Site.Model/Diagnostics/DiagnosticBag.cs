using System.Collections.Immutable;

namespace Site.Model.Diagnostics;

/// <summary>Collects what one worker finds; stages merge bags and sort once at the end. Not for sharing between threads.</summary>
public sealed class DiagnosticBag
{
    private List<Diagnostic>? _found;

    public bool HasErrors => _found?.Exists(diagnostic => diagnostic.Severity == Severity.Error) ?? false;

    public void Add(Diagnostic diagnostic) => (_found ??= []).Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Most of thousands of documents have none: those cost nothing.</summary>
    public void AddRange(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    public ImmutableArray<Diagnostic> ToImmutable() => _found is null ? [] : [.. _found];
}
