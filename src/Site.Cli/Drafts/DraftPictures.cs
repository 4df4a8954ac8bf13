using System.Collections.Immutable;
using Site.Cli.Intake;
using Site.Cli.NewFiles;
using Site.Importing.Tree;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Pictures;

namespace Site.Cli.Drafts;

/// <summary>The pictures of a draft, small and clean, under names that say what is on them.</summary>
internal sealed record DraftPictures(ImmutableArray<(string Name, byte[] Bytes)> Files, IReadOnlyDictionary<string, string> Names, ImmutableArray<Diagnostic> Told)
{
    private const int LongestName = 48;

    public static DraftPictures Of(ArticleDraft draft)
    {
        var files = ImmutableArray.CreateBuilder<(string, byte[])>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = ImmutableArray.CreateBuilder<Diagnostic>();
        var taken = new HashSet<string>(StringComparer.Ordinal) { "index" };
        var shown = ShownPictures.Of(draft.Text.Blocks);
        foreach (var picture in draft.Text.Pictures.Where(picture => shown.ContainsKey(picture.Id)))
        {
            if (!PictureEncoder.IsAvailable)
            {
                told.Add(OutputFaults.NoPictureEncoder.Alone());
                break;
            }

            if (Shrunk(picture) is not var (bytes, format))
            {
                told.Add(ImportFaults.PictureLeftOut.Alone(picture.Name, draft.Source));
                continue;
            }

            var name = NewFileName.Free(NameOf(shown[picture.Id], picture, draft), taken.Contains);
            taken.Add(name);
            names[picture.Id] = name + PictureFile.Extension(format);
            files.Add((names[picture.Id], bytes));
        }

        return new DraftPictures(files.ToImmutable(), names, told.ToImmutable());
    }

    private static (byte[] Bytes, PictureFormat Format)? Shrunk(ImportedPicture picture)
    {
        if (picture.Read() is not { Length: > 0 } bytes || PictureFile.Of(bytes, picture.Name).File is not { } source)
        {
            return null;
        }

        var format = source.Facts.Kind == PictureKind.Photo ? PictureFormat.Jpeg : source.Format;
        return source.Shrunk(format, picture.Window) is var (small, _, made) ? (small, made) : null;
    }

    /// <summary>From the caption, else the alternative text, else the article's title.</summary>
    private static string NameOf(PictureBlock shown, ImportedPicture picture, ArticleDraft draft)
    {
        var caption = PlainText.Of(shown.Caption);
        var words = caption.Length > 0 ? caption : shown.Alt.Length > 0 && !FileNameAsText.Is(shown.Alt, picture.Name) ? shown.Alt : draft.Title;
        var name = VietnameseText.Slug(words);
        return name.Length <= LongestName ? name : name[..(name.LastIndexOf('-', LongestName) is > 0 and var end ? end : LongestName)];
    }
}
