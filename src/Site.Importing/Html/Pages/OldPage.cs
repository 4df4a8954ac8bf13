using Site.Importing.Tree;

namespace Site.Importing.Html.Pages;

/// <summary>A page of an old site, as it was saved. What is null was not found.</summary>
/// <param name="Path">Its file in the folder, with slashes.</param>
/// <param name="Address">Where it stood, as it says itself.</param>
/// <param name="Text">The main content; what was taken for it is told. Its links lead where the page's led; <see cref="OldLinks"/> turns those that lead to other pages of the folder.</param>
public sealed record OldPage(string Path, string Title, DateOnly? Day, string? Author, string? Source, string? Category, string? Summary, Uri? Address, ImportedText Text)
{
    /// <summary>Where links to its file lead until all pages are known.</summary>
    internal const string FileScheme = "import:/";
}
