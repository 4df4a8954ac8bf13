using System.Collections.Immutable;
using System.Text;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Reading;
using Site.Reading.Schema;
using Site.Reading.Schema.Editors;
using Site.Rendering.Themes;

namespace Site.Cli.Founding;

/// <summary>The files that the program writes about itself, beside the content and in it: <c>.vscode/</c> and the guides. They are written over what is there.</summary>
internal static class GuideFiles
{
    /// <param name="withGuides">The guides too, not only what VS Code is told.</param>
    /// <returns>How many were written, or why not.</returns>
    public static (int Count, ImmutableArray<Diagnostic> Faults) Write(string inputFolder, Invocation invocation, bool withGuides)
    {
        var read = InputReader.Read(InputReader.Open(inputFolder, new ReadOptions()));
        if (read.Content is not { } content)
        {
            return (0, read.Diagnostics);
        }

        var root = RootOf(inputFolder);
        List<(string Path, string Text)> files =
        [
            .. EditorFiles.Write(content.Settings, content.Data, new DirectoryInfo(inputFolder).Name, invocation)
                .Select(file => (Path.Combine(root, EditorFiles.Folder, file.Path), file.Text)),
        ];
        if (withGuides)
        {
            files.Add((Path.Combine(inputFolder, "README.md"), EditorGuide.Write(invocation)));
            files.Add((Path.Combine(inputFolder, "CAI-DAT.md"), SetupGuide.Write(invocation)));
            files.Add((Path.Combine(root, "themes", "README.md"), ThemeGuide.Write(invocation)));
        }

        foreach (var (path, text) in files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return (0, [WriteFailure.Tell(path, e)]);
            }
        }

        return (files.Count, []);
    }

    /// <summary>The folder that holds the content folder.</summary>
    public static string RootOf(string inputFolder) => new DirectoryInfo(inputFolder) is var input ? input.Parent?.FullName ?? input.FullName : inputFolder;
}
