using System.Globalization;
using CsCheck;
using Site.Cli.Publishing;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Rebuilding;

/// <summary>
/// One site is edited by chance and built after each edit over what lies there, with its record; beside it the same is built as if nothing had been before. Both must be the
/// same, byte for byte, and tell the same.
/// </summary>
public sealed class RandomEditTests : IDisposable
{
    private static readonly int Steps = Thoroughness.Turns(14, more: 15);

    private readonly EditedSite _site = new();
    private readonly PCG _random = new(stream: 1, seed: 20261127);
    private readonly List<string> _added = [];
    private byte[]? _olderRecord;
    private int _number;
    private int _day = 20;
    private string? _address;

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Build_AfterAnyEdit_MakesWhatAFirstBuildMakes()
    {
        var unchanged = 0;
        _site.Build();
        (string Name, Action Make)[] edits =
        [
            ("nothing", () => { }),
            ("word", () => File.AppendAllText(AnyArticle(), $"\nThêm câu {++_number}.\n")),
            ("same length", () => Edit(AnyArticle(), "mẫu", Chance(2) == 0 ? "mãu" : "màu")),
            ("title", () => Line(AnyArticle(), "tieu_de: ", $"tieu_de: Tiêu đề {++_number} (mẫu)")),
            ("tags", () => Line(AnyArticle(), "tieu_de: ", $"tieu_de: Có thẻ {++_number} (mẫu)\nthe: [thẻ {_number % 3}]")),
            ("date", () => Line(AnyAdded(), "ngay: ", $"ngay: 2026-11-{1 + Chance(18):00}")),
            ("new", () => Add()),
            ("delete", Delete),
            ("rename", Rename),
            ("settings", () => Line(_site["input/cau-hinh.yml"], "ten_trang: ", $"ten_trang: Trang mẫu số {++_number}")),
            ("unit", () => File.AppendAllText(_site["input/_du-lieu/to-chuc.yml"], $"- {"{"} id: them-{++_number}, ten: Chi bộ Thêm {_number} (mẫu), loai: chi_bo {"}"}\n")),
            ("style", () => File.AppendAllText(Directory.GetFiles(_site["themes/plain/assets"], "*.css")[0], $".x{++_number} {"{"} color: red {"}"}\n")),
            ("layout", () => File.AppendAllText(_site["themes/plain/layouts/home.sbn-html"], $"<!-- thêm {++_number} -->\n")),
            ("picture", Picture),
            ("attachment", Attachment),
            ("another day", () => _day = 18 + Chance(6)),
            ("another address", () => _address = _address is null ? "https://khac.example" : null),
            ("changed by hand", () => File.AppendAllText(AnyOutput(), " ")),
            ("deleted by hand", () => File.Delete(AnyOutput())),
            ("added by hand", () => File.WriteAllText(_site[$"output/la-{++_number}.html"], "lạ")),
            ("killed before the swap", () => Directory.CreateDirectory(_site["output.moi"])),
            ("killed after the swap", () => File.Delete(_site.Record)),
            ("record of an older site", () => File.WriteAllBytes(_site.Record, _olderRecord ?? [])),
        ];
        for (var step = 0; step < Steps; step++)
        {
            var (name, make) = edits[step < edits.Length && Thoroughness.IsLong ? step : Chance(edits.Length)];
            if (Chance(4) == 0 && File.Exists(_site.Record))
            {
                _olderRecord = File.ReadAllBytes(_site.Record);
            }

            make();
            var (date, options) = ($"2026-11-{_day}", _address is null ? Array.Empty<string>() : ["--base-url", _address]);
            var (isUnchanged, told) = _site.Build("output", date, options);
            var (_, toldFresh) = _site.Build("fresh", date, [.. options, "--force"]);

            var difference = TreeDifference.Of(FileTree.Read(_site["fresh"]), FileTree.Read(_site.Output));
            Assert.True(difference.Length == 0, $"step {step}, {name}: {difference}");
            Assert.Equal(toldFresh, told);
            Assert.True(name != "nothing" || step > 0 || isUnchanged);
            unchanged += isUnchanged ? 1 : 0;
        }

        Assert.InRange(unchanged, 1, Steps / 2);
    }

    /// <summary>From 0, below the limit.</summary>
    private int Chance(int limit) => (int)_random.Next((uint)limit);

    private string AnyArticle() => Any(Directory.GetFiles(_site["input/tin-tuc"], "*.md", SearchOption.AllDirectories));

    private string AnyAdded() => _added.Count == 0 ? Add() : _added[Chance(_added.Count)];

    /// <summary>Pictures too, whose files lie in the cache under the same number on the disk. Without its marker the output would not be ours.</summary>
    private string AnyOutput() => Any([.. Directory.GetFiles(_site.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != OutputMarker.FileName)]);

    private string Any(string[] files)
    {
        Array.Sort(files, StringComparer.Ordinal);
        return files[Chance(files.Length)];
    }

    private string Add()
    {
        var path = _site[string.Create(CultureInfo.InvariantCulture, $"input/tin-tuc/2026/them-{++_number}.md")];
        File.WriteAllText(path, $"---\ntieu_de: Tin thêm {_number} (mẫu)\nngay: 2026-11-{1 + Chance(18):00}\n---\n\nNội dung mẫu của tin {_number}.\n");
        _added.Add(path);
        return path;
    }

    private void Delete()
    {
        var path = AnyAdded();
        File.Delete(path);
        _added.Remove(path);
    }

    private void Rename()
    {
        var path = AnyAdded();
        var name = Path.Combine(Path.GetDirectoryName(path)!, string.Create(CultureInfo.InvariantCulture, $"doi-{++_number}.md"));
        File.Move(path, name);
        _added[_added.IndexOf(path)] = name;
    }

    /// <summary>Another picture in its place, sometimes an old one of another day.</summary>
    private void Picture()
    {
        var bytes = File.ReadAllBytes(_site[Chance(2) == 0 ? "input/anh/thua.png" : "input/tin-tuc/2026/so-do.png"]);
        File.WriteAllBytes(_site["input/anh/hop.png"], bytes);
        Age(_site["input/anh/hop.png"]);
    }

    private void Attachment()
    {
        var path = _site["input/tep/mau.txt"];
        Edit(path, Chance(2) == 0 ? "mẫu" : "mãu", "màu");
        File.AppendAllText(path, $"Dòng {++_number}.\n");
        Age(path);
    }

    private void Age(string path)
    {
        if (Chance(2) == 0)
        {
            File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, ++_number % 60, DateTimeKind.Utc));
        }
    }

    private static void Edit(string path, string old, string now) => File.WriteAllText(path, File.ReadAllText(path).Replace(old, now, StringComparison.Ordinal));

    private static void Line(string path, string begin, string line)
    {
        var lines = File.ReadAllLines(path);
        var at = Array.FindIndex(lines, one => one.StartsWith(begin, StringComparison.Ordinal));
        if (at >= 0)
        {
            lines[at] = line;
        }

        // A second list of tags would be an error.
        File.WriteAllLines(path, lines.Where((one, place) => place == at || !line.Contains("\nthe: ", StringComparison.Ordinal) || !one.StartsWith("the: ", StringComparison.Ordinal)));
    }
}
