using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Reading.Schema;

/// <summary>What one mapping says, by field. A field that is absent, wrong or not of this kind has no value.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<Field, (object? Value, SourceSpan Span)> _written = [];

    /// <param name="span">Where the mapping stands; where a missing key is told.</param>
    internal FieldValues(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }

    public T? Get<T>(Field<T> field)
        where T : class => _written.TryGetValue(field, out var found) ? (T?)found.Value : null;

    public T? Value<T>(Field<T> field)
        where T : struct => _written.TryGetValue(field, out var found) ? (T?)found.Value : null;

    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field) =>
        _written.TryGetValue(field, out var found) && found.Value is ImmutableArray<T> items ? items : [];

    /// <summary>Whether there is a value, right or wrong: a wrong one has been told and is not missing as well.</summary>
    public bool IsWritten(Field field) => _written.ContainsKey(field);

    /// <summary>Whether there is a value that is wrong, which has been told.</summary>
    public bool IsWrong(Field field) => _written.TryGetValue(field, out var found) && found.Value is null;

    /// <summary>Where the field's value is written; the mapping's own place if it is not.</summary>
    public SourceSpan SpanOf(Field field) => _written.TryGetValue(field, out var found) ? found.Span : Span;

    /// <param name="value">Null when what is written is wrong.</param>
    internal void Set(Field field, object? value, SourceSpan span) => _written[field] = (value, span);

    /// <summary>
    /// These values, and for fields that are not written here those of <paramref name="below"/>, from another file: as if this mapping
    /// said them as a whole.
    /// </summary>
    public FieldValues Over(FieldValues below)
    {
        var both = new FieldValues(Span);
        foreach (var (field, (value, _)) in below._written)
        {
            both.Set(field, value switch
            {
                FieldValues inner => new FieldValues(Span).Over(inner),
                Located<string> text => new Located<string>(text.Value, Span),
                _ => value,
            }, Span);
        }

        foreach (var (field, (value, span)) in _written)
        {
            both.Set(field, value is FieldValues inner && below._written.TryGetValue(field, out var found) && found.Value is FieldValues outer ? inner.Over(outer) : value, span);
        }

        return both;
    }
}
