using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema;

/// <summary>The type of a key's value.</summary>
/// <param name="shape">In Vietnamese, to follow "phải là": <c>một ngày</c>.</param>
/// <param name="example">A value as an editor would write it, on one line.</param>
public abstract class FieldType(string shape, string example)
{
    public string Shape => shape;

    public string Example => example;

    /// <summary>The only allowed words; empty when the value is free.</summary>
    public virtual ImmutableArray<Option> Options => [];

    /// <summary>The keys below a key of this type; null when there are none.</summary>
    public virtual ContentSchema? Below => null;

    /// <summary>
    /// A value as forms hold it, one form for all the ways in which a file may write it: lists as arrays, a day as <c>2026-11-20</c>, a fixed word in its usual
    /// spelling. What is not understood stays as it is.
    /// </summary>
    /// <param name="written">Texts, arrays and objects, as a file or a form has them.</param>
    /// <returns>Null for an empty value.</returns>
    public abstract JsonNode? Plain(JsonNode? written);
}

/// <summary>An allowed word and its meaning.</summary>
public sealed record Option(string Name, string Label);

public abstract class FieldType<T>(string shape, string example) : FieldType(shape, example)
    where T : notnull
{
    /// <summary>Reads a value that is not empty. False when it is wrong, which is told.</summary>
    internal abstract bool TryRead(YamlNode node, FieldContext context, [MaybeNullWhen(false)] out T value);
}

/// <summary>A value written as a single text.</summary>
public abstract class ScalarType<T>(string shape, string example) : FieldType<T>(shape, example)
    where T : notnull
{
    internal sealed override bool TryRead(YamlNode node, FieldContext context, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlScalar scalar)
        {
            return TryReadText(scalar, context, out value);
        }

        context.Tell(FrontMatterFaults.WrongShape, node.Span, context.Field.Key, Shape, context.Field.Example);
        value = default;
        return false;
    }

    internal abstract bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out T value);

    public sealed override JsonNode? Plain(JsonNode? written) => written is not JsonValue value ? written?.DeepClone()
        : PlainWords.Clean(PlainWords.Of(value)) is { Length: > 0 } text ? PlainText(text) : null;

    /// <summary>The value of a text that is not empty.</summary>
    protected virtual JsonNode? PlainText(string text) => PlainWords.Value(TextType.OneLine(text));
}
