using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Reading.FrontMatter;
using YamlDotNet.Core;

namespace Site.Reading.Schema.Yaml;

/// <summary>Turns YAML text into a tree with places. It refuses everything in YAML except keys, values and lists.</summary>
internal static class YamlReader
{
    public const int FrontMatterKilobytes = 64;
    public const int FileKilobytes = 1024;

    /// <summary>
    /// The tree. Null when the text cannot be read, which is told; an empty scalar when the text is empty.
    /// </summary>
    /// <param name="yaml">As <see cref="SourceText"/> makes it.</param>
    /// <param name="firstLine">The line of the file on which the text begins.</param>
    public static YamlNode? Read(SourcePath file, string yaml, int firstLine, int maximumKilobytes, DiagnosticBag diagnostics)
    {
        if (Encoding.UTF8.GetByteCount(yaml) > maximumKilobytes * 1024)
        {
            diagnostics.Add(YamlFaults.TooLarge.At(file, new SourceSpan(firstLine, 1, 0), maximumKilobytes));
            return null;
        }

        if (HasTabIndent(file, yaml, firstLine, diagnostics))
        {
            return null;
        }

        // A no-break space pasted after a colon looks like a space and is meant as one; a tab there counts as a space too.
        yaml = yaml.Replace('\u00A0', ' ').Replace('\t', ' ');
        var found = new DiagnosticBag();
        var builder = new YamlTreeBuilder(file, yaml, firstLine, found);
        try
        {
            return builder.Build();
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException or FormatException)
        {
            // The parser throws all of these at broken text: an unfinished [list], for one, is an InvalidOperationException.
            var diagnostic = YamlDiagnostic.Explain(file, yaml, firstLine, exception as YamlException, builder.Reached);

            // An earlier diagnostic on the same line already tells why the parser could not continue.
            if (found.ToImmutable().All(told => told.Span?.Line != diagnostic.Span?.Line))
            {
                found.Add(diagnostic);
            }

            return null;
        }
        finally
        {
            diagnostics.AddRange(found.ToImmutable());
        }
    }

    private static bool HasTabIndent(SourcePath file, string yaml, int firstLine, DiagnosticBag diagnostics)
    {
        var found = false;
        for (var tab = yaml.IndexOf('\t', StringComparison.Ordinal); tab >= 0;)
        {
            var lineStart = yaml.LastIndexOf('\n', tab) + 1;
            var lineEnd = yaml.IndexOf('\n', tab) is var end and >= 0 ? end : yaml.Length;
            if (string.IsNullOrWhiteSpace(yaml[lineStart..tab]) && !string.IsNullOrWhiteSpace(yaml[tab..lineEnd]))
            {
                var place = SourceText.PlaceOf(yaml, tab);
                var length = yaml.AsSpan(tab, lineEnd - tab).IndexOfAnyExcept('\t');
                diagnostics.Add(YamlFaults.Tab.At(file, new SourceSpan(place.Line + firstLine - 1, place.Column, length)));
                found = true;
            }

            tab = yaml.IndexOf('\t', lineEnd);
        }

        return found;
    }
}
