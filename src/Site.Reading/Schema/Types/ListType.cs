using System.Collections.Immutable;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>The base of lists of any type.</summary>
public interface IListType
{
    FieldType ItemType { get; }
}

/// <summary>A list of values. A single value counts as a list of one; empty items are left out.</summary>
/// <param name="splitsAtCommas">Whether one text may hold several values with commas between them.</param>
public sealed class ListType<T>(FieldType<T> item, string example, bool splitsAtCommas = false)
    : FieldType<ImmutableArray<T>>("danh sách", example), IListType
    where T : notnull
{
    public FieldType<T> Item => item;

    FieldType IListType.ItemType => item;

    public bool SplitsAtCommas => splitsAtCommas;

    public override ImmutableArray<Option> Options => item.Options;

    public override ContentSchema? Below => item.Below;

    internal override bool TryRead(YamlNode written, FieldContext context, out ImmutableArray<T> value)
    {
        ImmutableArray<YamlNode> nodes = written switch
        {
            YamlSequence sequence => sequence.Items,
            YamlScalar scalar when splitsAtCommas && scalar.Text.Contains(',', StringComparison.Ordinal) => Split(scalar),
            _ => [written],
        };
        var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
        foreach (var each in nodes)
        {
            var node = item is ScalarType<T> && each is YamlMapping { AsText: { } text } ? text : each;
            if (!node.IsEmpty && item.TryRead(node, context, out var read))
            {
                items.Add(read);
            }
        }

        // The readable items are kept: the wrong ones have been told one by one.
        value = items.ToImmutable();
        return true;
    }

    private static ImmutableArray<YamlNode> Split(YamlScalar scalar)
    {
        var parts = ImmutableArray.CreateBuilder<YamlNode>();
        for (var start = 0; start <= scalar.Text.Length;)
        {
            var end = scalar.Text.IndexOf(',', start) is var comma and >= 0 ? comma : scalar.Text.Length;
            var part = scalar.Text.AsSpan(start, end - start);
            var indent = part.Length - part.TrimStart().Length;
            parts.Add(scalar.Slice(start + indent, part.Trim().Length));
            start = end + 1;
        }

        return parts.ToImmutable();
    }
}
