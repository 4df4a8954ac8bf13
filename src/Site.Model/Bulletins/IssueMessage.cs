using Site.Model.Documents;

namespace Site.Model.Bulletins;

/// <summary>
/// A few lines that hand an issue on in a chat group (Zalo): what it is, five things in it, where to read it. What is
/// internal, an article or the questions of an internal issue, is never named: the group's server is not ours.
/// </summary>
public static class IssueMessage
{
    /// <summary>What Zalo takes in one message.</summary>
    public const int MostCharacters = 2000;

    private const int MostLines = 5;
    private const int MostOfALine = 180;

    public static string Of(ComposedBulletin bulletin)
    {
        // One of each section first, so that the five show what the issue is about.
        var sections = bulletin.Sections.Select(section => section.Items.Where(item => item.Document is { Scope: Scope.Public, IsWithdrawn: false }).ToList()).Where(items => items.Count > 0).ToList();
        var chosen = sections.Select(items => items[0]).Concat(sections.SelectMany(items => items.Skip(1))).Take(MostLines).ToHashSet();
        var questions = bulletin.Issue.Scope == Scope.Public ? bulletin.Questions : [];
        var lines = sections.SelectMany(items => items).Where(chosen.Contains).Select(item => $"- {Cut(item.Document.Title)} ({item.Minutes} phút)")
            .Concat(questions.Select(question => $"- Cùng bàn: {Cut(question)}")).Take(MostLines).ToList();
        var front = bulletin.Front;
        var first = $"{Cut(front.Name)}, {char.ToLowerInvariant(front.NumberAndMonth[0])}{front.NumberAndMonth[1..]}";
        var last = $"Đọc cả số (khoảng {Math.Max(1, bulletin.Minutes)} phút): {front.Address}";
        while (lines.Count > 0 && first.Length + last.Length + lines.Sum(line => line.Length + 1) + 1 > MostCharacters)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return string.Join('\n', [first, .. lines, last]);
    }

    /// <summary>At most so many characters, cut between words.</summary>
    private static string Cut(string text)
    {
        if (text.Length <= MostOfALine)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', MostOfALine);
        var end = space > 0 ? space : MostOfALine;
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]) + "…";
    }
}
