using Site.Model.Pictures;

namespace Site.Importing;

/// <summary>A picture that came along beside the HTML of a paste.</summary>
/// <param name="Window">What of it the source shows.</param>
public sealed record PictureBeside(byte[] Bytes, PictureWindow Window = default);
