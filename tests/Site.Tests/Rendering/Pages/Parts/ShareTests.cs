using System.Text;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;

namespace Site.Tests.Rendering.Pages.Parts;

public class ShareTests
{
    private static readonly ShareView View = Share.Of("https://khoi.example/tin-tuc/a/?x=1&y=\"2\"", "Tin & \"bài\"");

    [Fact]
    public void Facebook_TakesThePageAsOneEscapedParameter() =>
        Assert.Equal("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fkhoi.example%2Ftin-tuc%2Fa%2F%3Fx%3D1%26y%3D%222%22", View.Facebook);

    [Fact]
    public void Zalo_TakesThePageAsJsonInBase64()
    {
        var query = new Uri(View.Zalo).Query.TrimStart('?').Split('&').Single(part => part.StartsWith("d=", StringComparison.Ordinal))[2..];
        var json = Encoding.UTF8.GetString(Convert.FromBase64String(Uri.UnescapeDataString(query)));
        Assert.Equal("https://khoi.example/tin-tuc/a/?x=1&y=\"2\"", System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("url").GetString());
    }

    [Fact]
    public void Mail_CannotGainAnotherField() =>
        Assert.Equal("mailto:?subject=Tin%20%26%20%22b%C3%A0i%22&body=https%3A%2F%2Fkhoi.example%2Ftin-tuc%2Fa%2F%3Fx%3D1%26y%3D%222%22", View.Mail);
}
