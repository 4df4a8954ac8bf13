using System.Diagnostics.CodeAnalysis;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.DocumentCodes;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Số và ký hiệu.</summary>
public sealed class DocumentCodeType(string example) : ScalarType<DocumentCode>("số và ký hiệu văn bản", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out DocumentCode value)
    {
        value = DocumentCode.Parse(scalar.Text);
        return value is not null || context.Tell(FrontMatterFaults.NotADocumentCode, scalar.Span, scalar.Text);
    }
}
