using Site.Model.Documents;

namespace Site.Reading.Images;

/// <param name="Size">Pixels as the image is shown: a JPEG that its camera held upright is higher than wide.</param>
/// <param name="HasLocation">Whether the file tells where the photo was taken: personal data (Luật 91/2025/QH15).</param>
public sealed record ImageFacts(ImageSize Size, bool HasLocation);
