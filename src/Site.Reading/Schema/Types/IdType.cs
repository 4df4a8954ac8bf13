using System.Diagnostics.CodeAnalysis;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>A name that becomes part of addresses: lower-case letters without accents, digits, single hyphens.</summary>
public sealed class IdType(string example) : ScalarType<Located<string>>("một mã", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Located<string> value)
    {
        var text = scalar.Text.Trim();
        value = new Located<string>(text, scalar.Span);
        return VietnameseText.Slug(text) is var slug && slug == text || context.Tell(FrontMatterFaults.BadId, scalar.Span, text, slug);
    }
}
