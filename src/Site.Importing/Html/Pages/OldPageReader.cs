using Site.Importing.Tree;

namespace Site.Importing.Html.Pages;

/// <summary>Reads one saved page of a folder.</summary>
public static class OldPageReader
{
    /// <summary>Null when the file cannot be read or has no text.</summary>
    public static OldPage? Read(SavedFolder folder, string path)
    {
        if (folder.Read(path) is not { } bytes)
        {
            return null;
        }

        var findings = new Findings();
        using var document = HtmlReader.Parse(PageBytes.Text(bytes), findings);
        if (document.Body is null)
        {
            return null;
        }

        var main = MainContent.Of(document);
        var facts = new PageFacts(document, main);
        var (title, address) = (facts.Title, facts.Address);
        var (day, author, source, category, summary) = (facts.Day, facts.Author, facts.Source, facts.Category, facts.Summary);
        var surroundings = new Surroundings
        {
            Link = link => Target(folder, path, address, link, findings),
            Picture = picture => DataPicture.Is(picture) ? Own(folder, path, picture) : folder.Picture(path, picture),
        };
        var text = HtmlReader.Read(main.Element, surroundings, findings, element => element != main.Element && MainContent.IsFurniture(element));
        text = text with
        {
            Blocks = WithoutTitle(text.Blocks, title),
            Told = [.. text.Told, new Remark(RemarkKind.MainContentChosen, string.Join(" … ", findings.Left), main.Chosen)],
        };
        return text.Blocks.IsEmpty ? null : new OldPage(path, title ?? Named(path), day, author, source, category, summary, address, text);
    }

    // A picture that the page holds itself is looked for in it again when it is written: those of all pages are more than memory holds.
    private static ImportedPicture Own(SavedFolder folder, string path, string address)
    {
        var id = DataPicture.Id(address);
        return new ImportedPicture(id, id, Bytes);

        byte[]? Bytes()
        {
            using var page = folder.Read(path) is { } bytes ? HtmlReader.Parse(PageBytes.Text(bytes), new Findings()) : null;
            return page?.QuerySelectorAll("img").SelectMany(PictureFrame.Sources).FirstOrDefault(source => DataPicture.Is(source) && DataPicture.Id(source) == id) is { } found ? DataPicture.Bytes(found) : null;
        }
    }

    // A link within the page leads nowhere any more. To a document that was saved along it leads where it led: the document itself has to be brought by hand.
    private static string? Target(SavedFolder folder, string path, Uri? address, string link, Findings findings)
    {
        if (folder.Find(path, link, byName: false) is { } file)
        {
            if (OldSite.IsPage(file))
            {
                return OldPage.FileScheme + file;
            }

            findings.Tell(RemarkKind.FileBeside, file);
        }

        return Surroundings.IsAbsolute(link) ? link
            : address is not null && Uri.TryCreate(address, link, out var absolute) && absolute.Scheme is "http" or "https" ? absolute.AbsoluteUri
            : null;
    }

    private static System.Collections.Immutable.ImmutableArray<Block> WithoutTitle(System.Collections.Immutable.ImmutableArray<Block> blocks, string? title) => blocks switch
    {
        [Heading first, ..] when PlainText.Of(first.Text).Trim() == title => blocks[1..],
        [Paragraph first, ..] when PlainText.Of(first.Text).Trim() == title => blocks[1..],
        _ => blocks,
    };

    private static string Named(string path) => System.IO.Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' ').Trim();
}
