using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Views;

namespace Site.Rendering.Files;

/// <summary>W3C Web Application Manifest: lets a reader put the page on a phone's home screen.</summary>
internal static class WebManifest
{
    public static void Write(IBufferWriter<byte> output, SiteSettings settings, ThemeSettings theme, IconView? icon)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteString("name", settings.Title);
        json.WriteString("short_name", settings.Committee.ShortName);
        json.WriteString("lang", "vi");
        json.WriteString("start_url", settings.Address.Href(UrlPath.Home));
        json.WriteString("display", "browser");
        json.WriteString("theme_color", theme.Colors.Main.ToString());
        json.WriteString("background_color", theme.Colors.Ground.ToString());
        json.WriteStartArray("icons");
        if (icon is not null)
        {
            json.WriteStartObject();
            json.WriteString("src", icon.Href);
            json.WriteString("type", icon.Type);
            json.WriteString("sizes", "any");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
