using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Rendering.Themes.Assets;

/// <summary>The pictures that <c>theme.yml</c> names are there, and are of a kind that shows where they are meant to stand.</summary>
internal static class ThemePictureCheck
{
    private static readonly ImmutableArray<string> OnPages = ["svg", "png", "jpg", "jpeg", "webp"];

    // Social networks draw no SVG.
    private static readonly ImmutableArray<string> WhenShared = ["jpg", "jpeg", "png"];

    public static void Run(ThemePictures pictures, IEnumerable<string> assets, SourcePath file, DiagnosticBag diagnostics)
    {
        var known = assets.ToHashSet(StringComparer.Ordinal);
        Check(pictures.Emblem, "biểu tượng", OnPages);
        if (pictures.Icon != pictures.Emblem)
        {
            Check(pictures.Icon, "biểu tượng trên thẻ trình duyệt", OnPages);
        }

        Check(pictures.Masthead, "ảnh sau đầu trang", OnPages);
        Check(pictures.Social, "ảnh khi chia sẻ", WhenShared);

        void Check(Located<string>? picture, string use, ImmutableArray<string> extensions)
        {
            if (picture is not { } named)
            {
                return;
            }

            if (!known.Contains(named.Value))
            {
                diagnostics.Add(ThemeFaults.AssetMissing.At(file, named.Span, named.Value));
            }
            else if (!extensions.Contains(Path.GetExtension(named.Value).TrimStart('.').ToLowerInvariant(), StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeFaults.NotAPicture.At(file, named.Span, named.Value, use, string.Join(", ", extensions.Select(extension => "." + extension))));
            }
        }
    }
}
