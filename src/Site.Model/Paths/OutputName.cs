using System.Collections.Frozen;

namespace Site.Model.Paths;

/// <summary>Which paths of a written site every system takes: Linux, macOS, Windows, and the host.</summary>
public static class OutputName
{
    /// <summary>
    /// Letters of a file's path below the output folder. Windows allows 260 for the whole path (MAX_PATH), of which the folder itself,
    /// <c>C:\Users\…\Documents\…\output</c>, needs some 60; a single name may have 255 bytes on any system, which is more.
    /// </summary>
    public const int Longest = 200;

    // What Windows takes for a device, whatever extension follows (Naming Files, Paths, and Namespaces, learn.microsoft.com).
    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })]);

    /// <summary>The name in a path because of which some system cannot write the file: a device's, or the longest of a path that is too long.</summary>
    /// <param name="file">Below the output folder: <c>the/con/index.html</c>.</param>
    public static string? Unusable(string file)
    {
        var longest = default(Range);
        foreach (var range in file.AsSpan().Split('/'))
        {
            if (IsDevice(file.AsSpan()[range]))
            {
                return file[range];
            }

            longest = Length(range) > Length(longest) ? range : longest;
        }

        return file.Length > Longest ? file[longest] : null;

        static int Length(Range range) => range.End.Value - range.Start.Value;
    }

    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        return Devices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(dot < 0 ? name : name[..dot]);
    }
}
