namespace Site.Model.Pictures;

/// <summary>What a document shows of a picture: a part of its pixels as they are kept, then turned. The default shows all.</summary>
/// <param name="Left">What is cut off on this side, of the whole width: from 0 to below 1.</param>
/// <param name="Top">The same, of the whole height.</param>
/// <param name="QuarterTurns">Clockwise, from 0 to 3. A picture that says itself how it was held needs none.</param>
public readonly record struct PictureWindow(double Left, double Top, double Right, double Bottom, int QuarterTurns);
