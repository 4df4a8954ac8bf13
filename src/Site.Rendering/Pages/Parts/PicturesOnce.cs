using Site.Rendering.Views;

namespace Site.Rendering.Pages.Parts;

/// <summary>The cards of one page in the order in which they are read: a picture stands with the first that has it, the others go without.</summary>
/// <param name="first">Pictures that have their places whatever comes before them.</param>
internal sealed class PicturesOnce(params IEnumerable<ImageView?> first)
{
    private readonly HashSet<string> _shown = [.. first.OfType<ImageView>().Select(picture => picture.Src)];

    public bool HasShown(ImageView? picture) => picture is not null && _shown.Contains(picture.Src);

    public CardView Show(CardView card) => card.Image is { } picture && !_shown.Add(picture.Src) ? card with { Image = null } : card;
}
