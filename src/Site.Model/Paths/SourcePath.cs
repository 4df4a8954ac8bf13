using Site.Model.Vietnamese;

namespace Site.Model.Paths;

/// <summary>
/// Where a file lies, as an editor would say it: <c>input/tin-tuc/2026/ra-mat.md</c> or <c>themes/khoi/layouts/home.sbn-html</c>.
/// Slashes are <c>/</c> on every system and letters are composed (NFC), whatever the disk holds. The first segment is
/// the room's usual name even when the room was given elsewhere with <c>--input</c> or <c>--theme</c>.
/// </summary>
public readonly record struct SourcePath : IComparable<SourcePath>
{
    public const string InputRoom = "input";

    private readonly string? _value;

    private SourcePath(string value) => _value = value;

    public string Value => _value ?? string.Empty;

    /// <summary>A path below <c>input/</c>, from any mix of slashes and Unicode forms.</summary>
    public static SourcePath InInput(string relativePath) => Parse($"{InputRoom}/{relativePath}");

    public static SourcePath Parse(string path) =>
        new(VietnameseText.Compose(path).Replace('\\', '/').TrimStart('/'));

    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The extension with its dot and in lower case: <c>.md</c>; empty if there is none.</summary>
    public string Extension
    {
        get
        {
            var dot = FileName.LastIndexOf('.');
            return dot < 0 ? string.Empty : FileName[dot..].ToLowerInvariant();
        }
    }

    public SourcePath Folder => new(Value.LastIndexOf('/') is var slash and >= 0 ? Value[..slash] : string.Empty);

    /// <summary>The path below its room: <c>tin-tuc/2026/ra-mat.md</c>.</summary>
    public string InsideRoom => Value.IndexOf('/') is var slash and >= 0 ? Value[(slash + 1)..] : string.Empty;

    /// <summary>
    /// The path that <paramref name="reference"/> means in this file: relative to the file's folder, or from
    /// the top of the room when it begins with a slash. Null when it leaves the room.
    /// </summary>
    public SourcePath? Resolve(string reference)
    {
        var text = VietnameseText.Compose(reference).Replace('\\', '/');
        var room = Value[..Value.IndexOf('/')];
        List<string> segments = text.StartsWith('/') ? [room] : [.. Folder.Value.Split('/')];
        foreach (var segment in text.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".")
            {
                continue;
            }

            if (segment != "..")
            {
                segments.Add(segment);
            }
            else if (segments.Count > 1)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return new SourcePath(string.Join('/', segments));
    }

    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
