using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Reading;

/// <summary>Reading with a memory gives what reading anew gives, and reads no more than what has changed.</summary>
public sealed class InputMemoryTests : IDisposable
{
    private static readonly string[] Names = ["tin-tuc/a.md", "tin-tuc/b.md", "tin-tuc/2026/c.md", "ke-hoach/d.md", "trang/e.md", "tin-tuc/f/index.md"];
    private static readonly string[] Images = ["anh/mot.png", "anh/hai.png", "tin-tuc/f/canh-bai.png", "tep/mau.txt"];

    private readonly TempInput _input = new();
    private readonly InputMemory _memory = new();

    public void Dispose() => _input.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_AfterEachOfManyEdits_IsAsIfReadAnew(ulong seed)
    {
        var dice = new Dice(seed);
        _input.WithSettings();
        Compare("start");
        for (var step = 0; step < 120; step++)
        {
            var did = Edit(dice, step);
            Compare(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, step {step}: {did}"));
        }
    }

    [Fact]
    public void Read_WhatHasNotChanged_IsTheSameObject()
    {
        _input.WithSettings().WithNews("tin-tuc/a.md").WithNews("tin-tuc/b.md", "anh: { tep: /anh/x.png, mo_ta: x }").With("anh/x.png", PreviewInput.Png);
        var first = Read(_memory).Content!.Documents;

        Touch("tin-tuc/a.md", path => _input.WithNews(path, "tom_tat: Khác"));
        var second = Read(_memory).Content!.Documents;

        Assert.NotSame(first[0], second[0]);
        Assert.Same(first[1], second[1]);

        Touch("anh/x.png", path => File.WriteAllBytes(Disk(path), [.. PreviewInput.Png, 0]));
        var third = Read(_memory).Content!.Documents;
        Assert.Same(second[0], third[0]);
        Assert.NotSame(second[1], third[1]);
    }

    [Fact]
    public void Read_SettingsThatDocumentsDoNotDependOn_ReadNoDocumentAgain()
    {
        _input.WithSettings().WithNews("tin-tuc/a.md");
        var first = Read(_memory).Content!.Documents;
        Touch("cau-hinh.yml", _ => _input.WithSettings("khau_hieu: Mới\n"));
        Assert.Same(first[0], Read(_memory).Content!.Documents[0]);

        Touch("cau-hinh.yml", _ => _input.WithSettings("trang_thai_mac_dinh: nhap\n"));
        Assert.NotSame(first[0], Read(_memory).Content!.Documents[0]);
    }

    [Fact]
    public void Read_SameSizeAndTimeButTouched_IsReadAgain()
    {
        _input.WithSettings().WithNews("tin-tuc/a.md", "tom_tat: Một");
        Read(_memory);
        Touch("tin-tuc/a.md", path =>
        {
            var written = File.GetLastWriteTimeUtc(Disk(path));
            _input.WithNews(path, "tom_tat: Hai");
            File.SetLastWriteTimeUtc(Disk(path), written);
        });
        Assert.Equal("Hai", Read(_memory).Content!.Documents[0].Summary);
    }

    private string Edit(Dice dice, int step)
    {
        var name = dice.Pick(Names);
        var image = dice.Pick(Images);
        switch (dice.Throw(14))
        {
            case 0 or 1 or 2 or 3:
                Touch(name, path => _input.With(path, Text(dice, path, step)));
                return $"write {name}";
            case 4:
                Touch(name, path => File.Delete(Disk(path)));
                return $"delete {name}";
            case 5 or 6:
                Touch(image, path => _input.With(path, dice.Throw(4) == 0 ? "hỏng"u8.ToArray() : [.. PreviewInput.Png, .. new byte[dice.Throw(5)]]));
                return $"write {image}";
            case 7:
                Touch(image, path => File.Delete(Disk(path)));
                return $"delete {image}";
            case 8:
                Touch("cau-hinh.yml", _ => _input.WithSettings(dice.Pick(new[]
                {
                    "", "khau_hieu: Khác\n", "trang_thai_mac_dinh: nhap\n", "phe_duyet: true\n",
                    "chuyen_trang: [{ thu_muc: ke-hoach, loai: tin_tuc, ten: Tin }, { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin }]\n",
                })));
                return "settings";
            case 9:
                Touch("cau-hinh.yml", path => _input.With(path, "a: @"));
                return "broken settings";
            case 10:
                Touch("_du-lieu/to-chuc.yml", path => _input.With(path, dice.Pick(new[] { "- { id: a, ten: A, loai: chi_bo }", "- { id: b, ten: B, loai: chi_bo }", "x" })));
                return "units";
            case 11:
                Touch("_du-lieu/chuyen-muc.yml", path => _input.With(path, dice.Pick(new[] { "- { id: thi-dua, ten: Thi đua }", "- hỏng" })));
                return "categories";
            case 12:
                var other = dice.Pick(Names);
                if (name == other || !File.Exists(Disk(name)))
                {
                    return "nothing";
                }

                Directory.CreateDirectory(Path.GetDirectoryName(Disk(other))!);
                File.Move(Disk(name), Disk(other), overwrite: true);
                _memory.Touch(Disk(name));
                _memory.Touch(Disk(other));
                return $"rename {name} to {other}";
            default:
                _memory.Doubt();
                return "doubt";
        }
    }

    private static string Text(Dice dice, string path, int step)
    {
        var yaml = new StringBuilder("---\ntieu_de: Bài ").Append(step).Append("\nngay: 2026-11-01\n");
        if (path.StartsWith("ke-hoach/", StringComparison.Ordinal))
        {
            yaml.Append("so_ky_hieu: 59-KH/ĐUK\nngay_ban_hanh: 2026-11-01\nco_quan_ban_hanh: Khối\n");
        }

        yaml.Append(dice.Pick(new[]
        {
            "", "anh: { tep: /anh/mot.png, mo_ta: x }\n", "anh: { tep: /anh/hai.png, mo_ta: x }\n", "anh: { tep: /anh/mott.png, mo_ta: x }\n",
            "anh: { tep: canh-bai.png, mo_ta: x }\n", "to_chuc: a\n", "trang_thai: nhap\n", "mau: xanh\n", "ngay_duyet: 31/02/2026\n",
        }));
        yaml.Append("---\n\n").Append(dice.Pick(new[]
        {
            "Thân bài.", "[Tệp](/tep/mau.txt)", "[Tệp](/tep/mauu.txt)", "![x](/anh/hai.png)", "[Bài](../tin-tuc/a.md)", "Kế hoạch 59-KH/ĐUK.", "# Sai",
        }));
        return yaml.Append('\n').ToString();
    }

    private void Touch(string path, Action<string> edit)
    {
        edit(path);
        _memory.Touch(Disk(path));
    }

    private string Disk(string path)
    {
        var disk = Path.Combine(_input.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(disk)!);
        return disk;
    }

    private ReadResult Read(InputMemory? memory) => InputReader.Read(InputReader.Open(_input.Root, new ReadOptions(Parallelism: 2), memory));

    private void Compare(string after)
    {
        var (with, anew) = (Read(_memory), Read(null));
        Assert.True(Told(anew) == Told(with), $"after {after}:\n{Told(anew)}\nwith memory:\n{Told(with)}");
        Assert.Equal(anew.DiskPaths.OrderBy(path => path.Key), with.DiskPaths.OrderBy(path => path.Key));
        if (anew.Content is null)
        {
            Assert.Null(with.Content);
            return;
        }

        Assert.Equal(anew.Content.Assets.ToArray(), with.Content!.Assets.ToArray());
        Assert.Equal(anew.Content.Documents.Select(Facts), with.Content.Documents.Select(Facts));
        Assert.Equal(anew.Content.Data.Units.Select(unit => unit.Id), with.Content.Data.Units.Select(unit => unit.Id));
    }

    private static string Told(ReadResult result) =>
        string.Join('\n', result.Diagnostics.Select(told => $"{told.File} {Reading.Told.Line(told)} {told.Message} {told.Hint}"));

    // Every property, with all that it holds.
    private static string Facts(Document document) => JsonSerializer.Serialize(document, document.GetType(), InWords);

    private static readonly JsonSerializerOptions InWords = new() { Converters = { new AsText<SourcePath>(), new AsText<UrlPath>() } };

    private sealed class AsText<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value!.ToString());
    }
}
