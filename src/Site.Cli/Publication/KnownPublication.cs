using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Cli.Publication;

/// <summary>
/// The manifest of what was last published, kept with the content: <c>input/.xuat-ban/cong-khai.txt</c>. It goes wherever the content goes, by git or by
/// hand, so that every editor's machine knows the same; a name that begins with a full stop is never read as content.
/// </summary>
public sealed class KnownPublication(string input, Edition edition)
{
    public const string FolderName = ".xuat-ban";

    private const string TimeFormat = "yyyyMMdd'T'HHmmss";

    private readonly string _file = Path.Combine(input, FolderName, edition == Edition.Internal ? "noi-bo.txt" : "cong-khai.txt");

    public (PublishedManifest? Manifest, Diagnostic? Why) Read()
    {
        try
        {
            return !File.Exists(_file) ? (PublishedManifest.Empty, null)
                : PublishedManifest.Read(File.ReadAllText(_file)) is { } manifest ? (manifest, null)
                : (null, PublicationFaults.ListUnreadable.Alone(_file));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return (null, PublicationFaults.ListUnreadable.Alone(_file));
        }
    }

    /// <summary>The file's path from a folder above, with <c>/</c>.</summary>
    public string PathFrom(string folder) => Path.GetRelativePath(folder, RealPath.Of(_file)).Replace('\\', '/');

    /// <summary>Takes a manifest back that was written too early.</summary>
    public void Restore(PublishedManifest before)
    {
        if (before.Id.Length > 0)
        {
            Write(before);
        }
        else
        {
            File.Delete(_file);
        }
    }

    public Diagnostic? Write(PublishedManifest manifest)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            var unfinished = _file + ".moi";
            File.WriteAllText(unfinished, manifest.Write(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(unfinished, _file, overwrite: true);
            return null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return WriteFailure.Tell(_file, e);
        }
    }

    /// <summary>The time of the build that a publication was made from; null before there is one.</summary>
    public static DateTimeOffset? TimeOf(PublishedManifest manifest) =>
        DateTime.TryParseExact(manifest.Id.Split('-')[0], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? new DateTimeOffset(time, VietnamTime.Offset) : null;

    /// <summary>A name for a publication: its time, and a part of its fingerprint so that two of one second differ.</summary>
    public static string IdOf(PublishedManifest manifest, DateTimeOffset now) =>
        now.ToOffset(VietnamTime.Offset).ToString(TimeFormat, CultureInfo.InvariantCulture) + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(manifest.Write())))[..8];
}
