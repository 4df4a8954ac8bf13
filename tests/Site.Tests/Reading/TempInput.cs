using System.Text;

namespace Site.Tests.Reading;

/// <summary>An input folder on the disk, gone after the test.</summary>
internal sealed class TempInput : IDisposable
{
    public TempInput() => Root = Directory.CreateTempSubdirectory("khoi-").FullName;

    public string Root { get; }

    /// <summary>Settings that are enough to read the rest by.</summary>
    public TempInput WithSettings(string more = "") =>
        With("cau-hinh.yml", $"ten_trang: Trang\ndia_chi_trang: https://khoi.example\nco_quan: {{ ten: Khối }}\n{more}");

    public TempInput WithNews(string path, string yaml = "") => With(path, $"---\ntieu_de: Tin\nngay: 2026-11-20\n{yaml}\n---\n\nThân bài.\n");

    public TempInput With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TempInput With(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
