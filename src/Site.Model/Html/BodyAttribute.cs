using System.Text;

namespace Site.Model.Html;

/// <summary>An attribute that elements of a body may carry.</summary>
public sealed class BodyAttribute(string name, AttributeValue value)
{
    public string Name { get; } = name;

    public AttributeValue Value { get; } = value;

    internal byte[] Utf8 { get; } = Encoding.ASCII.GetBytes(name);
}

public enum AttributeValue
{
    /// <summary>The attribute stands without a value: <c>checked</c>.</summary>
    None,

    /// <summary>Words for readers.</summary>
    Words,

    /// <summary>A word or number of HTML's own.</summary>
    Keyword,

    /// <summary>Names of classes, parted by one space; each element says which it may carry.</summary>
    Classes,

    /// <summary>The element's own id.</summary>
    Id,

    /// <summary>The id of another element of the body.</summary>
    IdOfAnother,

    /// <summary>An address; one that begins with <c>#</c> is the id of another element of the body.</summary>
    Address,
}
