using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Model.Graph;

/// <summary>Documents by what they have in common; one with several keys stands in several groups. Immutable: a group that no change concerns is the same object afterwards.</summary>
internal sealed class DocumentGroups<TKey>
    where TKey : notnull
{
    private readonly Action<Document, ICollection<TKey>> _keysOf;
    private readonly Dictionary<TKey, DocumentGroup> _groups;

    private DocumentGroups(Action<Document, ICollection<TKey>> keysOf, Dictionary<TKey, DocumentGroup> groups)
    {
        _keysOf = keysOf;
        _groups = groups;
    }

    public IReadOnlyCollection<TKey> Keys => _groups.Keys;

    public DocumentGroup this[TKey key] => _groups.GetValueOrDefault(key) ?? DocumentGroup.Empty;

    /// <param name="documents">Newest first.</param>
    /// <param name="keysOf">Adds a document's keys to a collection; a key that comes twice counts once.</param>
    public static DocumentGroups<TKey> Of(ImmutableArray<Document> documents, Action<Document, ICollection<TKey>> keysOf)
    {
        var members = new Dictionary<TKey, List<Document>>();
        var keys = new List<TKey>();
        foreach (var document in documents)
        {
            keys.Clear();
            keysOf(document, keys);
            foreach (var key in keys)
            {
                if (!members.TryGetValue(key, out var group))
                {
                    members.Add(key, group = []);
                }

                // All keys of one document are added together.
                if (group is not [.., var last] || !ReferenceEquals(last, document))
                {
                    group.Add(document);
                }
            }
        }

        return new DocumentGroups<TKey>(keysOf, members.ToDictionary(group => group.Key, group => new DocumentGroup([.. group.Value])));
    }

    public DocumentGroups<TKey> After(Turnover turnover)
    {
        var gone = ByKey(turnover.Gone);
        var come = ByKey(turnover.Come);
        if (gone.Count == 0 && come.Count == 0)
        {
            return this;
        }

        var groups = new Dictionary<TKey, DocumentGroup>(_groups);
        foreach (var key in gone.Select(group => group.Key).Union(come.Select(group => group.Key)))
        {
            var group = this[key].After(gone[key], come[key]);
            if (group.Documents.IsEmpty)
            {
                groups.Remove(key);
            }
            else
            {
                groups[key] = group;
            }
        }

        return new DocumentGroups<TKey>(_keysOf, groups);
    }

    private ILookup<TKey, Document> ByKey(ImmutableArray<Document> documents)
    {
        var pairs = new List<(TKey Key, Document Document)>();
        foreach (var document in documents)
        {
            var keys = new HashSet<TKey>();
            _keysOf(document, keys);
            pairs.AddRange(keys.Select(key => (key, document)));
        }

        return pairs.ToLookup(pair => pair.Key, pair => pair.Document);
    }
}

/// <summary>Some documents, newest first, and the parts of them that were filed in one year, of a year those of one month.</summary>
internal sealed class DocumentGroup
{
    public static readonly DocumentGroup Empty = new([]);

    private readonly bool _isYear;
    private SortedDictionary<int, DocumentGroup>? _parts;

    public DocumentGroup(ImmutableArray<Document> documents)
        : this(documents, isYear: false)
    {
    }

    private DocumentGroup(ImmutableArray<Document> documents, bool isYear, SortedDictionary<int, DocumentGroup>? parts = null)
    {
        Documents = documents;
        _isYear = isYear;
        _parts = parts;
    }

    public ImmutableArray<Document> Documents { get; }

    /// <summary>The earliest first; documents without a day are in none.</summary>
    public IReadOnlyDictionary<int, DocumentGroup> Parts => LazyInitializer.EnsureInitialized(ref _parts, Divide);

    public DocumentGroup After(IEnumerable<Document> gone, IEnumerable<Document> come)
    {
        var documents = Turnover.In(Documents, gone, come);
        return new DocumentGroup(documents, _isYear, _parts is { } known ? PartsAfter(known, gone.ToLookup(PartOf), come.ToLookup(PartOf)) : null);
    }

    private SortedDictionary<int, DocumentGroup> PartsAfter(SortedDictionary<int, DocumentGroup> known, ILookup<int?, Document> gone, ILookup<int?, Document> come)
    {
        var parts = new SortedDictionary<int, DocumentGroup>(known);
        foreach (var part in gone.Select(documents => documents.Key).Union(come.Select(documents => documents.Key)).OfType<int>())
        {
            parts[part] = known.TryGetValue(part, out var former) ? former.After(gone[part], come[part]) : Part([.. come[part].Order(Document.NewestFirst)]);
            if (parts[part].Documents.IsEmpty)
            {
                parts.Remove(part);
            }
        }

        return parts;
    }

    private SortedDictionary<int, DocumentGroup> Divide()
    {
        var parts = new SortedDictionary<int, ImmutableArray<Document>.Builder>();
        var (last, inPart) = (-1, ImmutableArray.CreateBuilder<Document>());
        foreach (var document in Documents)
        {
            if (PartOf(document) is not { } part)
            {
                continue;
            }

            // Most documents are of the year of the one before.
            if (part != last && !parts.TryGetValue(part, out inPart!))
            {
                parts.Add(part, inPart = ImmutableArray.CreateBuilder<Document>());
            }

            last = part;
            inPart.Add(document);
        }

        return new SortedDictionary<int, DocumentGroup>(parts.ToDictionary(part => part.Key, part => Part(part.Value.ToImmutable())));
    }

    private DocumentGroup Part(ImmutableArray<Document> documents) => new(documents, isYear: true);

    private int? PartOf(Document document) => document.FiledOn is { } day ? _isYear ? day.Month : day.Year : null;
}
