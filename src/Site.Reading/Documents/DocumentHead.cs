using Site.Model.Paths;

namespace Site.Reading.Documents;

/// <summary>The values without which no document can be made.</summary>
internal readonly record struct DocumentHead(SourcePath Source, UrlPath Url, string Title);
