using System.Collections.Immutable;
using Site.Model.Pictures;

namespace Site.Pictures;

public enum PictureVerdict
{
    Fine,

    /// <summary>Cut short, noise in the middle, or not what its header says.</summary>
    Broken,

    /// <summary>However it is packed, it weighs more than <see cref="PublishedPicture.MostBytes"/>.</summary>
    TooHeavy,

    /// <summary>An animation whose frames together are more than memory should hold.</summary>
    TooLong,

    /// <summary>Its file could not be read, or changed meanwhile. Says nothing of the picture and is not remembered.</summary>
    Unreadable,
}

/// <param name="Files">Every variant that was asked for; none unless the verdict is <see cref="PictureVerdict.Fine"/>.</param>
public sealed record EncodedPicture(PictureVerdict Verdict, ImmutableArray<(PictureVariant Variant, byte[] Bytes)> Files)
{
    internal static EncodedPicture Refused(PictureVerdict verdict) => new(verdict, []);
}
