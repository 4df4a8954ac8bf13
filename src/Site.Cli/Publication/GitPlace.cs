using System.Collections.Immutable;
using System.Globalization;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Publication;

namespace Site.Cli.Publication;

/// <summary>A repository whose workflow builds the site: content and themes are committed and pushed. The history is the repository's own.</summary>
public sealed class GitPlace(string input, string themes, KnownPublication known) : IPublicationPlace
{
    private const string IdKey = "Xuat-ban", BeforeKey = "Truoc", UndoKey = "Hoan-tac";
    private const string Subject = "Xuất bản: ", UndoSubject = "Hoàn tác: ";
    private const string None = "-";

    /// <summary>Of a commit that is in no branch: how the folder lies there.</summary>
    private const string Editing = "Đang sửa";

    private readonly string _theirs = Path.Combine(input, KnownPublication.FolderName, "cua-nguoi-khac");

    public string Words => "kho git";

    public (PublishedState? State, ImmutableArray<Diagnostic> Why) TakeIn(PublishedManifest before, bool onlyLooks) => Asked<PublishedState>(branch =>
    {
        if (Directory.Exists(_theirs) && Directory.EnumerateFiles(_theirs, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_theirs, file)).ToList() is { Count: > 0 } waiting)
        {
            return (null, [.. waiting.Order(StringComparer.Ordinal).Select(TellConflict)]);
        }

        var taken = 0;
        ImmutableArray<WaitingFile> looked = [];
        if (branch.Fetch() is { } server && (branch.Head is not { } head || !branch.Holds(head, server)))
        {
            ImmutableArray<Diagnostic> conflicts = [];
            if (onlyLooks)
            {
                looked = Look(branch, server);
            }
            else
            {
                (taken, conflicts) = Take(branch, server);
            }

            if (!conflicts.IsEmpty)
            {
                return (null, conflicts);
            }
        }

        var (manifest, unreadable) = known.Read();
        return manifest is null ? (null, [unreadable!]) : (new PublishedState(manifest, null, taken) { Waiting = looked }, []);
    });

    public ImmutableArray<Diagnostic> Publish(string folder, PublishedManifest manifest, PublicationRecord record, PublishedManifest before, CancellationToken cancellation) => Asked<object>(branch =>
    {
        if (known.Write(manifest) is { } unwritten)
        {
            return (null, [unwritten]);
        }

        var isPushed = false;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var head = branch.Head;
            var commit = branch.Make(branch.Snapshot(), $"{Subject}{record.What}\n\n{IdKey}: {record.Id}\n{BeforeKey}: {head ?? None}\n", head is null ? [] : [head]);
            isPushed = branch.Push(commit, stands: true);
            return isPushed ? (record, []) : (null, [PublicationFaults.ChangedMeanwhile.Alone()]);
        }
        finally
        {
            if (!isPushed)
            {
                known.Restore(before);
            }
        }
    }).Why;

    public (PublicationRecord? Back, PublishedManifest? Manifest, ImmutableArray<Diagnostic> Why) Undo(PublicationRecord record)
    {
        PublishedManifest? manifest = null;
        var (back, why) = Asked<PublicationRecord>(branch =>
        {
            var server = branch.Fetch();
            var log = server is null ? [] : Log(branch, server);
            var records = log.Select(entry => entry.Record).ToList();
            if (PublicationRecord.Seen(records) is { } seen && seen.Id != record.Id)
            {
                return (null, [PublicationFaults.ChangedMeanwhile.Alone()]);
            }

            if (server is null || PublicationRecord.Previous(records) is not { } previous)
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("chưa có lần xuất bản nào trước bản người đọc đang thấy, hoặc đã hoàn tác rồi")]);
            }

            if (!branch.Same(log[^1].Commit, server))
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("sau lần xuất bản cuối có người đẩy thêm thay đổi thẳng lên kho")]);
            }

            var last = log.Last(entry => entry.Record.Id == record.Id && !entry.Record.IsUndo);
            if (branch.Commit(last.Before) is not { } older)
            {
                return (null, [PublicationFaults.NothingToUndo.Alone("kho không còn bản trước")]);
            }

            var message = $"{UndoSubject}{last.Record.What}\n\n{IdKey}: {previous.Id}\n{UndoKey}: {last.Record.Id}\n";
            var commit = branch.Make(branch.WithPublished(server, older), message, server);
            if (!branch.Push(commit, stands: branch.Head == server))
            {
                return (null, [PublicationFaults.ChangedMeanwhile.Alone()]);
            }

            manifest = branch.Text(commit, known.PathFrom(branch.Root)) is { } text ? PublishedManifest.Read(text) : null;
            return (previous, []);
        });
        return (back, manifest, why);
    }

    public (ImmutableArray<PublicationRecord> Records, ImmutableArray<Diagnostic> Why) History()
    {
        var (records, why) = Asked<List<PublicationRecord>>(branch => (branch.Fetch() is { } server ? [.. Log(branch, server).Select(entry => entry.Record)] : [], []));
        return ([.. records ?? []], why);
    }

    private static List<(string Commit, string Before, PublicationRecord Record)> Log(GitBranch branch, string server) =>
    [
        .. branch.Log(server, IdKey, "%H", "%an", "%aI", "%s", Trailer(IdKey), Trailer(BeforeKey), Trailer(UndoKey)).Select(fields => (
            fields[0], fields[5],
            new PublicationRecord(
                fields[4], DateTimeOffset.Parse(fields[2], CultureInfo.InvariantCulture), fields[1], fields[6].Length > 0,
                fields[3].StartsWith(Subject, StringComparison.Ordinal) ? fields[3][Subject.Length..] : fields[3].StartsWith(UndoSubject, StringComparison.Ordinal) ? fields[3][UndoSubject.Length..] : fields[3]))),
    ];

    private static string Trailer(string key) => $"%(trailers:key={key},valueonly,separator=)";

    /// <summary>What <see cref="Take"/> would bring.</summary>
    private ImmutableArray<WaitingFile> Look(GitBranch branch, string server)
    {
        var ours = branch.Make(branch.Snapshot(), Editing, HeadOf(branch));
        var (tree, conflicts) = branch.Merge(ours, server);
        return
        [
            .. branch.Changed(ours, branch.Make(tree, Editing, ours)).Concat(conflicts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Where(file => file != known.PathFrom(branch.Root)).Select(file => new WaitingFile(file, conflicts.Contains(file, StringComparer.Ordinal))),
        ];
    }

    /// <summary>Brings what others published into the folder. Of a file that both changed, the editor's stays where it is and the other is laid aside.</summary>
    private (int Taken, ImmutableArray<Diagnostic> Conflicts) Take(GitBranch branch, string server)
    {
        var head = HeadOf(branch);
        var ours = branch.Make(branch.Snapshot(), Editing, head);
        var stand = branch.Holds(server, head) ? server : branch.Merge(head, server) is (var both, { IsEmpty: true }) ? branch.Make(both, "Gộp với bản trên máy chủ", head, server) : server;
        var (tree, conflicts) = branch.Merge(ours, server);
        var own = known.PathFrom(branch.Root);
        if (!conflicts.IsEmpty)
        {
            tree = branch.With(branch.With(tree, ours, conflicts.Where(file => file != own)), server, conflicts.Where(file => file == own));
            conflicts = [.. conflicts.Where(file => file != own)];
        }

        var merged = branch.Make(tree, Editing, stand);

        // First: once the folder stands on their commit, nothing else says that the files differ.
        foreach (var file in conflicts)
        {
            var aside = Path.Combine(_theirs, file.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
            File.WriteAllBytes(aside, branch.Bytes(server, file) ?? "Người khác đã xóa tệp này.\n"u8.ToArray());
        }

        try
        {
            branch.Turn(ours, merged, stand);
        }
        catch (GitRefusedException)
        {
            FolderRemoval.TryRemove(_theirs);
            throw;
        }

        return (branch.Changed(ours, merged).Count(file => file != own), [.. conflicts.Select(TellConflict)]);
    }

    private static string HeadOf(GitBranch branch) => branch.Head
        ?? throw GitBranch.Refused("thư mục này chưa có gì chung với kho trên máy chủ", "lấy kho về một thư mục mới bằng git clone, chép nội dung vào đó rồi xuất bản từ đó");

    private Diagnostic TellConflict(string file)
    {
        var path = file.Replace('\\', '/');
        return PublicationFaults.GitConflict.In(SourcePath.Parse(path), Path.Combine(_theirs, file));
    }

    /// <summary>Does something with the repository, and tells what git or the system refused.</summary>
    private (T? Result, ImmutableArray<Diagnostic> Why) Asked<T>(Func<GitBranch, (T? Result, ImmutableArray<Diagnostic> Why)> work)
        where T : class
    {
        try
        {
            return work(new GitBranch(input, [input, themes]));
        }
        catch (GitRefusedException refused)
        {
            return (null, [refused.Told]);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return (null, [WriteFailure.Tell(input, e)]);
        }
    }
}
