using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Site.Rendering.Views;

namespace Site.Rendering.Themes.Templates;

/// <summary>The operations that a template may use on a value of a type: print it, loop over it, or read its names.</summary>
internal sealed class ViewType
{
    private static readonly ConcurrentDictionary<Type, ViewType> Known = new();

    private ViewType(Type type)
    {
        Type = type;
        IsPrintable = type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(Html);
        Item = IsPrintable ? null : ItemOf(type);
        var properties = new Dictionary<string, PropertyInfo>(StringComparer.Ordinal);
        if (!IsPrintable && !typeof(IEnumerable).IsAssignableFrom(type) && !type.IsPrimitive && !type.IsEnum)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                // A property that hides an inherited one comes before it.
                if (property.CanRead && property.GetIndexParameters().Length == 0)
                {
                    properties.TryAdd(NameOf(property), property);
                }
            }
        }

        Properties = properties.ToFrozenDictionary(StringComparer.Ordinal);
        Names = [.. properties.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Never a <see cref="Nullable{T}"/>: a template cannot tell it from its value.</summary>
    public Type Type { get; }

    /// <summary>Text, whole numbers and HTML. Anything else is turned into text by the views, which know how.</summary>
    public bool IsPrintable { get; }

    /// <summary>The type of a list's items; null if the type is not a list.</summary>
    public Type? Item { get; }

    /// <summary>By the names that templates use: <c>title</c> for <c>Title</c>.</summary>
    public FrozenDictionary<string, PropertyInfo> Properties { get; }

    /// <summary>In order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>A record of names, as opposed to text, a number or a list.</summary>
    public bool IsView => Names.Count > 0;

    public static ViewType Of(Type type) => Known.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, static plain => new ViewType(plain));

    /// <summary>The name of the type in a message about a name that it lacks.</summary>
    public string Describe() => this switch
    {
        { Item: not null } => "Danh sách",
        { IsPrintable: true } => Type == typeof(Html) ? "Đoạn HTML" : Type == typeof(string) ? "Dòng chữ" : "Số",
        _ when Type == typeof(bool) => "Điều kiện",
        _ => Type.Name,
    };

    private static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    /// <summary>A dictionary does not count as a list: the engine would give its values where the type says pairs.</summary>
    private static Type? ItemOf(Type type)
    {
        Type? item = null;
        foreach (var candidate in type.IsInterface ? [type, .. type.GetInterfaces()] : type.GetInterfaces())
        {
            var shape = candidate.IsGenericType ? candidate.GetGenericTypeDefinition() : candidate;
            if (shape == typeof(IDictionary) || shape == typeof(IDictionary<,>) || shape == typeof(IReadOnlyDictionary<,>))
            {
                return null;
            }

            if (shape == typeof(IEnumerable<>))
            {
                item = candidate.GetGenericArguments()[0];
            }
        }

        return item;
    }
}
