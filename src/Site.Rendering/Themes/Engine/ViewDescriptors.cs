using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;
using Site.Rendering.Themes.Checking;

namespace Site.Rendering.Themes.Engine;

/// <summary>Gives the engine the names of a view, the same ones that the checker knows.</summary>
internal sealed class ViewDescriptors : IObjectDescriptorProvider
{
    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? descriptor)
    {
        var view = ViewType.Of(type);
        descriptor = view.IsView
            ? new ObjectDescriptor(type, new Accessor(view), (_, _) => view.Names, _ => new NoList())
            : null;
        return descriptor is not null;
    }

    /// <summary>A view is never gone through; the checker sees to it.</summary>
    private sealed class NoList : IIterator
    {
        public void Iterate(
            in EncodedTextWriter writer,
            BindingContext context,
            ChainSegment[] blockParamsVariables,
            object input,
            TemplateDelegate template,
            TemplateDelegate ifEmpty) => throw new InvalidOperationException($"{input.GetType()} is not a list");
    }

    private sealed class Accessor(ViewType view) : IMemberAccessor
    {
        private readonly FrozenDictionary<string, Func<object, object?>> _getters = view.Properties.ToFrozenDictionary(
            entry => entry.Key, entry => PropertyGetter.Of(view.Type, entry.Value), StringComparer.Ordinal);

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = null;
            if (!_getters.TryGetValue(memberName.TrimmedValue, out var getter))
            {
                return false;
            }

            value = getter(instance);
            return true;
        }
    }
}
