using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Model.Graph;

/// <summary>Groups documents by topic, each document once, in the order in which they are added.</summary>
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

        // All topics of one document are added together.
        if (documents is not [.., var last] || !ReferenceEquals(last, document))
        {
            documents.Add(document);
        }
    }
}
