using Site.Model.Documents;

namespace Site.Reading.Images;

public static class ImageHeader
{
    public static ImageFacts? Read(Stream stream) => stream.ReadByte() < 0 ? null : new ImageFacts(new ImageSize(1, 1), false);
}

public sealed record ImageFacts(ImageSize Size, bool HasLocation);
