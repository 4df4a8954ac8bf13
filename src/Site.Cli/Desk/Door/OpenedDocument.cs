using System.Text;
using Site.Cli.Desk.Files;
using Site.Cli.Preview;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Door;

/// <summary>A document as it was on the disk when a request came.</summary>
/// <param name="State">Of the preview at that time.</param>
/// <param name="Url">Of its page in the preview.</param>
internal sealed record OpenedDocument(DocumentPlace Place, byte[] Bytes, DocumentText Text, PreviewState State, string Url)
{
    public string Version => DocumentDoor.VersionOf(Bytes);

    /// <summary>Whether the request is about the whole text exactly when only that can be edited.</summary>
    public bool Fits(SaveRequest asked) => Text.HasKeys == asked.Whole is null;

    /// <summary>The file with what was asked for. Null when that cannot be written.</summary>
    public byte[]? Edited(SaveRequest asked)
    {
        try
        {
            return asked.Whole is { } whole ? Text.WithWhole(whole) : Text.HasKeys ? Text.With(asked.Values ?? [], asked.Body) : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
