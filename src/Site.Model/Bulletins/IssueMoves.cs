using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Bulletins;

/// <summary>
/// The moves of an issue's editor. Each gives what the issue says of its sections afterwards, which is all that is written: nothing that the move does not ask for.
/// </summary>
public static class IssueMoves
{
    /// <summary>Puts a section at a place in the printed order, counted from 0 with the sections that are empty or left out.</summary>
    public static ImmutableArray<SectionEdit> MoveSection(IssueBoard board, string id, int to)
    {
        var wanted = board.Sections.Select(section => section.Id).ToList();
        wanted.Remove(id);
        wanted.Insert(Math.Clamp(to, 0, wanted.Count), id);

        var asking = board.Sections.Where(section => section.Edit?.Position is not null).Select(section => section.Id).Append(id).ToHashSet(StringComparer.Ordinal);

        // Whoever asked for a place goes on asking; the moved section only where the others do not leave it there by themselves.
        if (Arranged(asking.Where(one => one != id).ToHashSet(StringComparer.Ordinal)).SequenceEqual(wanted, StringComparer.Ordinal))
        {
            asking.Remove(id);
        }

        return Changed(board, edit => wanted.IndexOf(edit.Id.Value) is >= 0 and var at ? edit with { Position = asking.Contains(edit.Id.Value) ? at + 1 : null } : edit, asking);

        List<string> Arranged(HashSet<string> ids) => Places.Arrange(board.UsualOrder, one => ids.Contains(one) ? wanted.IndexOf(one) + 1 : null);
    }

    /// <summary>Puts a document at a place in a section, counted from 0: from the same section, another one, or from outside. No other item changes its place.</summary>
    public static ImmutableArray<SectionEdit> Place(IssueBoard board, Document document, string id, int to)
    {
        var section = board.Sections.First(one => one.Id == id);
        var wanted = section.Items.Select(item => item.Document).Where(other => other.Url != document.Url).ToList();
        wanted.Insert(Math.Clamp(to, 0, wanted.Count), document);

        // Pins stand first, in their own order: as many of the first items are pinned as it takes for the rest to fall into place.
        var taken = section.Items.Where(item => item.Reason is not InclusionReason.Pin).Select(item => item.Document.Url).ToHashSet();
        var pinned = wanted.FindLastIndex(one => !taken.Contains(one.Url)) + 1;
        while (pinned < wanted.Count && !Falls(wanted[pinned..]).SequenceEqual(wanted[pinned..]))
        {
            pinned++;
        }

        return WithPins(board, id, [.. wanted.Take(pinned).Select(one => one.Url)], document.Url);
    }

    /// <summary>Puts a document behind the pins of its section, or of another one.</summary>
    public static ImmutableArray<SectionEdit> Pin(IssueBoard board, Document document, string id)
    {
        var pins = PinsOf(board, id).Where(url => url != document.Url);
        return WithPins(board, id, [.. pins, document.Url], document.Url);
    }

    /// <summary>Leaves a document to the rules.</summary>
    public static ImmutableArray<SectionEdit> Unpin(IssueBoard board, Document document) =>
        Changed(board, edit => edit with { Pins = Without(edit.Pins, document.Url) }, []);

    /// <summary>Leaves a document out of this issue.</summary>
    public static ImmutableArray<SectionEdit> Drop(IssueBoard board, Document document)
    {
        var id = board.Find(document)?.Section.Id ?? board.Sections[0].Id;
        return Changed(
            board,
            edit => edit with { Pins = Without(edit.Pins, document.Url), Drops = edit.Id.Value == id ? [.. Without(edit.Drops, document.Url), At(document.Url)] : edit.Drops },
            [id]);
    }

    /// <summary>No longer leaves a document out.</summary>
    public static ImmutableArray<SectionEdit> TakeBack(IssueBoard board, Document document) =>
        Changed(board, edit => edit with { Drops = Without(edit.Drops, document.Url) }, []);

    public static ImmutableArray<SectionEdit> Form(IssueBoard board, string id, ItemForm form)
    {
        var usual = board.Sections.First(section => section.Id == id).Rule?.Form ?? ItemForm.Whole;
        return Changed(board, edit => edit.Id.Value == id ? edit with { Form = form == usual ? null : form } : edit, [id]);
    }

    /// <summary>Leaves a section out of this issue, with all that its rule takes; or no longer.</summary>
    public static ImmutableArray<SectionEdit> LeaveOut(IssueBoard board, string id, bool leaveOut) =>
        Changed(board, edit => edit.Id.Value == id ? edit with { Hidden = leaveOut, Drops = leaveOut ? [] : edit.Drops } : edit, [id]);

    /// <param name="title">Empty for the title of the settings.</param>
    public static ImmutableArray<SectionEdit> Name(IssueBoard board, string id, string title)
    {
        var usual = board.Sections.First(section => section.Id == id).Rule?.Title;
        return Changed(board, edit => edit.Id.Value == id ? edit with { Title = title.Length == 0 || title == usual ? null : title } : edit, [id]);
    }

    /// <summary>A section that this issue alone has, at the end.</summary>
    public static ImmutableArray<SectionEdit> Add(IssueBoard board, string id, string title) =>
        [.. board.Issue.Edits, SectionEdit.Of(new Located<string>(id, default)) with { Title = title }];

    /// <summary>Takes a section of the issue's own away, with its note; its pins are left to the rules.</summary>
    public static ImmutableArray<SectionEdit> Remove(IssueBoard board, string id) => [.. board.Issue.Edits.Where(edit => edit.Id.Value != id)];

    private static IEnumerable<UrlPath> PinsOf(IssueBoard board, string id) =>
        board.Issue.Edits.FirstOrDefault(edit => edit.Id.Value == id)?.Pins.Select(pin => pin.Value) ?? [];

    /// <summary>The order in which items that are not pinned stand behind those that are.</summary>
    private static List<Document> Falls(IEnumerable<Document> documents) =>
        Places.Arrange(documents.Order(Document.NewestFirst), document => BulletinPlacement.Of(document)?.Position);

    /// <param name="pins">Those that the board shows; what else is pinned there (a draft, a page that is gone) stays behind them.</param>
    private static ImmutableArray<SectionEdit> WithPins(IssueBoard board, string id, ImmutableArray<UrlPath> pins, UrlPath moved)
    {
        var unseen = PinsOf(board, id).Except(pins).Where(url => url != moved);
        ImmutableArray<UrlPath> all = [.. pins, .. unseen];
        return Changed(
            board,
            edit => edit with
            {
                Pins = edit.Id.Value == id ? [.. all.Select(url => edit.Pins.FirstOrDefault(pin => pin.Value == url) is { Value: var known } pin && known == url ? pin : At(url))] : Without(edit.Pins, moved),
                Drops = Without(edit.Drops, moved),
                Hidden = edit.Hidden && edit.Id.Value != id,
            },
            [id]);
    }

    /// <summary>What the issue says, after a change of each section that it names and of those that the change is about.</summary>
    private static ImmutableArray<SectionEdit> Changed(IssueBoard board, Func<SectionEdit, SectionEdit> change, IEnumerable<string> about)
    {
        var edits = board.Issue.Edits;
        var named = edits.Select(edit => edit.Id.Value).ToHashSet(StringComparer.Ordinal);
        return [.. edits.Concat(about.Where(id => !named.Contains(id)).Select(id => SectionEdit.Of(new Located<string>(id, default)))).Select(change)];
    }

    private static ImmutableArray<Located<UrlPath>> Without(ImmutableArray<Located<UrlPath>> paths, UrlPath one) => paths.RemoveAll(path => path.Value == one);

    private static Located<UrlPath> At(UrlPath url) => new(url, default);
}
