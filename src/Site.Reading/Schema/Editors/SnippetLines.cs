using System.Collections.Immutable;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Editors;

/// <summary>Writes keys with places for their values, line by line; the places are numbered in the order of writing.</summary>
internal sealed class SnippetLines(KnownIds ids)
{
    private readonly List<string> _lines = [];
    private int _stops;

    public ImmutableArray<string> Lines => [.. _lines];

    public void Add(string line) => _lines.Add(line);

    /// <summary>The cursor's last place.</summary>
    public void End(string line) => Add(line + SnippetText.Stop(0));

    /// <param name="showsExample">Whether a free value holds its example, or stays empty.</param>
    public void Key(Field field, bool showsExample, string first = "")
    {
        switch (field.Type)
        {
            case MappingType mapping:
                Add($"{first}{field.Key}:");
                Below(mapping.Schema, Indent(first) + "  ", Indent(first) + "  ", showsExample);
                break;
            case IListType { ItemType: MappingType item }:
                Add($"{first}{field.Key}:");
                Below(item.Schema, Indent(first) + "  - ", Indent(first) + "    ", showsExample);
                break;
            default:
                Add($"{first}{field.Key}: {Value(field, showsExample)}");
                break;
        }
    }

    /// <summary>The required keys, and in a new file also those often used; for a mapping without required keys, the first one.</summary>
    private void Below(ContentSchema schema, string first, string others, bool showsExample)
    {
        var start = first;
        foreach (var field in schema.Required.IsEmpty ? schema.Optional[..1] : showsExample ? schema.Required : OfANewFile(schema))
        {
            Key(field, showsExample, start);
            start = others;
        }
    }

    private string Value(Field field, bool showsExample)
    {
        var number = ++_stops;
        var type = field.Type is IListType list ? list.ItemType : field.Type;
        if (Choices(field, type) is { IsEmpty: false } choices)
        {
            return SnippetText.Choice(number, choices);
        }

        return type switch
        {
            // An example day would be a false fact.
            DateType or MomentType or MonthType when !showsExample && field != Fields.Date => SnippetText.Stop(number),
            DateType or MomentType => SnippetText.Placeholder(number, SnippetText.Today),
            MonthType or BulletinPlacementType => SnippetText.Placeholder(number, SnippetText.ThisMonth),
            TextType => $"\"{Free(number, type.Example, showsExample)}\"",
            _ => Free(number, field.Example, showsExample),
        };
    }

    private static string Free(int number, string example, bool showsExample) =>
        showsExample ? SnippetText.Placeholder(number, SnippetText.Plain(example)) : SnippetText.Stop(number);

    /// <summary>The keys of a new file. A value picked from a list is never empty, so such a key is included only when it is required.</summary>
    public ImmutableArray<Field> OfANewFile(ContentSchema schema) => [.. schema.Required, .. schema.OftenUsed.Where(field => !IsChoice(field))];

    private bool IsChoice(Field field) =>
        field.Type.Below is { } below ? below.Required.Any(IsChoice) : Choices(field, field.Type is IListType list ? list.ItemType : field.Type) is not [];

    private ImmutableArray<string> Choices(Field field, FieldType type) =>
        ids.Of(field) is { IsEmpty: false } known ? [.. known.Select(option => option.Name)]
        : type is YesNoType ? ["true", "false"]
        : [.. type.Options.Select(option => option.Name)];

    private static string Indent(string first) => new(' ', first.Length);
}
