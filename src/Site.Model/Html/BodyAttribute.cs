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
    /// <summary>An attribute without a value: <c>checked</c>.</summary>
    None,

    /// <summary>Text for readers.</summary>
    Words,

    /// <summary>A word or number that HTML defines.</summary>
    Keyword,

    /// <summary>Names of classes with one space between them; each element declares which ones it may have.</summary>
    Classes,

    /// <summary>The element's own id.</summary>
    Id,

    /// <summary>The id of another element of the body.</summary>
    IdOfAnother,

    /// <summary>An address; one that begins with <c>#</c> is the id of another element of the body.</summary>
    Address,
}
