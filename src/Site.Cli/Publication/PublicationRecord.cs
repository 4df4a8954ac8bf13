using System.Collections.Immutable;
using System.Globalization;

namespace Site.Cli.Publication;

/// <summary>One publication, or the taking back of one, as the history keeps it.</summary>
/// <param name="Id">The publication that readers see from then on.</param>
/// <param name="What">In a few words: <c>2 bài mới, 1 bài sửa</c>.</param>
public sealed record PublicationRecord(string Id, DateTimeOffset When, string Who, bool IsUndo, string What)
{
    /// <summary>Whether readers no longer see it because it was taken back. Said by places that keep no record of the taking back itself.</summary>
    public bool IsTakenBack { get; init; }

    private const string Published = "xuat-ban", TakenBack = "hoan-tac";

    /// <summary>One made now, on this machine.</summary>
    public static PublicationRecord Here(string id, DateTimeOffset when, string what) => new(id, when, $"{Environment.UserName} ({Environment.MachineName})", IsUndo: false, what);

    internal string Line() => string.Join('\t', When.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), IsUndo ? TakenBack : Published, Id, OneLine(Who), OneLine(What));

    internal static PublicationRecord? Read(string line) =>
        line.Split('\t') is [var when, (Published or TakenBack) and var kind, var id, var who, var what]
        && DateTimeOffset.TryParse(when, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? new PublicationRecord(id, instant, who, kind == TakenBack, what)
            : null;

    /// <summary>The publication that readers see, as far as the records tell; null when there is none.</summary>
    /// <param name="records">The oldest first.</param>
    public static PublicationRecord? Seen(IEnumerable<PublicationRecord> records) => Standing(records) is { IsEmpty: false } standing ? standing.Peek() : null;

    /// <summary>The publication before the one that readers see, which may be taken back to; null when there is none or it has been used.</summary>
    /// <param name="records">The oldest first.</param>
    public static PublicationRecord? Previous(IEnumerable<PublicationRecord> records) =>
        Standing(records) is { IsEmpty: false } standing && standing.Pop() is { IsEmpty: false } before ? before.Peek() : null;

    /// <summary>The publications that were not taken back, the newest on top.</summary>
    /// <param name="records">The oldest first.</param>
    private static ImmutableStack<PublicationRecord> Standing(IEnumerable<PublicationRecord> records) =>
        records.Where(record => !record.IsTakenBack).Aggregate(ImmutableStack<PublicationRecord>.Empty, (stack, record) => record.IsUndo && !stack.IsEmpty ? stack.Pop() : stack.Push(record));

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
