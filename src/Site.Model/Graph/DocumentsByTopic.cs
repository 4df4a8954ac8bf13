using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Model.Graph;

/// <summary>Gathers the documents of each topic, in the order in which they come, each once.</summary>
internal sealed class DocumentsByTopic
{
    private readonly Dictionary<string, List<Document>> _topics = new(StringComparer.Ordinal);

    public ImmutableArray<Document> this[string topic] => _topics.TryGetValue(topic, out var documents) ? [.. documents] : [];

    public void Add(string topic, Document document)
    {
        if (!_topics.TryGetValue(topic, out var documents))
        {
            _topics.Add(topic, documents = []);
        }

        // All that a document names comes at once.
        if (documents is not [.., var last] || !ReferenceEquals(last, document))
        {
            documents.Add(document);
        }
    }
}
