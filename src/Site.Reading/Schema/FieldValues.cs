using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Reading.Schema;

/// <summary>The values of one mapping, by field. A field that is absent or wrong has no value.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<Field, (object? Value, SourceSpan Span)> _written = [];

    /// <param name="span">The place of the mapping, where a missing key is told.</param>
    internal FieldValues(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }

    public T? Get<T>(Field<T> field)
        where T : class => _written.TryGetValue(field, out var found) ? (T?)found.Value : null;

    public T? Value<T>(Field<T> field)
        where T : struct => _written.TryGetValue(field, out var found) ? (T?)found.Value : null;

    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field) =>
        _written.TryGetValue(field, out var found) && found.Value is ImmutableArray<T> items ? items : [];

    /// <summary>Whether there is a value, right or wrong: a wrong one has been told and does not also count as missing.</summary>
    public bool IsWritten(Field field) => _written.ContainsKey(field);

    /// <summary>Whether there is a value that is wrong, which has been told.</summary>
    public bool IsWrong(Field field) => _written.TryGetValue(field, out var found) && found.Value is null;

    /// <summary>The place of the field's value; the mapping's place if there is no value.</summary>
    public SourceSpan SpanOf(Field field) => _written.TryGetValue(field, out var found) ? found.Span : Span;

    /// <param name="value">Null when the written value is wrong.</param>
    internal void Set(Field field, object? value, SourceSpan span) => _written[field] = (value, span);

    /// <summary>
    /// These values, completed from another file: for fields that are missing here, those of <paramref name="below"/>, as if this mapping
    /// had all of them.
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
