using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema;

/// <summary>One key, declared once: the reader, the messages and the editor's guide are all made from it. Compared by reference.</summary>
/// <param name="key">As the guide writes it: <c>tieu_de</c>. Any accents, case, spaces, - and _ are read as the same key.</param>
/// <param name="label">What it is, in lower case: <c>tiêu đề</c>.</param>
public abstract class Field(string key, string label)
{
    public string Key => key;

    public string Label => label;

    public ImmutableArray<KeyAlias> Aliases { get; init; } = [];

    /// <summary>Further help for an editor, beyond the label; sentences, or empty.</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>A value as an editor would write it, on one line.</summary>
    public string Example { get => field ?? Type.Example; init; }

    /// <summary>The words of a message: key, label, example.</summary>
    public Fault WhenMissing { get; init; } = FrontMatterFaults.MissingKey;

    public abstract FieldType Type { get; }

    /// <summary>The value. Null when it is wrong, which is told.</summary>
    internal abstract object? Read(YamlNode node, FieldContext context);
}

public sealed class Field<T>(string key, string label, FieldType<T> type) : Field(key, label)
    where T : notnull
{
    public override FieldType Type => type;

    internal override object? Read(YamlNode node, FieldContext context) =>
        type.TryRead(node, context, out var value) ? value : null;
}

/// <summary>Another name of a key.</summary>
/// <param name="WhenYes">
/// When set, the value is a yes or a no: yes means this value of the key, no means that the key is absent (<c>draft: true</c>).
/// </param>
public sealed record KeyAlias(string Key, string? WhenYes = null)
{
    public static implicit operator KeyAlias(string key) => new(key);
}
