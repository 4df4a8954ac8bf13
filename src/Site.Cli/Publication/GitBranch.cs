using System.Collections.Immutable;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;

namespace Site.Cli.Publication;

/// <summary>
/// The branch that an editor's folder stands on and its twin on the server. Commits are made from trees, beside the editor's own list of files, so that a
/// run that fails or is killed leaves the folder as it was.
/// </summary>
internal sealed class GitBranch
{
    private const string MailKey = "user.email";

    private readonly GitProcess _git;
    private readonly GitProcess _aside;
    private readonly string _asideIndex;
    private readonly string _remote;
    private readonly string _branch;

    /// <param name="folders">The content, the themes: what is published. Those outside the repository do not count.</param>
    /// <exception cref="GitRefusedException">There is no git, no repository or no server.</exception>
    public GitBranch(string input, ImmutableArray<string> folders)
    {
        var here = new GitProcess(input);
        var root = here.Run("rev-parse", "--show-toplevel");
        Root = root switch
        {
            { Exit: GitProcess.NotInstalled } => throw Refused("máy này không có git", "cài git từ https://git-scm.com rồi chạy lại"),
            { IsDone: false } => throw Refused($"{HarmlessText.Of(input)} không nằm trong kho git nào", "tạo kho bằng git init, nối với máy chủ bằng git remote add origin và địa chỉ kho, rồi chạy lại"),
            _ => RealPath.Of(root.Line),
        };
        if (RealPath.Of(input) == Root)
        {
            throw Refused($"{HarmlessText.Of(input)} là gốc của kho git", "đặt kho ở thư mục chứa cả thư mục nội dung và thư mục giao diện rồi chạy lại");
        }

        _git = new GitProcess(Root);
        _asideIndex = Path.GetFullPath(Need(_git.Run("rev-parse", "--git-path", "khoi-index")), Root);
        _aside = new GitProcess(Root) { Index = _asideIndex };
        var branch = _git.Run("symbolic-ref", "--quiet", "--short", "HEAD");
        _branch = branch.IsDone ? branch.Line : throw Refused("kho không đứng ở nhánh nào", "chọn nhánh để xuất bản, ví dụ git switch main, rồi chạy lại");
        _remote = RemoteOf(_git, _branch);
        Address = _git.Run("remote", "get-url", _remote) is { IsDone: true } url ? url.Line
            : throw Refused("kho chưa nối với máy chủ nào", "nối bằng git remote add origin và địa chỉ kho, rồi chạy lại");
        Paths = [.. folders.Select(RealPath.Of).Where(folder => folder.Length > Root.Length && RealPath.Overlap(folder, Root)).Select(folder => Path.GetRelativePath(Root, folder).Replace('\\', '/'))];
    }

    public string Root { get; }

    /// <summary>Of the repository on the server.</summary>
    public string Address { get; }

    /// <summary>What is published, from the root and with <c>/</c>.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The name of the server that a branch is pushed to.</summary>
    public static string RemoteOf(GitProcess git, string branch) => git.Run("config", $"branch.{branch}.remote") is { IsDone: true } set ? set.Line : "origin";

    private string Twin => $"refs/remotes/{_remote}/{_branch}";

    private string OnServer => $"refs/heads/{_branch}";

    /// <summary>The commit that the folder stands on; null before the first.</summary>
    public string? Head => Commit("HEAD");

    public static GitRefusedException Refused(string why, string hint) => new(PublicationFaults.GitRefused.Alone(why, hint));

    /// <summary>Asks the server.</summary>
    /// <returns>The commit that is there; null when the branch is not there yet.</returns>
    public string? Fetch()
    {
        var asked = _git.Run("ls-remote", "--exit-code", "--heads", _remote, OnServer);
        if (asked.Exit == 2)
        {
            return null;
        }

        Reach(asked);
        Reach(_git.Run("fetch", "--quiet", "--no-tags", _remote, $"+{OnServer}:{Twin}"));
        return Commit(Twin);
    }

    public string? Commit(string name) => _git.Run("rev-parse", "--quiet", "--verify", name + "^{commit}") is { IsDone: true } found ? found.Line : null;

    public bool Holds(string younger, string older) => _git.Run("merge-base", "--is-ancestor", older, younger).IsDone;

    public bool Same(string one, string other) => _git.Run(["diff", "--quiet", one, other, "--", .. Paths]).IsDone;

    public ImmutableArray<string> Changed(string one, string other) =>
        [.. Need(_git.Run("diff", "--name-only", "-z", one, other)).Split('\0', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A file as it was in a commit; null if it was not in it.</summary>
    public byte[]? Bytes(string commit, string path) => _git.Bytes("show", $"{commit}:{path}");

    public string? Text(string commit, string path) => _git.Run("show", $"{commit}:{path}") is { IsDone: true } found ? found.Output : null;

    /// <summary>What is published as it lies in the folder now, in a tree with everything else as <see cref="Head"/> has it. The first time it is the whole folder.</summary>
    public string Snapshot()
    {
        File.Delete(_asideIndex);
        if (Head is { } head)
        {
            Need(_aside.Run("read-tree", head));
            Need(_aside.Run(["add", "--all", "--", .. Paths.Where(path => Directory.Exists(Path.Combine(Root, path)) || _aside.Run("ls-files", "--", path).Output.Length > 0)]));
        }
        else
        {
            Need(_aside.Run("add", "--all"));
        }

        return Need(_aside.Run("write-tree"));
    }

    /// <summary>A tree as another, but with these files of a commit; a file that it does not have is taken out.</summary>
    public string With(string tree, string commit, IEnumerable<string> files)
    {
        Need(_aside.Run("read-tree", tree));
        foreach (var file in files)
        {
            var entry = Need(_git.Run("ls-tree", "-z", commit, "--", file)).TrimEnd('\0');
            Need(entry.Length == 0
                ? _aside.Run("update-index", "--force-remove", "--", file)
                : _aside.RunWith(entry + "\0", "update-index", "-z", "--index-info"));
        }

        return Need(_aside.Run("write-tree"));
    }

    /// <summary>The tree of a commit, but with what is published as another has it.</summary>
    public string WithPublished(string commit, string other)
    {
        Need(_aside.Run("read-tree", commit));
        foreach (var path in Paths)
        {
            Need(_aside.Run("rm", "-r", "--quiet", "--cached", "--ignore-unmatch", "--", path));
            if (_git.Run("cat-file", "-e", $"{other}:{path}").IsDone)
            {
                Need(_aside.Run("read-tree", $"--prefix={path}/", $"{other}:{path}"));
            }
        }

        return Need(_aside.Run("write-tree"));
    }

    public string Make(string tree, string message, params ReadOnlySpan<string> parents)
    {
        List<string> arguments = ["commit-tree", tree, "-F", "-"];
        foreach (var parent in parents)
        {
            arguments.AddRange(["-p", parent]);
        }

        var made = _git.RunWith(message, [.. arguments]);
        return made.IsDone ? made.Line : throw (made.Error.Contains("tell me who you are", StringComparison.Ordinal)
            ? Refused("git chưa biết bạn là ai", $"khai tên và thư điện tử một lần: git config --global user.name \"Họ tên\", git config --global {MailKey} dia-chi@khoi.example")
            : Failed(made));
    }

    /// <returns>The tree with both sides' changes, and the files that both changed otherwise: in the tree these hold neither.</returns>
    public (string Tree, ImmutableArray<string> Conflicts) Merge(string ours, string theirs)
    {
        var merged = _git.Run("merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", ours, theirs);
        return merged.Exit is 0 or 1 && merged.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries) is [var tree, .. var conflicts]
            ? (tree.Trim(), [.. conflicts])
            : throw (merged.Exit == 129 ? Refused("git trên máy này quá cũ", "cài git 2.38 trở lên rồi chạy lại") : Failed(merged));
    }

    /// <summary>Turns the folder from one commit, which is how it lies there, into another. Files outside of what is published that are being edited stop it; then nothing has changed.</summary>
    /// <param name="stand">The commit on which the folder stands afterwards, what differs being the editor's changes.</param>
    public void Turn(string from, string into, string stand)
    {
        var before = Head;
        try
        {
            Need(_git.Run("update-ref", "HEAD", from));
            Need(_git.Run("read-tree", from));
            _git.Run("update-index", "-q", "--refresh");
            Need(_git.Run("reset", "--quiet", "--keep", into));
            Need(_git.Run("reset", "--quiet", "--mixed", stand));
        }
        catch (GitRefusedException)
        {
            if (before is not null)
            {
                _git.Run("update-ref", "HEAD", before);
                _git.Run("reset", "--quiet", "--mixed", before);
            }

            throw Refused("ngoài thư mục nội dung và giao diện có tệp đang sửa dở mà người khác cũng đã sửa", "báo người giữ kho: cất hay ghi lại (git commit) những tệp ấy rồi chạy lại");
        }
    }

    /// <summary>Gives a commit to the server, and then stands on it; what lies in the folder stays.</summary>
    /// <returns>False when somebody else was faster; nothing has changed then.</returns>
    public bool Push(string commit, bool stands)
    {
        var pushed = _git.Run("push", "--quiet", "--porcelain", _remote, $"{commit}:{OnServer}");
        if (!pushed.IsDone && (pushed.Output + pushed.Error).Contains("[rejected]", StringComparison.Ordinal))
        {
            return false;
        }

        Reach(pushed);
        if (stands)
        {
            // It is published whatever becomes of these; the next run takes in what is missing here.
            _git.Run("update-ref", "HEAD", commit);
            _git.Run("reset", "--quiet", "--mixed");
        }

        return true;
    }

    /// <summary>Commits whose message has a key, the oldest first, by fields of <c>git log</c>.</summary>
    public IEnumerable<string[]> Log(string commit, string key, params ReadOnlySpan<string> fields) =>
        Need(_git.Run("log", "--reverse", "-z", "--extended-regexp", $"--grep=^{key}: ", "--format=" + string.Join("%x1f", fields!), commit))
            .Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\u001f'));

    private static string Need(GitAnswer answer) => answer.IsDone ? answer.Line : throw Failed(answer);

    private static GitRefusedException Failed(GitAnswer answer) =>
        Refused($"git báo \"{HarmlessText.Of(answer.Error.Trim().Split('\n')[^1])}\"", "đưa dòng này cho người giữ kho; trang cũ vẫn còn nguyên");

    private void Reach(GitAnswer answer)
    {
        if (!answer.IsDone)
        {
            var first = HarmlessText.Of(answer.Error.Trim().Split('\n')[0]);
            throw Refused($"không đến được kho {HarmlessText.Of(WithoutPassword(Address))} (git báo \"{WithoutPassword(first)}\")", "kiểm tra mạng và quyền vào kho: thử git fetch trong thư mục này; trang cũ vẫn còn nguyên");
        }
    }

    /// <summary>An address may hold a password, which belongs on no screen.</summary>
    private static string WithoutPassword(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var at = scheme < 0 ? -1 : text.IndexOf('@', scheme);
        return at < 0 || text.AsSpan(scheme + 3, at - scheme - 3).Contains('/') ? text : text[..(scheme + 3)] + text[(at + 1)..];
    }
}
