using System.Buffers;
using System.Globalization;
using Scriban.Runtime;
using Site.Rendering.Views;

namespace Site.Rendering.Themes.Templates;

/// <summary>A page as UTF-8 bytes while it is written, and the only place where values become text.</summary>
internal sealed class PageOutput : IScriptOutput
{
    /// <summary>The output of the current page.</summary>
    public IBufferWriter<byte> Target { get; set; } = new ArrayBufferWriter<byte>();

    /// <summary>What a template prints: text escaped, whole numbers, <see cref="Html"/> as it is, nothing for null.</summary>
    /// <exception cref="InvalidOperationException">The value has any other type; the check allows none.</exception>
    public void Print(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                HtmlEscaping.Write(text, Target);
                break;
            case Html html:
                Target.Write(html.Utf8.Span);
                break;
            case int number:
                Number(number);
                break;
            case long number:
                Number(number);
                break;
            default:
                throw new InvalidOperationException($"{value.GetType()} is neither text, number nor HTML");
        }
    }

    /// <summary>Text that Scriban writes in its own way is escaped like any other.</summary>
    public void Write(string text, int offset, int count) => HtmlEscaping.Write(text.AsSpan(offset, count), Target);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    private void Number(long value)
    {
        value.TryFormat(Target.GetSpan(20), out var written, default, CultureInfo.InvariantCulture);
        Target.Advance(written);
    }
}
