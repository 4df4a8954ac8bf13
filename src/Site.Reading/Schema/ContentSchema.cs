using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Vietnamese;

namespace Site.Reading.Schema;

/// <summary>The keys of one kind of content, settings or data.</summary>
public sealed class ContentSchema
{
    private readonly FrozenDictionary<string, (Field Field, KeyAlias? Alias)> _byFoldedKey;

    /// <param name="subject">What the keys describe, to follow "dùng cho": <c>tin, bài</c>.</param>
    public ContentSchema(string subject, ImmutableArray<Field> required, ImmutableArray<Field> optional)
    {
        Subject = subject;
        Required = required;
        Optional = optional;
        _byFoldedKey = All
            .SelectMany(field => field.Aliases
                .Select(alias => KeyValuePair.Create(VietnameseText.FoldKey(alias.Key), (field, (KeyAlias?)alias)))
                .Prepend(KeyValuePair.Create(VietnameseText.FoldKey(field.Key), (field, (KeyAlias?)null))))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Subject { get; }

    public ImmutableArray<Field> Required { get; }

    public ImmutableArray<Field> Optional { get; }

    /// <summary>Optional keys that most files of the kind use: a new draft shows them beside the required ones.</summary>
    public ImmutableArray<Field> OftenUsed { get; init; } = [];

    /// <summary>Whether a key that is written but has no value is told: it is still to be filled in.</summary>
    public bool TellsEmpty { get; init; }

    public IEnumerable<Field> All => Required.Concat(Optional);

    /// <param name="foldedKey">As <see cref="VietnameseText.FoldKey"/> makes it.</param>
    public (Field? Field, KeyAlias? Alias) Find(string foldedKey) => _byFoldedKey.GetValueOrDefault(foldedKey);
}
