using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>What a page shows from elsewhere: a video becomes a link to it, everything else stays behind.</summary>
internal static partial class Embedded
{
    private static readonly string[] _videoHosts = ["youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "facebook.com", "tiktok.com", "zalo.video", "vtv.vn", "vtvgo.vn", "vov.vn"];

    public static void Add(IElement element, Flow flow, Surroundings surroundings, Findings findings)
    {
        if (Video(element) is { } video && (Surroundings.IsAbsolute(video) ? video : surroundings.Link(video)) is { } address)
        {
            var title = element.GetAttribute("title") is { Length: > 0 } own ? own : element.LocalName == "audio" ? "Nghe bản ghi âm" : "Xem video";
            flow.Add(new Paragraph([new Link(address, [new TextRun(SourceLetters.Of(title, font: null))])]));
            findings.Tell(RemarkKind.VideoAsLink, string.Empty, address);
        }
        else
        {
            findings.Tell(RemarkKind.ExternalIgnored, NodeText.Of(element), element.GetAttribute("src"));
        }
    }

    /// <summary>The address that a reader may open; null when it is no video.</summary>
    private static string? Video(IElement element)
    {
        var source = (element.GetAttribute("src") ?? element.GetAttribute("data-src") ?? element.GetAttribute("data") ?? element.QuerySelector("source, embed")?.GetAttribute("src") ?? string.Empty).Trim();
        if (source.StartsWith("//", StringComparison.Ordinal))
        {
            source = "https:" + source;
        }

        if (YouTube().Match(source) is { Success: true } youTube)
        {
            return "https://www.youtube.com/watch?v=" + youTube.Groups["id"].Value;
        }

        return element.LocalName is "video" or "audio" ? source : Uri.TryCreate(source, UriKind.Absolute, out var uri) && IsVideo(uri) ? source : null;
    }

    private static bool IsVideo(Uri uri) =>
        uri.Scheme is "http" or "https" && Array.Exists(_videoHosts, host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase)) &&
        (!uri.Host.EndsWith("facebook.com", StringComparison.OrdinalIgnoreCase) || uri.AbsolutePath.Contains("video", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^https?://(www\.)?(youtube(-nocookie)?\.com/(embed|v)/|youtu\.be/)(?<id>[A-Za-z0-9_-]{6,20})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YouTube();
}
