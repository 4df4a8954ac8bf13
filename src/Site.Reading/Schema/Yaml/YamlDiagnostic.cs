using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Reading.FrontMatter;
using YamlDotNet.Core;

namespace Site.Reading.Schema.Yaml;

/// <summary>Finds the fault that made the parser give up. The parser's own words are never shown or compared: only its places are used.</summary>
internal static class YamlDiagnostic
{
    /// <param name="exception">Null when the parser failed without naming a place.</param>
    /// <param name="reached">How far in <paramref name="yaml"/> the parser had come.</param>
    public static Diagnostic Explain(SourcePath file, string yaml, int firstLine, YamlException? exception, int reached)
    {
        SourceSpan Place(int index, int length)
        {
            var place = SourceText.PlaceOf(yaml, index);
            return new SourceSpan(place.Line + firstLine - 1, place.Column, length);
        }

        var start = Math.Clamp(exception is null ? reached : (int)exception.Start.Index, 0, yaml.Length);
        var stop = Math.Clamp(exception is null ? start : (int)exception.End.Index, start, yaml.Length);
        if (Sign(yaml, start) is '"' && Sign(yaml, stop) is '\\')
        {
            return YamlFaults.BadEscape.At(file, Place(stop, Math.Min(2, yaml.Length - stop)));
        }

        // Without a place, the parser may have stopped anywhere.
        if (YamlScan.Find(yaml, exception is null ? yaml.Length : stop) is { } found)
        {
            return found.Fault.At(file, Place(found.Index, found.Length), [.. found.Words.Select(word => word is LineNumber line ? line.Value + firstLine - 1 : word)]);
        }

        return Sign(yaml, start) is '*' or '&' or '!'
            ? YamlFaults.AliasRefused.At(file, Place(start, 1), yaml[start])
            : YamlFaults.Unreadable.At(file, LineAround(yaml, start, Place));
    }

    private static char? Sign(string yaml, int index) => index < yaml.Length ? yaml[index] : null;

    private static int RestOfLine(string yaml, int index)
    {
        var end = yaml.IndexOf('\n', index) is var found and >= 0 ? found : yaml.Length;
        return yaml.AsSpan(index, end - index).TrimEnd().Length;
    }

    /// <summary>From the place to the end of its line; at a line's end or an empty line, the last line before it that has text.</summary>
    private static SourceSpan LineAround(string yaml, int index, Func<int, int, SourceSpan> place)
    {
        if (RestOfLine(yaml, index) is var rest and > 0)
        {
            return place(index, rest);
        }

        var last = yaml.AsSpan(0, index).TrimEnd().Length;
        var lineStart = last == 0 ? 0 : yaml.LastIndexOf('\n', last - 1) + 1;
        while (lineStart < last && yaml[lineStart] == ' ')
        {
            lineStart++;
        }

        return place(lineStart, last - lineStart);
    }
}
