using System.Text;
using Site.Importing.Html.Pages;

namespace Site.Tests.Importing.Pages;

/// <summary>A folder of saved pages in memory.</summary>
internal static class Folder
{
    public static SavedFolder Of(params (string Path, string Content)[] files)
    {
        var bytes = files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Content), StringComparer.Ordinal);
        return new SavedFolder(bytes.Keys, path => bytes.GetValueOrDefault(path));
    }

    public static OldPage Page(string html, params (string Path, string Content)[] others) => OldPageReader.Read(Of([("bai.html", html), .. others]), "bai.html")!;
}
