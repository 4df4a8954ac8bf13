using System.Collections.Immutable;
using System.Text;
using Site.Model;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Reading.Schema;

namespace Site.Cli.Founding;

/// <summary>
/// The files of a committee's own folder, made from those in <c>Founding/Folder</c>: <c>«ten»</c> there stands for a word of the committee. What is made
/// up says <c>(mẫu)</c>, and a key that nobody has a value for yet stays empty; the program tells both until they are replaced.
/// </summary>
public static class FolderFiles
{
    /// <summary>Nobody's, until the committee has one (RFC 2606).</summary>
    private const string SampleAddress = "https://trang.example";

    private const string Resources = "Site.Cli.Founding/";

    // In a folder of the program's source, files of these names would count for git or its server there.
    private static readonly ImmutableDictionary<string, string> Renamed = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [KeyValuePair.Create("gitignore", ".gitignore"), KeyValuePair.Create("gitattributes", ".gitattributes"), KeyValuePair.Create("github/workflows/trang.yml", ".github/workflows/trang.yml")]);

    // What Markdown could take for a mark in a name.
    private const string Marks = "\\`*_[]<>#|~^=$!{}&@";

    /// <param name="today">In Vietnam: the day of the first article and the first issue.</param>
    /// <returns>By path, with <c>/</c>, in the order in which they are to be written: the settings, by which a folder is known, come last.</returns>
    public static ImmutableArray<(string Path, byte[] Bytes)> Of(FoundedCommittee committee, DateOnly today)
    {
        var month = new YearMonth(today.Year, today.Month);
        var title = "Trang thông tin điện tử " + (committee.ShortName ?? committee.Name);
        var assembly = typeof(FolderFiles).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(resource => resource.StartsWith(Resources, StringComparison.Ordinal))
                .Select(resource => (Path: PathOf(resource[Resources.Length..].Replace('\\', '/')), Resource: resource))
                .OrderBy(file => file.Path == "input/" + SiteSettings.File.InsideRoom).ThenBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (file.Path, Encoding.UTF8.GetBytes(Filled(Text(file.Resource), file.Path.EndsWith(".yml", StringComparison.Ordinal))))),
        ];

        string PathOf(string path) => path switch
        {
            "input/tin-tuc/gioi-thieu-trang.md" => $"input/tin-tuc/{DateWords.Iso(today)[..4]}/gioi-thieu-trang.md",
            "input/ban-tin/so-dau.md" => $"input/ban-tin/{month}.md",
            _ => Renamed.GetValueOrDefault(path, path),
        };

        string Text(string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }

        string Filled(string text, bool isYaml)
        {
            (string Word, string? Value)[] words =
            [
                ("phien_ban", Release.Number),
                ("hom_nay", DateWords.Iso(today)),
                ("thang", month.ToString()),
                ("thang_nam", DateWords.Month(month.Year, month.Month)),
                ("dia_chi_trang", committee.Address?.ToString() ?? SampleAddress),
                ("ma_co_quan", List(committee.IssuerCodes)),
                ("dien_thoai", List(committee.Phones)),
                ("ten_trang", isYaml ? Skeleton.Quote(title) : Escaped(title)),
                ("ten", isYaml ? Skeleton.Quote(committee.Name) : Escaped(committee.Name)),
                ("ten_ngan", Quoted(committee.ShortName)),
                ("cap_tren", Quoted(committee.Superior)),
                ("dia_danh", Quoted(committee.Place)),
            ];
            foreach (var (word, value) in words)
            {
                // A key without a value ends at its colon.
                text = value is null ? text.Replace($" «{word}»", string.Empty, StringComparison.Ordinal) : text.Replace($"«{word}»", value, StringComparison.Ordinal);
            }

            return text;
        }
    }

    private static string? Quoted(string? text) => text is null ? null : Skeleton.Quote(text);

    private static string? List(ImmutableArray<string> texts) => texts.IsEmpty ? null : $"[{string.Join(", ", texts.Select(Skeleton.Quote))}]";

    /// <summary>The text as Markdown that means exactly this text.</summary>
    private static string Escaped(string text) =>
        string.Concat(text.Select(letter => Marks.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter.ToString()));
}
