namespace Site.Cli.Publication.Netlify;

/// <summary>
/// What this program writes into the title of a deploy: <c>Xuất bản: 2 bài mới | An (may-tinh) | 20261126T091500-1a2b3c4d | 66f0…</c>. So Netlify's own list
/// of deploys is the history, and every deploy names the one that it took the place of.
/// </summary>
/// <param name="Before">The deploy that readers saw before; null when there was none.</param>
internal sealed record DeployTitle(PublicationRecord Record, string? Before)
{
    private const string Subject = "Xuất bản: ", Separator = " | ", None = "-";

    /// <summary>A title is shown on one line; what it says of the change is cut before the rest is.</summary>
    private const int LongestWhat = 160;

    public string Write() => string.Join(Separator, Subject + Part(Record.What, LongestWhat), Part(Record.Who, LongestWhat), Record.Id, Before ?? None);

    /// <returns>Null of a deploy that this program did not make.</returns>
    public static DeployTitle? Of(NetlifyDeploy deploy) =>
        deploy.Title?.Split(Separator) is [var what, var who, { Length: > 0 } id, var before] && what.StartsWith(Subject, StringComparison.Ordinal)
            ? new DeployTitle(new PublicationRecord(id, deploy.Created, who, IsUndo: false, what[Subject.Length..]), before == None ? null : before)
            : null;

    private static string Part(string text, int most)
    {
        var plain = string.Concat(text.Select(c => char.IsControl(c) || c == '|' ? ' ' : c)).Trim();
        return plain.Length > most ? plain[..most].TrimEnd() + "…" : plain;
    }
}
