using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Site.Model.Paths;
using Site.Rendering.Search.Indexing;

namespace Site.Rendering.Search;

/// <summary>What the files of an index are called.</summary>
/// <param name="Folder">Below the search page.</param>
/// <param name="Terms">Of the files of words, what differs in their names: all of one length, so that the entry's list of them needs no marks between.</param>
/// <param name="Added">The same of the files of what the newest items add.</param>
/// <param name="Texts">The same of the files of results' texts, one for several files that follow one another.</param>
/// <param name="TextFiles">How many of these files there are.</param>
internal sealed record IndexNames(string Folder, string Columns, string Vocabulary, ImmutableArray<string> Terms, ImmutableArray<string> Added, ImmutableArray<string> Texts, int TextFiles)
{
    /// <summary>35 bits: browsers keep a file for ever, so no file of years of builds may take the name of one with other content.</summary>
    private const int Length = 7;

    /// <summary>Files of texts that share a name, but for a digit: they are small and many, and seldom change.</summary>
    private const int TextsOfName = 4;

    /// <summary>No capitals: some disks and hosts take them for small ones.</summary>
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>After the files' content.</summary>
    public static IndexNames Of(string folder, SearchIndex index) =>
        new(folder, OfColumns(Named([index.Columns])[0]), OfVocabulary(Named([index.Vocabulary])[0]), Named(index.TermFiles), Named(index.AddedFiles), Named([.. index.TextFiles.Chunk(TextsOfName).Select(files => files.SelectMany(file => file).ToArray())]), index.TextFiles.Length);

    /// <summary>Of an index whose words stand in one file, and whose texts in another.</summary>
    public static IndexNames OfWhole(string folder) => new(folder, OfColumns(Name(0)), OfVocabulary(Name(0)), [Name(0)], [], [Name(0)], TextFiles: 1);

    public UrlPath OfColumns() => File(Columns);

    public UrlPath OfVocabulary() => File(Vocabulary);

    public UrlPath OfTerms(int number) => File($"t-{Terms[number]}.bin");

    public UrlPath OfAdded(int number) => File($"n-{Added[number]}.bin");

    public UrlPath OfTexts(int number) => File(string.Create(CultureInfo.InvariantCulture, $"d-{Texts[number / TextsOfName]}{number % TextsOfName}.json"));

    private UrlPath File(string name) => SearchFiles.Page.Child(Folder).File(name);

    private static string OfColumns(string name) => $"cot-{name}.bin";

    private static string OfVocabulary(string name) => $"tu-{name}.txt";

    /// <summary>Of two that have one name by chance, the later takes another.</summary>
    private static ImmutableArray<string> Named(IReadOnlyCollection<byte[]> files)
    {
        var taken = new HashSet<string>(files.Count, StringComparer.Ordinal);
        return
        [
            .. files.Select(file =>
            {
                var hash = SHA256.HashData(file);
                while (!taken.Add(Name(hash)))
                {
                    hash = SHA256.HashData(hash);
                }

                return Name(hash);
            }),
        ];
    }

    private static string Name(byte[] hash) => Name(BinaryPrimitives.ReadInt64LittleEndian(hash));

    private static string Name(long number) => string.Create(Length, number, static (letters, number) =>
    {
        for (var at = letters.Length - 1; at >= 0; at--)
        {
            letters[at] = Letters[(int)(number & 31)];
            number >>= 5;
        }
    });
}
