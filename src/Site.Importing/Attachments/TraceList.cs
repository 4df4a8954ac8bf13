using System.Collections.Immutable;
using Site.Model.Attachments;
using Site.Model.Vietnamese;

namespace Site.Importing.Attachments;

/// <summary>What one file holds beside its text; the same twice is counted.</summary>
internal sealed class TraceList
{
    private const int MostDifferent = 100;
    private const int LongestWords = 200;

    private readonly OrderedDictionary<(TraceKind Kind, string Words), int> _counts = [];

    public void Add(TraceKind kind, string? words = null)
    {
        var trimmed = string.Join(' ', (words ?? string.Empty).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var key = (kind, VietnameseText.Compose(trimmed.Length > LongestWords ? trimmed[..LongestWords] : trimmed));
        if (_counts.TryGetValue(key, out var count))
        {
            _counts[key] = count + 1;
        }
        else if (_counts.Count < MostDifferent)
        {
            _counts[key] = 1;
        }
    }

    /// <summary>Of a kind that says nothing without words.</summary>
    public void AddNamed(TraceKind kind, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            Add(kind, words);
        }
    }

    public ImmutableArray<Trace> ToImmutable() => [.. _counts.OrderBy(count => count.Key.Kind).Select(count => new Trace(count.Key.Kind, count.Key.Words, count.Value))];
}
