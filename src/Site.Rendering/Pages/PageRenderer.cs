using System.Buffers;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Themes;
using Site.Rendering.Views;

namespace Site.Rendering.Pages;

/// <summary>Renders a page to bytes: first its own layout, then the frame around it.</summary>
internal sealed class PageRenderer(ViewContext context, Theme theme)
{
    // Reused for one page after another.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _main;

    private readonly FrameBuilder _frames = new(context, theme);

    public void Render(Page page, IBufferWriter<byte> output)
    {
        var content = page.Compose();
        if (!page.HasFrame)
        {
            theme.Render(page.Layout, content.View, output);
            return;
        }

        var main = _main ??= new ArrayBufferWriter<byte>(64 * 1024);
        main.ResetWrittenCount();
        theme.Render(page.Layout, content.View, main);
        theme.Render(Layouts.Frame, _frames.Frame(page, content, new Html(main.WrittenMemory)), output);
    }
}
