using System.Collections.Concurrent;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Pictures;

namespace Site.Cli.Pictures;

/// <summary>
/// What builds remember of pictures: which bytes a source had when it looked as it looks now, what was wrong with it, and when each
/// variant was last used. Lost or spoilt, it costs time and nothing else.
/// </summary>
public sealed class PictureIndex
{
    // With the recipe: what was wrong with a picture then need not be wrong for the next.
    private static readonly string FirstLine = string.Create(CultureInfo.InvariantCulture, $"khoi-anh 1.{PictureVariant.Recipe}");
    private const string Build = "lan", Source = "nguon", Verdict = "ket-qua", Used = "dung";

    private readonly ConcurrentDictionary<string, KnownSource> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PictureVerdict> _verdicts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private int _build;

    /// <summary>When its file was written; null when nothing is known.</summary>
    public DateTime? Written { get; private init; }

    /// <summary>Whether there is something in it that the file does not have.</summary>
    public bool HasNews { get; private set; }

    /// <summary>All of it has been written.</summary>
    public void Told() => HasNews = false;

    /// <summary>Empty when there is no file, or one that another version wrote.</summary>
    public static PictureIndex Read(string file)
    {
        try
        {
            var lines = File.ReadAllLines(file);
            if (lines is [var first, ..] && first == FirstLine)
            {
                // A source that was written when the index was, or later, may have changed since without another look.
                var written = File.GetLastWriteTimeUtc(file);
                var index = new PictureIndex { Written = written };
                foreach (var line in lines.AsSpan(1))
                {
                    index.Take(line, written.Ticks);
                }

                return index;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is known then.
        }

        return new PictureIndex();
    }

    /// <summary>Null when the file has another size or time than when its bytes were read.</summary>
    public string? FingerprintOf(Asset picture) =>
        _sources.TryGetValue(Key(picture), out var known) && known.Bytes == picture.Bytes && known.Written == picture.Written.Ticks ? known.Fingerprint : null;

    public void Remember(Asset picture, string fingerprint)
    {
        _sources[Key(picture)] = new KnownSource(fingerprint, picture.Bytes, picture.Written.Ticks);
        HasNews = true;
    }

    public PictureVerdict? VerdictOn(string fingerprint) => _verdicts.TryGetValue(fingerprint, out var verdict) ? verdict : null;

    public void Remember(string fingerprint, PictureVerdict verdict)
    {
        _verdicts[fingerprint] = verdict;

        // Also of a known verdict: variants were made, and the index must not be older than they are.
        HasNews = true;
    }

    /// <summary>Begins the next build: the variants that it used are as new as can be.</summary>
    /// <param name="kept">Names of all variants that are kept.</param>
    /// <param name="patience">For how many builds a variant may go unused.</param>
    /// <returns>Names that have gone unused for longer, forgotten.</returns>
    public IReadOnlyList<string> Turn(IEnumerable<string> used, IEnumerable<string> kept, int patience)
    {
        _build++;
        HasNews = true;
        foreach (var name in kept)
        {
            _used.TryAdd(name, _build);
        }

        foreach (var name in used)
        {
            _used[name] = _build;
        }

        var old = _used.Where(entry => entry.Value + patience < _build).Select(entry => entry.Key).ToList();
        old.ForEach(name => _used.Remove(name));
        return old;
    }

    /// <summary>Everything in it but what was known of sources that are no longer there.</summary>
    public IEnumerable<string> Lines()
    {
        yield return FirstLine;
        yield return string.Create(CultureInfo.InvariantCulture, $"{Build} {_build}");
        foreach (var (path, known) in _sources.Where(entry => File.Exists(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Source} {known.Fingerprint} {known.Bytes} {known.Written} {path}");
        }

        var fingerprints = _sources.Values.Select(known => known.Fingerprint).ToHashSet(StringComparer.Ordinal);
        foreach (var (fingerprint, verdict) in _verdicts.Where(entry => fingerprints.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            yield return $"{Verdict} {fingerprint} {verdict}";
        }

        foreach (var (name, build) in _used.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Used} {build} {name}");
        }
    }

    private static string Key(Asset picture) => Path.GetFullPath(picture.DiskPath);

    private void Take(string line, long written)
    {
        switch (line.Split(' ', 5))
        {
            case [Build, var build]:
                _build = (int)(Number(build) ?? 0);
                break;
            case [Source, var fingerprint, var bytes, var ticks, var path] when Number(bytes) is { } length && Number(ticks) is { } time && time < written:
                _sources[path] = new KnownSource(fingerprint, length, time);
                break;
            case [Verdict, var fingerprint, var verdict] when Enum.TryParse<PictureVerdict>(verdict, out var known):
                _verdicts[fingerprint] = known;
                break;
            case [Used, var build, var name] when Number(build) is { } number:
                _used[name] = (int)number;
                break;
        }
    }

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed record KnownSource(string Fingerprint, long Bytes, long Written);
}
