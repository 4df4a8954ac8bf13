using Site.Model.Selection;

namespace Site.Cli.Publishing;

/// <summary>Which of its documents a written site holds. Each variant has a folder of its own, so that none takes another's place unasked.</summary>
/// <param name="Drafts">With drafts and documents that await approval.</param>
public readonly record struct SiteVariant(Edition Edition, bool Drafts)
{
    private const string EditionKey = "edition: ";
    private const string DraftsKey = "drafts: ";

    /// <param name="folder">Where the public site goes: <c>output</c>. The internal one is <c>output.noi-bo</c>, one with drafts <c>output.nhap</c>.</param>
    public string FolderBeside(string folder) =>
        folder + (Edition == Edition.Internal ? ".noi-bo" : string.Empty) + (Drafts ? ".nhap" : string.Empty);

    /// <summary>For an editor.</summary>
    public string Words =>
        (Edition == Edition.Internal ? "bản nội bộ" : "bản công khai") + (Drafts ? ", có cả bài nháp và bài chờ duyệt" : string.Empty);

    internal IEnumerable<string> MarkerLines =>
        [EditionKey + (Edition == Edition.Internal ? "internal" : "public"), DraftsKey + (Drafts ? "yes" : "no")];

    /// <returns>Null when the lines do not say: a marker of version 0.1, or one only begun.</returns>
    internal static SiteVariant? Read(IReadOnlyCollection<string> markerLines)
    {
        var edition = Value(EditionKey) switch { "internal" => Edition.Internal, "public" => Edition.Public, _ => default(Edition?) };
        return edition is { } known && Value(DraftsKey) is { } drafts ? new SiteVariant(known, drafts == "yes") : null;

        string? Value(string key) => markerLines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..];
    }
}
