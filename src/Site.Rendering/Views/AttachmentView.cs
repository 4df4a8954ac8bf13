namespace Site.Rendering.Views;

/// <param name="Type"><c>PDF</c></param>
/// <param name="Size"><c>1,2 MB</c></param>
public sealed record AttachmentView(string Title, string Href, string Type, string Size);
