using System.Text;

namespace Site.Rendering.Views;

/// <summary>Text that is already HTML, as UTF-8. The only type that templates print without escaping.</summary>
public readonly record struct Html(ReadOnlyMemory<byte> Utf8)
{
    public bool IsEmpty => Utf8.IsEmpty;

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
