using Site.Model.Paths;

namespace Site.Reading.Documents;

/// <summary>What no document can be made without.</summary>
internal readonly record struct DocumentHead(SourcePath Source, UrlPath Url, string Title);
