using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>A value and the word that was written for it.</summary>
public readonly record struct Chosen<T>(T Value, string Text, SourceSpan Span);

/// <summary>The base of open choices of any type.</summary>
public interface IOpenChoiceType;

/// <summary>A fixed word, or an id that the settings add. Whether such an id exists is checked once the settings are known.</summary>
/// <param name="added">The value of such an id, a slug.</param>
public sealed class OpenChoiceType<T>(Func<string, T> added, params ImmutableArray<Choice<T>> choices)
    : ScalarType<Chosen<T>>("một trong các giá trị cho sẵn", choices[0].Name), IOpenChoiceType
    where T : class
{
    public override ImmutableArray<Option> Options { get; } = [.. choices.Select(choice => new Option(choice.Name, choice.Label))];

    protected override JsonNode? PlainText(string text) => PlainWords.Value(choices.FirstOrDefault(choice => choice.Value == ValueOf(text))?.Name ?? TextType.OneLine(text));

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Chosen<T> value)
    {
        value = new Chosen<T>(ValueOf(scalar.Text), scalar.Text, scalar.Span);
        return true;
    }

    /// <summary>The meaning of a word, fixed or added by the settings.</summary>
    public T ValueOf(string text)
    {
        var folded = VietnameseText.FoldKey(text);
        var known = choices.FirstOrDefault(choice =>
            folded == VietnameseText.FoldKey(choice.Name) || folded == VietnameseText.FoldKey(choice.Label) ||
            (choice.Alias is { } alias && folded == VietnameseText.FoldKey(alias)));
        return known?.Value ?? added(VietnameseText.Slug(text));
    }

    /// <summary>Tells a word that is neither fixed nor added by the settings.</summary>
    internal static Diagnostic NotAllowed(SourcePath file, Field field, Chosen<T> word, IEnumerable<string> added)
    {
        List<string> names = [.. field.Type.Options.Select(option => option.Name), .. added];
        return NearestName.Find(word.Text, names) is { } near
            ? FrontMatterFaults.MisspelledValue.At(file, word.Span, word.Text, field.Key, near)
            : FrontMatterFaults.NotAllowed.At(file, word.Span, word.Text, field.Key, string.Join(", ", names));
    }
}
