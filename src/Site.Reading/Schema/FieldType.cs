using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Site.Model.Diagnostics.Catalogue;
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
}
