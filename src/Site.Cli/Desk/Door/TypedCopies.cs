using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Cli.Intake;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Cli.Desk.Door;

/// <summary>
/// What an editor has typed and not saved, one copy for each document, in <c>.ban-soan/</c> of the content folder: after a crash it is offered again. The folder is
/// no part of the site, and git is told to leave it out.
/// </summary>
/// <param name="input">The content folder, a full path.</param>
internal sealed class TypedCopies(string input)
{
    public const string FolderName = ".ban-soan";

    private const string Ignore = ".gitignore";

    private readonly string _folder = Path.Combine(input, FolderName);
    private readonly Lock _writing = new();

    /// <summary>Null when it was kept; otherwise why not.</summary>
    public Diagnostic? Keep(DocumentPlace place, JsonObject copy)
    {
        lock (_writing)
        {
            try
            {
                if (!IsOwnFolder())
                {
                    return WriteFailure.Tell(FolderName, WriteFailure.NotAFolder);
                }

                Directory.CreateDirectory(_folder);
                if (!File.Exists(Path.Combine(_folder, Ignore)))
                {
                    SafeFile.TryCreate(Path.Combine(_folder, Ignore), "*\n"u8.ToArray());
                }

                SafeFile.Replace(FileOf(place), Encoding.UTF8.GetBytes(copy.ToJsonString()));
                return null;
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return WriteFailure.Tell(FolderName, e);
            }
        }
    }

    /// <summary>Null when there is none that can be read.</summary>
    public JsonObject? Read(DocumentPlace place)
    {
        try
        {
            return IsOwnFolder() && File.Exists(FileOf(place)) && JsonNode.Parse(File.ReadAllBytes(FileOf(place))) is JsonObject copy && IsOf(place, (string?)copy["path"]) ? copy : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException || WriteFailure.Is(e))
        {
            return null;
        }
    }

    public void Drop(DocumentPlace place)
    {
        lock (_writing)
        {
            try
            {
                if (IsOwnFolder() && File.Exists(FileOf(place)))
                {
                    File.Delete(FileOf(place));
                }
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                // It will be offered once more; nothing is lost by that.
            }
        }
    }

    /// <summary>A link in a folder that somebody else made could lead anywhere.</summary>
    private bool IsOwnFolder() => new DirectoryInfo(_folder).LinkTarget is null;

    /// <summary>A document that gets its first picture moves to a folder of its own and keeps its address: so does its copy.</summary>
    private bool IsOf(DocumentPlace place, string? path) => path == place.Path || (path is not null && !File.Exists(Path.Combine(input, path)));

    private string FileOf(DocumentPlace place) => Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(UrlPath.OfDocument(place.Path).Value)))[..32] + ".json");
}
