using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Site.Rendering.Views;

namespace Site.Rendering.Themes.Templates;

/// <summary>
/// Reads a property fast, in the form that the engine needs: an empty value (<see cref="Html"/> without a byte, a default
/// array) is null, so that <c>if</c> works.
/// </summary>
internal static class PropertyGetter
{
    public static Func<object, object?> Of(Type view, PropertyInfo property)
    {
        if (view.IsValueType)
        {
            return property.GetValue;
        }

        var type = property.PropertyType;
        var isHtml = type == typeof(Html) || type == typeof(Html?);
        var isArray = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        var maker = isHtml ? nameof(OfHtml) : isArray ? nameof(OfArray) : nameof(OfValue);
        Type[] arguments = maker switch
        {
            nameof(OfHtml) => [view, type],
            nameof(OfArray) => [view, type.GetGenericArguments()[0]],
            _ => [view, type],
        };
        return typeof(PropertyGetter).GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(arguments)
            .CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(property.GetMethod!);
    }

    private static Func<object, object?> OfValue<TView, TValue>(MethodInfo getter)
    {
        var get = getter.CreateDelegate<Func<TView, TValue>>();
        return view => get((TView)view);
    }

    private static Func<object, object?> OfArray<TView, TItem>(MethodInfo getter)
    {
        var get = getter.CreateDelegate<Func<TView, ImmutableArray<TItem>>>();
        return view => ImmutableCollectionsMarshal.AsArray(get((TView)view));
    }

    private static Func<object, object?> OfHtml<TView, TValue>(MethodInfo getter)
    {
        var get = getter.CreateDelegate<Func<TView, TValue>>();
        return view => get((TView)view) is Html { IsEmpty: false } html ? html : null;
    }
}
