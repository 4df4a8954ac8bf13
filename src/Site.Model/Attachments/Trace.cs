namespace Site.Model.Attachments;

/// <summary>Something in a file that its readers are not meant to see.</summary>
/// <param name="Words">The name of the person, sheet or file; empty where there is none.</param>
/// <param name="Count">How often it is there.</param>
public readonly record struct Trace(TraceKind Kind, string Words, int Count = 1);

public enum TraceKind
{
    Author,
    LastEditor,
    Company,
    Manager,

    /// <summary>The file's own field for remarks.</summary>
    Description,

    /// <summary>Somebody who commented or changed something at some time.</summary>
    Person,

    /// <summary>By whom.</summary>
    Comment,

    /// <summary>A tracked change; by whom.</summary>
    Change,

    HiddenSheet,

    /// <summary>In which sheet.</summary>
    HiddenRows,

    /// <inheritdoc cref="HiddenRows"/>
    HiddenColumns,

    HiddenSlide,
    HiddenText,

    /// <summary>A whole file inside the file, which is not looked into.</summary>
    EmbeddedFile,
}
