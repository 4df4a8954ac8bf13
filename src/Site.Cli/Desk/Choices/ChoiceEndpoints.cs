using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Preview;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Reading.Markdown;

namespace Site.Cli.Desk.Choices;

/// <summary><c>choices</c>: what may be written in a place, found by some of its letters, with accents or without; what was asked for to the letter comes first.</summary>
internal sealed partial class ChoiceEndpoints(PreviewInside preview)
{
    private const int Most = 50;

    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Get("choices", FindAsync)];

    private async ValueTask<DeskAnswer> FindAsync(DeskRequest request)
    {
        var state = await preview.Board.FirstAsync(request.Cancellation);
        if (state.Read is not { } content || Known(request["of"], content) is not { } known)
        {
            return DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không có gì để chọn ở đây.");
        }

        var asked = VietnameseText.Fold(request["q"]).Trim();
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return DeskAnswer.Json<ImmutableArray<FoundChoice>>(
            [.. known.Where(choice => Fits(choice, words)).OrderBy(choice => VietnameseText.Fold(choice.Value) != asked && VietnameseText.Fold(choice.Label) != asked).Take(Most)],
            ChoiceJson.Default.ImmutableArrayFoundChoice);
    }

    private static bool Fits(FoundChoice choice, string[] words) =>
        words.Length == 0 || (VietnameseText.Fold($"{choice.Label} {choice.Value} {choice.Detail}") is var text && words.All(word => text.Contains(word, StringComparison.Ordinal)));

    /// <summary>In the order in which an editor looks for them. Null for an unknown kind of thing.</summary>
    private static IEnumerable<FoundChoice>? Known(string what, SiteContent content) => what switch
    {
        "unit" => content.Data.Units.Select(unit => new FoundChoice(unit.Id, unit.Name, unit.Parent is { } parent ? content.Data.Units.FirstOrDefault(above => above.Id == parent.Value)?.Name ?? string.Empty : string.Empty)),
        "category" => content.Data.Categories.Select(category => new FoundChoice(category.Id, category.Name, category.Description ?? string.Empty)),
        "audience" => content.Settings.Audiences.Select(audience => new FoundChoice(audience.Id, audience.Name, audience.Description ?? string.Empty)),
        "section" => content.Settings.Bulletin.Sections.Select(section => new FoundChoice(section.Id, section.Title, string.Empty)),
        "tag" => content.Documents.SelectMany(document => document.Tags).GroupBy(VietnameseText.Slug, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new FoundChoice(same.First(), same.First(), string.Create(CultureInfo.InvariantCulture, $"{same.Count()} bài"))),
        "page" => Newest(content).Select(document => new FoundChoice(document.Url.Value, document.Title, Detail(document))),
        "document" => Newest(content).OfType<PlanSummary>().Select(plan => new FoundChoice(plan.Code.ToString(), plan.Title, plan.CitedAs))
            .Concat(content.Data.Register.Select(entry => new FoundChoice(entry.Code.ToString(), entry.Subject ?? entry.Code.ToString(), entry.IssuedOn is { } day ? DateWords.Short(day) : string.Empty))),
        "picture" => content.Assets.Where(asset => asset.Image is not null).Select(asset => new FoundChoice("/" + asset.Source.InsideRoom, asset.Source.FileName, $"{asset.Image!.Value.Width} × {asset.Image.Value.Height}")),
        "attachment" => content.Assets.Where(asset => asset.Image is null).Select(asset => new FoundChoice("/" + asset.Source.InsideRoom, asset.Source.FileName, Quantity.Bytes(asset.Bytes))),
        "callout" => CalloutKinds.All.Select(kind => new FoundChoice(kind.Name, kind.Title, string.Empty)),
        "sound" => content.Assets.Where(asset => asset.SoundType is not null).Select(asset => new FoundChoice("/" + asset.Source.InsideRoom, asset.Source.FileName, Quantity.Bytes(asset.Bytes))),
        _ => null,
    };

    private static IEnumerable<Document> Newest(SiteContent content) => content.Documents.Order(Document.NewestFirst);

    private static string Detail(Document document) =>
        document.Date is { } date ? $"{KindWords.Of(document.Kind)}, {DateWords.Short(date.Day)}" : KindWords.Of(document.Kind);

    /// <param name="Value">What is written.</param>
    internal sealed record FoundChoice(string Value, string Label, string Detail);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(ImmutableArray<FoundChoice>))]
    private sealed partial class ChoiceJson : JsonSerializerContext;
}
