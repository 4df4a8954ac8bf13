using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Site.Tests.Architecture;

/// <summary>What a room's compiled code calls outside itself: more exact than its text, where a comment may name anything.</summary>
internal static class CompiledRoom
{
    public static readonly string[] Names = ["Site.Model", "Site.Reading", "Site.Rendering", "Site.Pictures", "Site.Importing", "Site.Cli"];

    /// <summary>Foreign types by full name.</summary>
    public static IReadOnlySet<string> Types(string room)
    {
        using var file = Open(room);
        var metadata = file.GetMetadataReader();
        return metadata.TypeReferences.Select(handle => FullName(metadata, handle)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Foreign members as <c>System.IO.File.WriteAllText</c>; constructors end in <c>..ctor</c>.</summary>
    public static IReadOnlySet<string> Members(string room)
    {
        using var file = Open(room);
        var metadata = file.GetMetadataReader();
        return metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{FullName(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}")
            .ToHashSet(StringComparer.Ordinal);
    }

    public static IReadOnlyList<string> Assemblies(string room)
    {
        using var file = Open(room);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    /// <summary>The file that a room is compiled to, without its extension: the executable has the program's name.</summary>
    public static string FileOf(string room) => room == "Site.Cli" ? "khoi" : room;

    private static PEReader Open(string room) => new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, FileOf(room) + ".dll")));

    private static string FullName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{FullName(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}
