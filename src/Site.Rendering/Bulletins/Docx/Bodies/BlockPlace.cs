using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>The place of a block, and the settings that follow from it.</summary>
/// <param name="Style">Of plain paragraphs.</param>
/// <param name="ListLevel">Of the list around it; -1 outside lists.</param>
/// <param name="Width">Between the margins, in twips.</param>
/// <param name="Relations">Of the part that it is written into.</param>
/// <param name="InNote">Whether it is in a footnote, which cannot hold another footnote.</param>
internal sealed record BlockPlace(string Style, int ListLevel, int Width, Relations Relations, bool InNote)
{
    public long WidthInEmu => Measure.EmuOfTwips(Width);
}
