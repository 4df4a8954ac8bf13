using System.Diagnostics.CodeAnalysis;
using Site.Model.Documents;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>Another document, in words on one line, its code among them.</summary>
public sealed class CitationType(string example) : ScalarType<Citation>("một dòng chữ", example)
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out Citation value)
    {
        value = Citation.Read(TextType.OneLine(scalar.Text), scalar.Span);
        return true;
    }
}
