using System.Collections;
using Site.Rendering.Views;

namespace Site.Rendering.Themes.Engine;

/// <summary>
/// HTML on its way from <see cref="HtmlFormatter"/> through the engine to <see cref="HtmlEscaping"/>, which lets its bytes pass. Text that
/// the engine takes is a string or an enumerator; a string would have to be decoded, and encoded again, for every page.
/// </summary>
internal readonly struct RawHtml(Html html) : IEnumerator<char>
{
    public Html Html { get; } = html;

    public char Current => throw Misused();

    object IEnumerator.Current => throw Misused();

    public bool MoveNext() => throw Misused();

    public void Reset() => throw Misused();

    public void Dispose()
    {
    }

    private static InvalidOperationException Misused() => new("The engine enumerates HTML instead of handing it to the encoder");
}
