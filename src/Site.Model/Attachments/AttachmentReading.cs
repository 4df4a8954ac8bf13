using System.Collections.Immutable;

namespace Site.Model.Attachments;

/// <summary>What an attachment's file holds: the text, and what its maker may not know to be in it.</summary>
/// <param name="Lines">In the order of the file. Each row of a table is several lines, one for each cell or more.</param>
public sealed record AttachmentReading(AttachmentState State, ImmutableArray<AttachmentLine> Lines, ImmutableArray<Trace> Traces)
{
    public static AttachmentReading Unread(AttachmentState state) => new(state, [], []);
}

/// <summary>How much of a file could be read.</summary>
public enum AttachmentState
{
    Whole,

    /// <summary>The lines are the beginning of the text: there is more than anybody reads, or some pages could not be read.</summary>
    InPart,

    /// <summary>Pages without a letter: they were scanned.</summary>
    NoText,

    /// <summary>It has a password.</summary>
    Locked,

    /// <summary>Damaged, or not what its name says.</summary>
    Broken,

    /// <summary>It would unpack to more than a document can be.</summary>
    TooLarge,

    /// <summary>A format of Office before 2007.</summary>
    OldFormat,

    /// <summary>No reader knows the format.</summary>
    UnknownFormat,
}

/// <param name="Text">Not empty, letters composed (NFC), without line breaks and tabs.</param>
/// <param name="GoesOn">Whether it stands beside the line before, on the same line of the page: behind a tab or a wide gap.</param>
public readonly record struct AttachmentLine(AttachmentPlace Place, string Text, bool GoesOn = false);
