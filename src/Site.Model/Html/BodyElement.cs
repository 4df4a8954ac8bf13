using System.Collections.Immutable;
using System.Text;

namespace Site.Model.Html;

/// <summary>An element that a body may hold.</summary>
/// <param name="name">In lower case.</param>
/// <param name="kind">What it is to the element around it.</param>
/// <param name="holds">What may stand inside.</param>
public sealed class BodyElement(string name, Content kind, Content holds)
{
    public string Name { get; } = name;

    public Content Kind { get; } = kind;

    public Content Holds { get; } = holds;

    public bool IsBlock => Kind != Content.Inline;

    /// <summary>Level of a heading, 2 to 6; 0 for all else.</summary>
    public int HeadingLevel { get; } = name is ['h', >= '2' and <= '6'] ? name[1] - '0' : 0;

    /// <summary>May not stand inside another of its name, however deep.</summary>
    public bool NestsNever { get; init; }

    /// <summary>What stands before, inside and after is one sentence.</summary>
    public bool RunsOn { get; init; }

    public ImmutableArray<BodyAttribute> Attributes { get; init; } = [];

    /// <summary>A name that ends in a hyphen is the beginning of many.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    internal byte[] Utf8 { get; } = Encoding.ASCII.GetBytes(name);

    /// <summary>Whether it may carry this class.</summary>
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
