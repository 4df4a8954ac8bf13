using System.Text;
using System.Text.Json;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Parts;

/// <summary>Addresses for sharing a page. The services learn about the reader only when the reader follows a link.</summary>
internal static class Share
{
    public static ShareView Of(string url, string title)
    {
        var escaped = Uri.EscapeDataString(url);

        // Zalo expects the page in a JSON object, base64: {"url":"https://…"}.
        var zalo = Convert.ToBase64String(Encoding.UTF8.GetBytes("{\"url\":\"" + JsonEncodedText.Encode(url) + "\"}"));
        return new ShareView(
            url,
            title,
            "https://www.facebook.com/sharer/sharer.php?u=" + escaped,
            "https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=" + Uri.EscapeDataString(zalo) + "&shareType=0",
            "mailto:?subject=" + Uri.EscapeDataString(title) + "&body=" + escaped);
    }
}
