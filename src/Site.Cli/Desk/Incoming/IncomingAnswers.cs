using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Site.Cli.Desk.Answers;
using Site.Cli.Drafts;
using Site.Model.Text;

namespace Site.Cli.Desk.Incoming;

/// <summary>What is pasted.</summary>
/// <param name="Path">The document that it goes into.</param>
/// <param name="Text">The same as plain text.</param>
/// <param name="Rtf">What Word gives beside the HTML, when the HTML names pictures on a disk.</param>
/// <param name="Pictures">Pictures that came as files beside the HTML, in base64.</param>
internal sealed record PasteRequest(string? Path, string? Html, string? Text, string? Rtf, ImmutableArray<string>? Pictures);

/// <param name="Remarks">What did not come along, in words.</param>
/// <param name="Path">Where the document is now: one that gets pictures has a folder of its own.</param>
internal sealed record PasteAnswer(string Markdown, ImmutableArray<string> Remarks, ImmutableArray<PictureView> Pictures, string Path);

/// <summary>A picture that has been taken in.</summary>
/// <param name="Address">As the document names it.</param>
/// <param name="Alt">Its description, as far as the source gives one.</param>
internal sealed record PictureView(string Address, int Width, int Height, string Alt);

/// <param name="Path">Where the document is now.</param>
/// <param name="HadLocation">Whether the place where it was taken has been taken out.</param>
internal sealed record PictureAnswer(string Address, int Width, int Height, string Path, bool HadLocation);

/// <param name="Address">As documents name it.</param>
/// <param name="Name">For its link: what the editor's computer calls it, without its type.</param>
/// <param name="Told">What perhaps must not go out in it.</param>
internal sealed record AttachmentAnswer(string Address, string Name, ImmutableArray<ToldView> Told);

/// <summary>A dropped file before it is written.</summary>
/// <param name="Fields">What was found.</param>
/// <param name="Asked">What was not found, or not surely.</param>
/// <param name="Remarks">What does not come along, in words.</param>
internal sealed record ImportAnswer(
    string Id, string Name, string Kind, ImmutableArray<NamedKind> Kinds, string Title, ImmutableArray<FoundView> Fields, ImmutableArray<AskedView> Asked, ImmutableArray<string> Remarks, int Pictures)
{
    public static ImportAnswer Of(DroppedFile file, ArticleDraft draft, ImmutableArray<AskedField> asked, ImmutableArray<NamedKind> kinds) => new(
        file.Id, file.Name, draft.Kind.Name, kinds, draft.Title,
        [.. draft.Fields.Where(field => field.Value is not null && !asked.Any(one => one.Question.Key == field.Key)).Select(field => new FoundView(field.Label, HarmlessText.Of(field.Value!), field.Doubt))],
        [.. asked.Select(one => new AskedView(one.Question.Key, one.Question.Label, one.Question.Found, one.Question.Doubt, one.Question.How, one.IsWrong))],
        [.. RemarkWords.Of(draft.Text.Told)], draft.Text.Pictures.Length);
}

internal sealed record NamedKind(string Id, string Label);

/// <param name="Doubt">Why to look at it; null when it is sure.</param>
internal sealed record FoundView(string Label, string Value, string? Doubt);

/// <param name="How">How an answer is written.</param>
internal sealed record AskedView(string Key, string Label, string? Found, string? Doubt, string How, bool IsWrong);

/// <param name="Kind">Null to go by the text.</param>
/// <param name="Answers">By key.</param>
internal sealed record ImportRequest(string? Id, string? Kind, ImmutableDictionary<string, string>? Answers);

/// <param name="Path">The new draft, below <c>input/</c>.</param>
internal sealed record ImportedAnswer(string Path, ImmutableArray<string> Remarks);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PasteRequest))]
[JsonSerializable(typeof(PasteAnswer))]
[JsonSerializable(typeof(PictureAnswer))]
[JsonSerializable(typeof(AttachmentAnswer))]
[JsonSerializable(typeof(ImportAnswer))]
[JsonSerializable(typeof(ImportRequest))]
[JsonSerializable(typeof(ImportedAnswer))]
internal sealed partial class IncomingJson : JsonSerializerContext;
