using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Reading;

/// <summary>Reading with a memory gives what reading anew gives, and reads no more than what has changed.</summary>
public sealed class InputMemoryTests : IDisposable
{
    private static readonly Gen<string> AnyName = Gen.OneOf("tin-tuc/a.md", "tin-tuc/b.md", "tin-tuc/2026/c.md", "ke-hoach/d.md", "trang/e.md", "tin-tuc/f/index.md");
    private static readonly Gen<string> AnyImage = Gen.OneOf("anh/mot.png", "anh/hai.png", "tin-tuc/f/canh-bai.png", "tep/mau.txt");

    private static readonly Gen<string> AnyKey = Gen.OneOf(
        "", "anh: { tep: /anh/mot.png, mo_ta: x }\n", "anh: { tep: /anh/hai.png, mo_ta: x }\n", "anh: { tep: /anh/mott.png, mo_ta: x }\n",
        "anh: { tep: canh-bai.png, mo_ta: x }\n", "to_chuc: a\n", "trang_thai: nhap\n", "mau: xanh\n", "ngay_duyet: 31/02/2026\n");

    private static readonly Gen<string> AnyBody = Gen.OneOf(
        "Thân bài.", "[Tệp](/tep/mau.txt)", "[Tệp](/tep/mauu.txt)", "![x](/anh/hai.png)", "[Bài](../tin-tuc/a.md)", "Kế hoạch 59-KH/ĐUK.", "# Sai");

    private static readonly Gen<string> AnySettings = Gen.OneOf(
        "", "khau_hieu: Khác\n", "trang_thai_mac_dinh: nhap\n", "phe_duyet: true\n",
        "chuyen_trang: [{ thu_muc: ke-hoach, loai: tin_tuc, ten: Tin }, { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin }]\n");

    private static readonly Gen<byte[]> AnyPicture = Gen.OneOf(Gen.Const("hỏng"u8.ToArray()), Gen.Int[0, 4].Select(more => (byte[])[.. PreviewInput.Png, .. new byte[more]]));

    private static readonly Gen<Edit> AnyEdit = Gen.Frequency(
        (4, Gen.Select(AnyName, AnyKey, AnyBody, (name, key, body) => Edit.Of(
            $"write {name}", name, (test, path, step) => test._input.With(path, Text(path, step, key, body))))),
        (1, AnyName.Select(name => Edit.Of($"delete {name}", name, (test, path, _) => File.Delete(test.Disk(path))))),
        (2, Gen.Select(AnyImage, AnyPicture, (image, bytes) => Edit.Of($"write {image}", image, (test, path, _) => test._input.With(path, bytes)))),
        (1, AnyImage.Select(image => Edit.Of($"delete {image}", image, (test, path, _) => File.Delete(test.Disk(path))))),
        (1, AnySettings.Select(settings => Edit.Of("settings", "cau-hinh.yml", (test, _, _) => test._input.WithSettings(settings)))),
        (1, Gen.Const(Edit.Of("broken settings", "cau-hinh.yml", (test, path, _) => test._input.With(path, "a: @")))),
        (1, Gen.OneOf("- { id: a, ten: A, loai: chi_bo }", "- { id: b, ten: B, loai: chi_bo }", "x").Select(units => Edit.Of(
            "units", "_du-lieu/to-chuc.yml", (test, path, _) => test._input.With(path, units)))),
        (1, Gen.OneOf("- { id: thi-dua, ten: Thi đua }", "- hỏng").Select(categories => Edit.Of(
            "categories", "_du-lieu/chuyen-muc.yml", (test, path, _) => test._input.With(path, categories)))),
        (1, Gen.Select(AnyName, AnyName, (name, other) => new Edit($"rename {name} to {other}", (test, _) => test.Rename(name, other)))),
        (1, Gen.Const(new Edit("doubt", (test, _) => test._memory.Doubt()))));

    private readonly TempInput _input = new();
    private readonly InputMemory _memory = new();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void Read_AfterEachOfManyEdits_IsAsIfReadAnew() => AnyEdit.Array[100, 140].Always(
        edits =>
        {
            using var run = new InputMemoryTests();
            run._input.WithSettings();
            run.Compare("start");
            foreach (var (edit, step) in edits.Select((edit, step) => (edit, step)))
            {
                edit.Do(run, step);
                run.Compare(string.Create(CultureInfo.InvariantCulture, $"step {step}: {edit}"));
            }
        },
        times: 4);

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

    private static string Text(string path, int step, string key, string body)
    {
        var document = path.StartsWith("ke-hoach/", StringComparison.Ordinal) ? "so_ky_hieu: 59-KH/ĐUK\nngay_ban_hanh: 2026-11-01\nco_quan_ban_hanh: Khối\n" : "";
        return string.Create(CultureInfo.InvariantCulture, $"---\ntieu_de: Bài {step}\nngay: 2026-11-01\n{document}{key}---\n\n{body}\n");
    }

    private void Rename(string name, string other)
    {
        if (name != other && File.Exists(Disk(name)))
        {
            File.Move(Disk(name), Disk(other), overwrite: true);
            _memory.Touch(Disk(name));
            _memory.Touch(Disk(other));
        }
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

    /// <summary>Something that an editor or a program of the machine does to a file of the input.</summary>
    private sealed record Edit(string What, Action<InputMemoryTests, int> Do)
    {
        public static Edit Of(string what, string path, Action<InputMemoryTests, string, int> edit) =>
            new(what, (test, step) => test.Touch(path, written => edit(test, written, step)));

        public override string ToString() => What;
    }
}
