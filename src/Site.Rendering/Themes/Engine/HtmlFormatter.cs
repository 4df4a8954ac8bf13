using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using Site.Rendering.Views;

namespace Site.Rendering.Themes.Engine;

/// <summary>Prints <see cref="Html"/> as it is: the one way past escaping.</summary>
internal sealed class HtmlFormatter : IFormatter, IFormatterProvider
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(Html) ? this : null;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        if (value is Html html)
        {
            writer.Write(new RawHtml(html), encode: true);
        }
    }
}
