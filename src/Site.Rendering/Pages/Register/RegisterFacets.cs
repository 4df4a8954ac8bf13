using System.Collections.Immutable;
using System.Globalization;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Vietnamese;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages.Register;

/// <summary>A way to narrow the register: the documents by type, by issuer, by year, or by standing.</summary>
/// <param name="Label">The name of the facet: Loại văn bản.</param>
/// <param name="Name">In addresses: <c>loai</c>.</param>
/// <param name="Values">The values that at least one document has.</param>
internal sealed record Facet(string Label, string Name, ImmutableArray<FacetValue> Values);

/// <param name="Title">For a page of its own: <c>Văn bản năm 2022</c>.</param>
internal sealed record FacetValue(string Label, string Title, UrlPath Url, ImmutableArray<KnownDocument> Documents)
{
    /// <summary>In addresses: <c>ke-hoach</c>.</summary>
    public string Id => Url.Value.TrimEnd('/')[(Url.Value.TrimEnd('/').LastIndexOf('/') + 1)..];

    public bool IsKnown => Label != RegisterFacets.Unknown;
}

internal static class RegisterFacets
{
    public const string Unknown = "Chưa rõ";

    /// <param name="standing">Gives a document's standing on the day of the build.</param>
    public static ImmutableArray<Facet> Of(ImmutableArray<KnownDocument> documents, Func<KnownDocument, DocumentStatus> standing) =>
    [
        Named("Loại văn bản", "loai", documents, document => document.TypeName, name => "Loại văn bản: " + name),
        Named("Cơ quan ban hành", "co-quan", documents, document => document.Issuer, name => "Văn bản của " + name),
        Years(documents),
        Standings(documents, standing),
    ];

    /// <summary>The values in alphabetical order; spellings that fold alike are one value.</summary>
    private static Facet Named(
        string label, string folder, ImmutableArray<KnownDocument> documents, Func<KnownDocument, string?> name, Func<string, string> title) => new(label, folder,
    [
        .. documents.GroupBy(document => VietnameseText.Slug(name(document) ?? Unknown), StringComparer.Ordinal)
            .Select(value => (Name: name(value.First()) ?? Unknown, Value: value))
            .OrderBy(pair => pair.Name == Unknown).ThenBy(pair => pair.Name, VietnameseOrder.Comparer)
            .Select(pair => new FacetValue(
                pair.Name, pair.Name == Unknown ? $"Văn bản chưa rõ {label.ToLowerInvariant()}" : title(pair.Name), Folder(folder).Child(pair.Value.Key), [.. pair.Value])),
    ]);

    private static Facet Years(ImmutableArray<KnownDocument> documents) => new("Năm ban hành", "nam",
    [
        .. documents.GroupBy(document => document.IssuedOn?.Year)
            .OrderByDescending(year => year.Key ?? 0)
            .Select(year => year.Key is { } number
                ? Year(number.ToString("0000", CultureInfo.InvariantCulture), [.. year])
                : new FacetValue(Unknown, "Văn bản chưa rõ năm ban hành", Folder("nam").Child(Unknown), [.. year])),
    ]);

    private static FacetValue Year(string year, ImmutableArray<KnownDocument> documents) =>
        new(year, $"Văn bản năm {year}", Folder("nam").Child(year), documents);

    private static Facet Standings(ImmutableArray<KnownDocument> documents, Func<KnownDocument, DocumentStatus> standing) => new("Tình trạng", "tinh-trang",
    [
        .. documents.GroupBy(standing)
            .OrderBy(status => status.Key == DocumentStatus.Unknown).ThenBy(status => status.Key)
            .Select(status => (Words: Words.Standing(status.Key) ?? Unknown, Documents: status))
            .Select(pair => new FacetValue(
                pair.Words, $"Văn bản {pair.Words.ToLowerInvariant()}{(pair.Words == Unknown ? " tình trạng" : string.Empty)}", Folder("tinh-trang").Child(pair.Words), [.. pair.Documents])),
    ]);

    private static UrlPath Folder(string name) => DocumentCode.Register.Child(name);
}
