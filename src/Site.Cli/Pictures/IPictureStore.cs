using System.Security.Cryptography;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Pictures;

namespace Site.Cli.Pictures;

/// <summary>What a run knows of pictures beyond their headers.</summary>
public interface IPictureStore : IPictureFiles
{
    /// <summary>SHA-256 of the picture's bytes, in hexadecimal.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    string FingerprintOf(Asset picture);

    /// <summary>What was found when variants of such a picture were last made; null if none were yet.</summary>
    PictureVerdict? VerdictOn(string fingerprint);
}

/// <summary>Makes nothing: for <c>check</c>, which needs no pixels.</summary>
/// <param name="index">What former builds found; null when there is none.</param>
public sealed class UnmadePictures(PictureIndex? index = null) : IPictureStore
{
    public string FingerprintOf(Asset picture) => index?.FingerprintOf(picture) ?? Fingerprint.OfFile(picture.DiskPath);

    public PictureVerdict? VerdictOn(string fingerprint) => index?.VerdictOn(fingerprint);

    public string? PathOf(PictureVariant variant) => null;
}

internal static class Fingerprint
{
    public static string OfFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
