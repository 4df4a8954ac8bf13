using System.Collections.Immutable;
using System.Text;

namespace Site.Model.Html;

/// <summary>An element that a body may hold.</summary>
/// <param name="name">The name in lower case.</param>
/// <param name="kind">Which kind of content the element is.</param>
/// <param name="holds">Which kind of content it may hold.</param>
public sealed class BodyElement(string name, Content kind, Content holds)
{
    public string Name { get; } = name;

    public Content Kind { get; } = kind;

    public Content Holds { get; } = holds;

    public bool IsBlock => Kind != Content.Inline;

    /// <summary>Level of a heading, 2 to 6; 0 for all other elements.</summary>
    public int HeadingLevel { get; } = name is ['h', >= '2' and <= '6'] ? name[1] - '0' : 0;

    /// <summary>Whether it may not stand inside another element of its name, at any depth.</summary>
    public bool NestsNever { get; init; }

    /// <summary>Whether the text before, inside and after it forms one sentence.</summary>
    public bool RunsOn { get; init; }

    public ImmutableArray<BodyAttribute> Attributes { get; init; } = [];

    /// <summary>The names of its classes. A name that ends in a hyphen allows every class that begins so.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    internal byte[] Utf8 { get; } = Encoding.ASCII.GetBytes(name);

    /// <summary>Whether it may have this class.</summary>
    public bool Allows(ReadOnlySpan<byte> name)
    {
        foreach (var known in Classes)
        {
            if (known[^1] == '-' ? name.Length > known.Length && Ascii.Equals(name[..known.Length], known) : Ascii.Equals(name, known))
            {
                return true;
            }
        }

        return false;
    }
}
