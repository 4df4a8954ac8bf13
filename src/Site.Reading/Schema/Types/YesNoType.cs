using System.Text.Json.Nodes;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

public sealed class YesNoType : ScalarType<bool>
{
    public static readonly YesNoType Instance = new();

    private YesNoType()
        : base("true (có) hoặc false (không)", "true")
    {
    }

    protected override JsonNode? PlainText(string text) => Parse(text) is { } known ? JsonValue.Create(known) : base.PlainText(text);

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out bool value)
    {
        var read = Parse(scalar.Text);
        value = read ?? false;
        return read is not null || context.Tell(FrontMatterFaults.NotAYesNo, scalar.Span, scalar.Text);
    }

    /// <summary>Null when the text is neither yes nor no.</summary>
    internal static bool? Parse(string text) => VietnameseText.FoldKey(text) switch
    {
        "true" or "yes" or "co" => true,
        "false" or "no" or "khong" => false,
        _ => null,
    };
}
