namespace Site.Reading.Schema.Editors;

/// <summary>A file for the editor of texts (VS Code).</summary>
/// <param name="Path">Below <c>.vscode/</c>, with <c>/</c>.</param>
/// <param name="Text">Lines end in LF.</param>
public sealed record EditorFile(string Path, string Text);
