using System.Collections.Immutable;
using System.Text;
using Site.Cli.Publishing;

namespace Site.Cli.Publication;

/// <summary>
/// Who published what into a folder, in a file beside it: readers of the folder do not see it. A record is written before the site is switched and counts
/// from the switch on, so that a run killed at any moment leaves a history that is true.
/// </summary>
internal sealed class FolderHistory(OutputPlaces places)
{
    private readonly string _file = OutputPlaces.Beside(places.Output, "lich-su");
    private readonly string _begun = OutputPlaces.Beside(places.Output, "lich-su.moi");

    /// <summary>The oldest first.</summary>
    public ImmutableArray<PublicationRecord> Records => Read(_file);

    public void Begin(PublicationRecord record) =>
        File.WriteAllText(_begun, string.Concat(Records.Append(record).Select(each => each.Line() + "\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public void End() => File.Move(_begun, _file, overwrite: true);

    /// <summary>After a run that was killed: its record counts if its publication is what readers see.</summary>
    /// <param name="live">The id of what readers see.</param>
    public void PutRight(string? live)
    {
        if (!File.Exists(_begun))
        {
            return;
        }

        if (live is not null && Read(_begun) is [.., var last] && last.Id == live && Records.LastOrDefault() != last)
        {
            End();
        }
        else
        {
            File.Delete(_begun);
        }
    }

    private static ImmutableArray<PublicationRecord> Read(string file) =>
        File.Exists(file) ? [.. File.ReadLines(file).Select(PublicationRecord.Read).OfType<PublicationRecord>()] : [];
}
