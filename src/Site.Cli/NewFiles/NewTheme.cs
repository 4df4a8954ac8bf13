using System.Text;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;
using Site.Rendering.Themes;

namespace Site.Cli.NewFiles;

/// <summary>A theme of a committee's own, which stands on another: a <c>theme.yml</c> that shows what can be changed, and one file to change.</summary>
/// <param name="Themes">The folder that holds themes.</param>
/// <param name="Base">The theme to stand on.</param>
/// <param name="File">The file to copy from it, by its path with or without a template's extension; null for none.</param>
public sealed record NewTheme(string Themes, string Name, string Base, string? File)
{
    /// <summary>The paths on the disk that were written, and the diagnostic that ended the writing, if any.</summary>
    public (IReadOnlyList<string> Written, IEnumerable<Diagnostic> Faults) Write()
    {
        var diagnostics = new DiagnosticBag();
        List<string> written = [];
        if (Name.Length == 0 || Name != VietnameseText.Slug(Name) || OutputName.IsDevice(Name))
        {
            return (written, [UsageFaults.ThemeNameNotPlain.Alone(Name, VietnameseText.Slug(Name) is { Length: > 0 } slug && !OutputName.IsDevice(slug) ? slug : "dia-phuong")]);
        }

        var description = Path.Combine(Themes, Name, "theme.yml");
        var isThere = System.IO.File.Exists(description);
        if (File is null ? isThere || Name == Base : Name == Base)
        {
            return (written, [UsageFaults.ThemeExists.Alone(Name)]);
        }

        if (ThemeLoading.Stack(Themes, isThere ? Name : Base, diagnostics) is not var (files, _))
        {
            return (written, diagnostics.ToImmutable());
        }

        List<(string Path, ReadOnlyMemory<byte> Bytes)> wanted = isThere ? [] : [("theme.yml", Encoding.UTF8.GetBytes(Description()))];
        if (File is not null)
        {
            if (files.Find(File) is not { } source)
            {
                var near = NearestName.Find(File, files.Paths.Select(path => path.EndsWith(ThemeFolder.TemplateExtension, StringComparison.Ordinal) ? path[..^ThemeFolder.TemplateExtension.Length] : path));
                return (written, [UsageFaults.ThemeFileMissing.Alone(Base, File, near is null ? "ghi đường dẫn trong thư mục giao diện, ví dụ partials/dau-trang" : $"có phải \"{near}\" không?")]);
            }

            wanted.Add(source);
        }

        foreach (var (path, bytes) in wanted)
        {
            var file = Path.Combine(Themes, Name, path.Replace('/', Path.DirectorySeparatorChar));
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                stream.Write(bytes.Span);
                written.Add(file);
            }
            catch (IOException) when (System.IO.File.Exists(file))
            {
                return (written, [UsageFaults.ThemeFileExists.Alone(file)]);
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return (written, [WriteFailure.Tell(file, e)]);
            }
        }

        return (written, []);
    }

    private string Description()
    {
        var text = new StringBuilder();
        text.Append("# Tệp, mẫu và khóa nào ở đây không có thì lấy của giao diện \"").Append(Base).Append("\".\n");
        text.Append(ThemeFields.Name.Key).Append(": ").Append(Name).Append('\n').Append(ThemeFields.Base.Key).Append(": ").Append(Base).Append('\n');
        text.Append("\n# Muốn đổi khóa nào thì bỏ dấu # ở đầu dòng của khóa ấy.\n");
        foreach (var field in ThemeFields.Schema.Optional.Where(field => field != ThemeFields.Base))
        {
            text.Append("\n# ").Append(char.ToUpperInvariant(field.Label[0])).Append(field.Label.AsSpan(1)).Append('.');
            text.Append(field.Help.Length > 0 ? " " + field.Help : string.Empty).Append('\n');
            text.Append("# ").Append(field.Key).Append(": ").Append(field.Example).Append('\n');
        }

        return text.ToString();
    }
}
