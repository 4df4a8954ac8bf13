using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>A small input folder and a copy of the plain theme, to be edited under a running preview.</summary>
internal sealed class PreviewInput : IDisposable
{
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly TemporaryFolder _folder = new();

    public PreviewInput()
    {
        WriteSettings();
        FileTree.Copy(SiteRun.Themes, Themes);
    }

    public string Input => _folder["input"];

    public string Themes => _folder["themes"];

    /// <summary>A file of <c>input/</c>, on the disk.</summary>
    public string this[string path] => Path.Combine(Input, path);

    public static string NewsText(string title, string yaml = "", string body = "Thân bài.") =>
        $"---\ntieu_de: {title}\nngay: 2026-11-01\n{(yaml.Contains("trang_thai", StringComparison.Ordinal) ? yaml : "trang_thai: dang\n" + yaml)}\n---\n\n{body}\n";

    public PreviewInput WriteSettings(string title = "Trang mẫu") => Write("cau-hinh.yml", $"""
        ten_trang: {title}
        dia_chi_trang: https://khoi.example
        co_quan:
          ten: Đảng ủy Khối (mẫu)

        """);

    /// <summary><c>tin-tuc/NAME.md</c>, of 1 November 2026.</summary>
    public PreviewInput News(string name, string title, string yaml = "", string body = "Thân bài.") =>
        Write($"tin-tuc/{name}.md", NewsText(title, yaml, body));

    public PreviewInput Write(string path, string text)
    {
        _folder.WriteFile(Path.Combine("input", path), text);
        return this;
    }

    public PreviewInput Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    public void Dispose() => _folder.Dispose();
}
