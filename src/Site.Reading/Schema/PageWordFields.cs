using System.Collections.Immutable;
using Site.Model.Settings;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema;

/// <summary>Below the settings' <c>chu</c>: a key for each of <see cref="PageWords"/>.</summary>
public static class PageWordFields
{
    public static readonly ImmutableArray<Field<string>> All = [.. PageWords.Every.Select(word => new Field<string>(word.Key, word.Where, new TextType(word.Usual)))];

    public static readonly ContentSchema Schema = new("chữ trên trang", [], [.. All]);
}
