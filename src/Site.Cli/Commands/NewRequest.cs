using Site.Cli.NewFiles;
using Site.Model.DocumentCodes;

namespace Site.Cli.Commands;

/// <summary>The command line's values for a new document. A null value may be asked for.</summary>
/// <param name="Input">The content folder.</param>
public sealed record NewRequest(NewKind Kind, string Input)
{
    public string? Title { get; init; }

    /// <summary>An id as it was written, known or not.</summary>
    public string? Unit { get; init; }

    /// <inheritdoc cref="Unit"/>
    public string? Category { get; init; }

    /// <summary>The folder of a section as it was written, known or not.</summary>
    public string? Section { get; init; }

    /// <summary>Never asked for.</summary>
    public DocumentCode? Code { get; init; }

    /// <summary>Every key of the kind, not only those that are often used. Never asked for.</summary>
    public bool Full { get; init; }
}
