using System.Collections.Immutable;
using Site.Model.Selection;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Editors;
using Site.Reading.Schema.Types;

namespace Site.Cli.Desk.Forms;

/// <summary>The forms, from the schemas alone: a key that is added to a schema is in its form.</summary>
internal sealed class FormModel(SiteContent content)
{
    private readonly KnownIds _ids = new(content.Settings, content.Data);

    /// <summary>Required keys first, then those that most documents have, then the others.</summary>
    public ImmutableArray<FormField> Of(ContentSchema schema) =>
    [
        .. schema.Required.Select(field => Of(field, isRequired: true, isCommon: true)),
        .. schema.OftenUsed.Except(schema.Required).Select(field => Of(field, isRequired: false, isCommon: true)),
        .. schema.Optional.Except(schema.OftenUsed).Select(field => Of(field, isRequired: false, isCommon: false)),
    ];

    private FormField Of(Field field, bool isRequired, bool isCommon)
    {
        var made = Of(field.Key, Capital(field.Label), Plain(field.Help), field.Example, field.Type, [.. field.Type.Options, .. _ids.Of(field)], field);
        return made with { Required = isRequired, Common = isCommon };
    }

    private FormField Of(string key, string label, string help, string example, FieldType type, ImmutableArray<Option> options, Field field)
    {
        var isList = type is IListType;
        return new FormField(
            key, label, help, example, Required: false, Common: false, FormTypes.Of(type),
            Choices(options, field),
            isList ? Of(key, label, string.Empty, ((IListType)type).ItemType.Example, ((IListType)type).ItemType, options, field) : null,
            isList || type.Below is not { } below ? null : Of(below))
        {
            Minimum = (type as NumberType)?.Minimum,
            Maximum = (type as NumberType)?.Maximum,
            Shorthand = (type as MappingType)?.Shorthand?.Key,
        };
    }

    private ImmutableArray<FormChoice>? Choices(ImmutableArray<Option> options, Field field)
    {
        if (options.IsEmpty)
        {
            return null;
        }

        var parents = field == Fields.Units
            ? content.Data.Units.DistinctBy(unit => unit.Id, StringComparer.Ordinal).ToDictionary(unit => unit.Id, unit => unit.Parent?.Value, StringComparer.Ordinal)
            : [];
        return [.. options.Select(option => new FormChoice(option.Name, Capital(option.Label), parents.GetValueOrDefault(option.Name)))];
    }

    private static string Capital(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    // What a form does by itself: keys and values as code, quotes, colons, dashes.
    private static readonly string[] OfFiles = ["`", "nháy kép", "dấu hai chấm", "dấu gạch"];

    /// <summary>The sentences that also help who fills in a form; the others tell how a file is written.</summary>
    private static string Plain(string help) => string.Join(' ', help.ReplaceLineEndings(" ").Split(". ")
        .Where(sentence => !OfFiles.Any(word => sentence.Contains(word, StringComparison.Ordinal)))
        .Select(sentence => sentence.Trim().TrimEnd('.')).Where(sentence => sentence.Length > 0).Select(sentence => sentence + "."));
}
