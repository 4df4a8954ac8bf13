using Site.Importing.Html;
using Site.Importing.Html.Lists;
using Site.Importing.Markdown;
using Site.Importing.Tree;

namespace Site.Importing;

/// <summary>What is pasted from Word, Excel, Zalo, Google Docs or a browser, as our Markdown.</summary>
public static class Clipboard
{
    private const string OnDisk = "file:";

    private static readonly Dictionary<string, string> NoPictures = new(StringComparer.Ordinal);

    /// <param name="html">The clipboard's HTML, with or without the lines that Windows puts before it.</param>
    public static string ToMarkdown(string html) => MarkdownWriter.Write(Read(html), NoPictures);

    /// <summary>The same as a tree, with what did not come along.</summary>
    public static ImportedText Read(string html) => HtmlReader.Read(WithoutHeader(html), Surroundings.None);

    /// <summary>
    /// The same with its pictures: those that stand in the HTML itself, and those that Word keeps on its own disk and hands over beside the HTML. Pictures of
    /// other sites stay behind.
    /// </summary>
    /// <param name="plain">What the clipboard holds as plain text, where lists have their labels as on paper.</param>
    /// <param name="beside">The pictures beside the HTML, in its order; null for one of a kind that nobody can show. They are taken only when there are as many as the HTML misses.</param>
    public static ImportedText Read(string html, string plain, IReadOnlyList<PictureBeside?> beside)
    {
        var own = new Dictionary<string, ImportedPicture>(StringComparer.Ordinal);
        var missed = new Dictionary<string, ImportedPicture>(StringComparer.Ordinal);
        var given = new Dictionary<string, PictureBeside?>(StringComparer.Ordinal);
        var text = HtmlReader.Read(WithoutHeader(html), Surroundings.None with { Picture = Picture });
        var fits = missed.Count == beside.Count;
        foreach (var (address, at) in fits ? missed.Keys.Select((address, at) => (address, at)) : [])
        {
            given[address] = beside[at];
        }

        var left = missed.Where(picture => given.GetValueOrDefault(picture.Key) is null).Select(picture => picture.Value.Id).ToHashSet(StringComparer.Ordinal);
        return text with
        {
            Blocks = PlainLabels.Put(text.Blocks, plain),
            Pictures = [.. text.Pictures.Where(picture => !left.Contains(picture.Id)).Select(picture => given.GetValueOrDefault(picture.Id) is { } shown ? picture with { Window = shown.Window } : picture)],
            Told = [.. text.Told, .. left.Select(_ => new Remark(RemarkKind.PictureMissing, string.Empty, null))],
        };

        ImportedPicture? Picture(string address) =>
            DataPicture.Is(address) ? Known(own, address, () => DataPicture.Bytes(address))
            : address.StartsWith(OnDisk, StringComparison.OrdinalIgnoreCase) ? Known(missed, address, () => given.GetValueOrDefault(address)?.Bytes)
            : null;
    }

    private static ImportedPicture Known(Dictionary<string, ImportedPicture> known, string address, Func<byte[]?> read)
    {
        if (!known.TryGetValue(address, out var picture))
        {
            var name = DataPicture.Is(address) ? $"anh-{known.Count + 1}" : address[(address.LastIndexOfAny(['/', '\\']) + 1)..];
            picture = new ImportedPicture(DataPicture.Is(address) ? name : address, name, read);
            known.Add(address, picture);
        }

        return picture;
    }

    // "Version:0.9 StartHTML:0000000105 …": offsets in bytes, which nobody needs who looks for the first tag.
    private static string WithoutHeader(string html) =>
        html.StartsWith("Version:", StringComparison.Ordinal) && html.IndexOf('<', StringComparison.Ordinal) is > 0 and var start ? html[start..] : html;
}
