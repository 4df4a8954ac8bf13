using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>A document, by its page (<c>/tin-tuc/2026/ra-mat/</c>) or by its file, from the top of <c>input/</c> or from this file's folder.</summary>
public sealed class DocumentPathType(string example) : ScalarType<Located<UrlPath>>("địa chỉ một bài", example)
{
    private const string Extension = ".md";
    private const string Room = SourcePath.InputRoom + "/";

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Located<UrlPath> value)
    {
        value = default;
        var text = scalar.Text.Trim();
        if (text.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            // As messages name files: input/tin-tuc/ra-mat.md.
            var written = text.StartsWith(Room, StringComparison.Ordinal) ? text[(Room.Length - 1)..] : text;
            if (context.File.Resolve(written) is not { } file)
            {
                return context.Tell(FrontMatterFaults.NotAPagePath, scalar.Span, scalar.Text);
            }

            value = new Located<UrlPath>(UrlPath.OfDocument(file.InsideRoom), scalar.Span);
            return true;
        }

        if (!PagePathType.TryRead(text, scalar, context, out var path))
        {
            return false;
        }

        value = new Located<UrlPath>(path, scalar.Span);
        return true;
    }
}
