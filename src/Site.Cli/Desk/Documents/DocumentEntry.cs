using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Site.Cli.Desk.Documents;

/// <summary>A line of the list.</summary>
/// <param name="Path">Below <c>input/</c>.</param>
/// <param name="Date">ISO 8601.</param>
/// <param name="Unit">The name of the first one.</param>
/// <param name="Url">Of its page in the preview.</param>
internal sealed record DocumentEntry(
    string Path, string Kind, string Title, string State, string StateLabel, string? Date, string? Unit, string? Author, string? Url,
    int Errors, int Warnings, ImmutableArray<Attention> Attention);

/// <param name="Folder">Of the section; null when the settings have none for it, so that none can be made.</param>
internal sealed record KindEntry(string Id, string Label, string Button, string? Folder);

/// <param name="Today">ISO 8601, in Vietnam.</param>
/// <param name="Version">Changes with the list.</param>
internal sealed record DocumentsAnswer(string Today, string Version, ImmutableArray<KindEntry> Kinds, ImmutableArray<DocumentEntry> Documents);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentsAnswer))]
internal sealed partial class DocumentsJson : JsonSerializerContext;
