using System.Collections.Immutable;
using System.Text;
using Site.Model.Diagnostics;
using Site.Reading;
using Site.Reading.Schema;
using Site.Reading.Schema.Editors;
using Site.Rendering.Themes;

namespace Site.Cli.Founding;

/// <summary>The files that the program writes about itself, beside the content and in it: <c>.vscode/</c> and the guides.</summary>
internal static class GuideFiles
{
    /// <param name="withGuides">The guides too, not only what VS Code is told.</param>
    /// <param name="overwrites">Whether they are written over what is there; else that stays and is named.</param>
    /// <returns>How many were written, which were there, or why they could not be written.</returns>
    public static (int Count, ImmutableArray<string> Kept, ImmutableArray<Diagnostic> Faults) Write(string inputFolder, Invocation invocation, bool withGuides, bool overwrites)
    {
        var read = InputReader.Read(InputReader.Open(inputFolder, new ReadOptions()));
        if (read.Content is not { } content)
        {
            return (0, [], read.Diagnostics);
        }

        var root = RootOf(inputFolder);
        var name = new DirectoryInfo(inputFolder).Name;
        List<(string Path, string Text)> files = [.. EditorFiles.Write(content.Settings, content.Data, name, invocation).Select(file => ($"{EditorFiles.Folder}/{file.Path}", file.Text))];
        if (withGuides)
        {
            files.Add(($"{name}/README.md", EditorGuide.Write(invocation)));
            files.Add(($"{name}/CAI-DAT.md", SetupGuide.Write(invocation)));
            files.Add(("themes/README.md", ThemeGuide.Write(invocation)));
        }

        var (kept, fault) = FolderWriter.Write(root, [.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))], overwrites);
        return fault is null ? (files.Count - kept.Length, kept, []) : (0, kept, [fault]);
    }

    /// <summary>The folder that holds the content folder.</summary>
    public static string RootOf(string inputFolder) => new DirectoryInfo(inputFolder).Parent?.FullName ?? Path.GetFullPath(inputFolder);
}
