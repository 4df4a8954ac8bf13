using System.Collections.Immutable;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Cli.Reporting;

/// <summary>A folder for what the committee keeps to itself. It is never where a site is built, published or kept as content, and no file in it is overwritten.</summary>
/// <param name="folder">As the command line says it.</param>
public sealed class PrivateFolder(string folder)
{
    /// <summary>Where reports go unless the command line says otherwise.</summary>
    public const string Usual = "bao-cao";

    private const string Ignore = ".gitignore";

    public string FilePath(string name) => Path.Combine(folder, name);

    /// <summary>Why nothing may be written there; null when it may. Links are followed.</summary>
    /// <param name="sources">The folders of content and themes.</param>
    /// <param name="settings">Null when they could not be read.</param>
    /// <param name="around">The folder from which places in the settings are counted.</param>
    public Diagnostic? Objection(IEnumerable<string> sources, PublicationSettings? settings, string around)
    {
        try
        {
            var real = RealPath.Of(folder);
            return sources.Any(source => IsIn(real, source)) ? Refuse("thư mục ấy là nội dung hay giao diện của trang")
                : Outputs(around).Concat(Outputs(Environment.CurrentDirectory)).Any(output => IsIn(real, output)) || HoldsASite(real) ? Refuse("thư mục ấy là trang đã dựng")
                : new[] { settings?.Folder, settings?.InternalFolder }.OfType<string>().Any(place => IsIn(real, Path.GetFullPath(place, around))) ? Refuse("thư mục ấy là nơi xuất bản trang")
                : null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return WriteFailure.Tell(folder, e);
        }

        Diagnostic Refuse(string why) => UsageFaults.PublishedFolder.Alone(folder, why);
    }

    /// <summary>Writes all of these files, or none if one of them would take the place of a file that is different.</summary>
    /// <returns>What is wrong; null when they are there.</returns>
    public Diagnostic? Write(params ImmutableArray<(string Name, byte[] Bytes)> files)
    {
        try
        {
            foreach (var (name, bytes) in files)
            {
                if (Path.Exists(FilePath(name)) && !(File.Exists(FilePath(name)) && File.ReadAllBytes(FilePath(name)).AsSpan().SequenceEqual(bytes)))
                {
                    return UsageFaults.FileInTheWay.Alone(FilePath(name));
                }
            }

            if (!Directory.Exists(folder))
            {
                // A folder of our own in a repository must not be pushed with it.
                Directory.CreateDirectory(folder);
                File.WriteAllText(FilePath(Ignore), "*\n");
            }

            foreach (var (name, bytes) in files.Where(file => !File.Exists(FilePath(file.Name))))
            {
                WriteWhole(FilePath(name), bytes);
            }

            return null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return WriteFailure.Tell(folder, e);
        }
    }

    /// <summary>A run that is killed leaves no half of a file under its name.</summary>
    private static void WriteWhole(string path, byte[] bytes)
    {
        var half = path + ".moi";
        try
        {
            File.WriteAllBytes(half, bytes);
            File.Move(half, path, overwrite: false);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static bool IsIn(string real, string place) =>
        RealPath.Of(place) is var outer && RealPath.Overlap(real, outer) && real.Length >= outer.Length;

    /// <summary>Where builds write, whether or not anything is there yet.</summary>
    private static IEnumerable<string> Outputs(string around) =>
        from edition in new[] { Edition.Public, Edition.Internal }
        from drafts in new[] { false, true }
        let places = new OutputPlaces(RealPath.Of(Path.Combine(around, new SiteVariant(edition, drafts).FolderBeside(OutputPlaces.Usual))))
        from place in new[] { places.Output, places.New, places.Old }
        select place;

    /// <summary>Whether a folder is a built or published site, or lies in one.</summary>
    private static bool HoldsASite(string real)
    {
        for (var at = real; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, OutputMarker.FileName)) || File.Exists(Path.Combine(at, FolderPlace.ManifestName)))
            {
                return true;
            }
        }

        return false;
    }
}
