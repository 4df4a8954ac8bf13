using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Site.Cli.Desk.Files;

/// <summary>A document as the form and the text area hold it.</summary>
/// <param name="Values">By key; see <c>FieldType.Plain</c>.</param>
/// <param name="UnknownKeys">Keys that the form does not show; they stay as they are.</param>
/// <param name="Whole">The whole text, when the front matter cannot be read: then only it can be edited, and there are no values and no body.</param>
/// <param name="IsNew">Whether the preview has not read it yet: it was made a moment ago.</param>
/// <param name="Url">Of its page in the preview.</param>
/// <param name="Copy">What was typed and not saved; null when there is none.</param>
internal sealed record FileAnswer(
    string Path, string Kind, string Version, JsonObject Values, ImmutableArray<string> UnknownKeys, string Body, int BodyFirstLine, string? Whole, bool IsNew, string Url,
    ImmutableArray<FileMessage> Messages, JsonObject? Copy);

/// <summary>A remedy to be written into a file: see <see cref="FileFix"/>.</summary>
internal sealed record MendRequest(string? Path, string? Version, int Line, int Column, int Length, string? Text);

/// <summary>What was typed and is not to be saved yet.</summary>
internal sealed record DropRequest(string? Path);

/// <param name="Saved">When, ISO 8601.</param>
internal sealed record CopyAnswer(string? Saved);

/// <summary>What is to be saved.</summary>
/// <param name="Values">Changed keys only; null removes one.</param>
/// <param name="Body">Null leaves it as it is.</param>
/// <param name="Whole">Instead of both, when the front matter could not be read.</param>
internal sealed record SaveRequest(string? Path, string? Version, JsonObject? Values, string? Body, string? Whole);

/// <param name="Version">Of the file now.</param>
internal sealed record SaveAnswer(string Version);

/// <summary>What somebody else has saved meanwhile.</summary>
internal sealed record Theirs(string Version, JsonObject Values, string Body, string? Whole);

internal sealed record ConflictAnswer(string Error, Theirs Theirs);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FileAnswer))]
[JsonSerializable(typeof(SaveRequest))]
[JsonSerializable(typeof(SaveAnswer))]
[JsonSerializable(typeof(ConflictAnswer))]
[JsonSerializable(typeof(MendRequest))]
[JsonSerializable(typeof(DropRequest))]
[JsonSerializable(typeof(CopyAnswer))]
internal sealed partial class FileJson : JsonSerializerContext;
