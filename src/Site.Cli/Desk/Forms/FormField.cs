using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Site.Cli.Desk.Forms;

/// <summary>A key of a form.</summary>
/// <param name="Help">Plain sentences; may be empty.</param>
/// <param name="Common">Whether it is shown at once: required, or often used.</param>
/// <param name="Type">How it is edited; see <see cref="FormTypes"/>.</param>
/// <param name="Choices">The fixed or known values; null where any may be written.</param>
/// <param name="Items">For a list: an item of it.</param>
/// <param name="Fields">The keys below it, or below an item of it.</param>
internal sealed record FormField(
    string Key, string Label, string Help, string Example, bool Required, bool Common, string Type, ImmutableArray<FormChoice>? Choices, FormField? Items,
    ImmutableArray<FormField>? Fields)
{
    /// <summary>For a number: its bounds.</summary>
    public int? Minimum { get; init; }

    /// <inheritdoc cref="Minimum"/>
    public int? Maximum { get; init; }

    /// <summary>For a group of keys: the one that a value standing alone means.</summary>
    public string? Shorthand { get; init; }
}

/// <param name="Parent">For a unit: the value of the one above it.</param>
internal sealed record FormChoice(string Value, string Label, string? Parent);

/// <param name="Title">The key that holds the title.</param>
internal sealed record FormAnswer(string Kind, string Title, ImmutableArray<FormField> Fields);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FormAnswer))]
internal sealed partial class FormJson : JsonSerializerContext;
