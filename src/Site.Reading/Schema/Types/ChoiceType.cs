using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <param name="Name">As the guide writes it: <c>phong_van</c>.</param>
/// <param name="Alias">An English word that means the same.</param>
public sealed record Choice<T>(T Value, string Name, string Label, string? Alias = null);

/// <summary>One of a few words, read as tolerantly as keys.</summary>
public sealed class ChoiceType<T>(params ImmutableArray<Choice<T>> choices) : ScalarType<T>("một trong các giá trị cho sẵn", choices[0].Name)
    where T : struct, Enum
{
    public override ImmutableArray<Option> Options { get; } = [.. choices.Select(choice => new Option(choice.Name, choice.Label))];

    protected override JsonNode? PlainText(string text) =>
        Find(text) is { } value ? PlainWords.Value(choices.First(choice => choice.Value.Equals(value)).Name) : base.PlainText(text);

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out T value)
    {
        var found = Find(scalar.Text);
        value = found ?? default;
        return found is not null || TellNotAllowed(scalar, context, Options);
    }

    /// <summary>Null when the text is none of these words.</summary>
    internal T? Find(string text)
    {
        var folded = VietnameseText.FoldKey(text);
        foreach (var choice in choices)
        {
            if (folded == VietnameseText.FoldKey(choice.Name) || folded == VietnameseText.FoldKey(choice.Label) ||
                (choice.Alias is { } alias && folded == VietnameseText.FoldKey(alias)))
            {
                return choice.Value;
            }
        }

        return null;
    }

    internal static bool TellNotAllowed(YamlScalar scalar, FieldContext context, ImmutableArray<Option> options)
    {
        var names = options.Select(option => option.Name).ToList();
        return NearestName.Find(scalar.Text, names) is { } near
            ? context.Tell(FrontMatterFaults.MisspelledValue, scalar.Span, scalar.Text, context.Field.Key, near)
            : context.Tell(FrontMatterFaults.NotAllowed, scalar.Span, scalar.Text, context.Field.Key, string.Join(", ", names.Select(name => $"\"{name}\"")));
    }
}
