using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Site.Model.Documents;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>
/// The issues in which a document stands: <c>false</c> for none, a month, a list of months, <c>true</c> for its own month, or keys that also name a section
/// and a place in it.
/// </summary>
public sealed class BulletinPlacementType(string example) : FieldType<BulletinPlacement>("một tháng, danh sách tháng, hoặc false", example)
{
    private readonly ListType<YearMonth> _months = new(new MonthType(example), example, splitsAtCommas: true);
    private readonly MappingType _keys = new(BulletinPlacementFields.Schema);

    public override ContentSchema? Below => BulletinPlacementFields.Schema;

    public override JsonNode? Plain(JsonNode? written) => written switch
    {
        JsonObject keys => _keys.Plain(keys),
        JsonValue text when YesNoType.Parse(PlainWords.Of(text)) is { } placed => JsonValue.Create(placed),
        _ => _months.Plain(written),
    };

    internal override bool TryRead(YamlNode node, FieldContext context, [MaybeNullWhen(false)] out BulletinPlacement value)
    {
        if (node is YamlScalar scalar && YesNoType.Parse(scalar.Text) is { } placed)
        {
            value = placed ? BulletinPlacement.ByRule : new BulletinPlacement(Excluded: true, []);
            return true;
        }

        if (node is YamlMapping)
        {
            value = _keys.TryRead(node, context, out var keys) ? Placement(keys) : null;
            return value is not null;
        }

        var read = _months.TryRead(node, context, out var months);
        value = new BulletinPlacement(Excluded: false, read ? months : []);
        return read;
    }

    private static BulletinPlacement Placement(FieldValues keys) => new(Excluded: false, keys.List(BulletinPlacementFields.Months))
    {
        Section = keys.Value(BulletinPlacementFields.Section),
        Position = keys.Value(BulletinPlacementFields.Position),
    };
}
