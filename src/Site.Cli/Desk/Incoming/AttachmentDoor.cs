using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Door;
using Site.Cli.Intake;
using Site.Cli.NewFiles;
using Site.Cli.Publishing;
using Site.Importing.Attachments;
using Site.Model.Attachments;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading.Discovery;

namespace Site.Cli.Desk.Incoming;

/// <summary>Attachments from the editor's computer: looked into first, then put as they are where all attachments lie.</summary>
internal sealed class AttachmentDoor(DocumentDoor door)
{
    /// <summary>Nothing is taken that the checks would not read.</summary>
    public const long Largest = AttachmentReader.LargestFile;

    /// <summary>Where the guide tells editors to put them.</summary>
    private const string Folder = "tep";

    /// <param name="by">The document that is to offer it.</param>
    /// <param name="name">As the editor's computer calls it.</param>
    public (AttachmentAnswer? Taken, DeskAnswer? Refusal) Take(OpenedDocument by, byte[] bytes, string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (!FileTypes.IsAttachment(extension))
        {
            return Refuse(FileTypes.IsImage(extension) ? $"\"{name}\" là ảnh: hãy thả vào khung soạn bài hay bấm nút Ảnh." : ToldView.Sentences(FileFaults.UnknownFileType.Alone(name)));
        }

        if (bytes.Length == 0)
        {
            return Refuse($"Tệp \"{name}\" không có gì bên trong. Hãy mở lại tệp trên máy xem đã lưu chưa.");
        }

        var words = Path.GetFileNameWithoutExtension(name);
        var reading = AttachmentReader.Read(bytes, extension);
        return door.Alone(() =>
        {
            try
            {
                var folder = Path.Combine(door.Input, Folder);
                if (!door.IsOwn(folder))
                {
                    return Refuse(ToldView.Sentences(WriteFailure.LeadsAway(Folder)));
                }

                Directory.CreateDirectory(folder);
                while (true)
                {
                    var there = new DirectoryInfo(folder).GetFiles();
                    var same = there.FirstOrDefault(file => IsSame(file, extension, bytes));
                    var file = same?.Name ?? NewFileName.Free(NewFileName.Of(words), free => there.Any(other => AddressOf(other.Name) == AddressOf(free + extension))) + extension;
                    var told = Told(by, new Asset(SourcePath.InInput($"{Folder}/{file}"), AddressOf(file), Path.Combine(folder, file), bytes.Length, Image: null), reading);
                    if (told.Find(found => found.Fault == DisclosureFaults.SecretAttachment) is { } secret)
                    {
                        return Refuse($"Chưa đưa tệp vào. {secret.Message}. Tài liệu mật không được đưa lên trang: hãy báo người phụ trách bảo vệ bí mật.");
                    }

                    if (same is not null || SafeFile.TryCreate(Path.Combine(folder, file), bytes))
                    {
                        return (new AttachmentAnswer($"/{Folder}/{file}", words, ToldView.Of([.. told])), null);
                    }
                }
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return Refuse(ToldView.Sentences(WriteFailure.Tell(Folder, e)));
            }
        });
    }

    /// <summary>What a build would tell of it once the document offers it.</summary>
    private static List<Diagnostic> Told(OpenedDocument by, Asset asset, AttachmentReading reading)
    {
        var content = by.State.Read!;
        var document = content.Documents.FirstOrDefault(document => document.Source == by.Place.Source);
        return asset.IsRecording ? [] : [.. AttachmentCheck.Run(content, [new OfferedAttachment(asset, document is null ? [] : [document], document?.Scope != Scope.Internal)], [reading])];
    }

    /// <summary>Who sends a file twice means one file.</summary>
    private static bool IsSame(FileInfo file, string extension, byte[] bytes) =>
        file.Length == bytes.Length && file.LinkTarget is null && !InputFolder.IsNothingOf($"{Folder}/{file.Name}") &&
        string.Equals(file.Extension, extension, StringComparison.OrdinalIgnoreCase) && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(bytes);

    /// <summary>Two names may mean one address, which no site has twice.</summary>
    private static UrlPath AddressOf(string file) => UrlPath.OfFile($"{Folder}/{file}");

    private static (AttachmentAnswer? Taken, DeskAnswer? Refusal) Refuse(string sentence) => (null, DeskAnswer.Refuse(StatusCodes.Status400BadRequest, sentence));
}
