using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Door;
using Site.Cli.Drafts;
using Site.Cli.NewFiles;
using Site.Cli.Preview;
using Site.Cli.Publishing;
using Site.Cli.Serving;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Incoming;

/// <summary><c>paste</c>, <c>picture</c>, <c>attachment</c>, <c>import</c>: what comes in to the desk from elsewhere.</summary>
internal sealed class IncomingEndpoints(PreviewInside preview, DeskDocuments documents)
{
    /// <summary>Word's RTF has each byte of a picture in two characters.</summary>
    private const long MostPasted = 64 * 1024 * 1024;

    /// <summary>More than any phone's photo.</summary>
    private const long MostOfPicture = 48 * 1024 * 1024;

    private const long MostOfFile = 48 * 1024 * 1024;

    // Word files may become any of these; an issue is composed, not imported.
    private static readonly ImmutableArray<NewKind> Kinds = [NewKind.News, NewKind.Feature, NewKind.Activity, NewKind.Plan, NewKind.Page];

    private static readonly DeskAnswer NoSuchPicture = DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không có ảnh này.");
    private static readonly DeskAnswer Forgotten = DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Tệp này đã được nhập, hoặc chương trình không còn giữ nó. Hãy thả tệp vào lần nữa.");

    private readonly PictureDoor _pictures = new(documents.Door);
    private readonly AttachmentDoor _attachments = new(documents.Door);
    private readonly DroppedFiles _dropped = new();

    public IEnumerable<DeskEndpoint> All =>
    [
        DeskEndpoint.Post("paste", PasteAsync), DeskEndpoint.Post("picture", TakePictureAsync), DeskEndpoint.Get("picture", ShowPictureAsync),
        DeskEndpoint.Post("attachment", TakeAttachmentAsync),
        DeskEndpoint.Post("import", DropAsync), DeskEndpoint.Post("import/read", ReadAgainAsync), DeskEndpoint.Post("import/accept", AcceptAsync),
    ];

    private async ValueTask<DeskAnswer> PasteAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(IncomingJson.Default.PasteRequest, MostPasted);
        if (asked is null)
        {
            return refusal!;
        }

        if (await documents.FindAsync(asked.Path, request.Cancellation) is not { } place)
        {
            return DeskDocuments.NoSuchFile;
        }

        var pasted = PastedText.Read(asked.Html ?? string.Empty, asked.Text ?? string.Empty, asked.Rtf, [.. (asked.Pictures ?? []).Select(BytesOf)]);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = ImmutableArray.CreateBuilder<PictureView>();
        var left = ImmutableArray.CreateBuilder<Diagnostic?>();
        foreach (var (picture, words, alt) in pasted.Pictures())
        {
            request.Cancellation.ThrowIfCancellationRequested();
            var (answer, why) = picture.Read() is { Length: > 0 } bytes ? _pictures.Take(place, bytes, words.Length > 0 ? NewFileName.Of(words) : "anh", picture.Name, picture.Window) : (null, null);
            if (answer is null)
            {
                left.Add(why);
                continue;
            }

            files[picture.Id] = answer.Address;
            taken.Add(new PictureView(answer.Address, answer.Width, answer.Height, alt));
        }

        return DeskAnswer.Json(new PasteAnswer(pasted.Markdown(files), PasteWords.Of(pasted.Text.Told, left.ToImmutable()), taken.ToImmutable(), documents.Door.Moved(place).Path), IncomingJson.Default.PasteAnswer);
    }

    private async ValueTask<DeskAnswer> TakePictureAsync(DeskRequest request)
    {
        if (await documents.FindAsync(request["for"], request.Cancellation) is not { } place)
        {
            return DeskDocuments.NoSuchFile;
        }

        var (bytes, refusal) = await request.BytesAsync(MostOfPicture);
        if (refusal is not null)
        {
            return refusal;
        }

        var name = Plain(request["name"], "anh");
        var (taken, why) = _pictures.Take(place, bytes.ToArray(), Path.GetFileNameWithoutExtension(name), name);
        return taken is null ? Refused(why!) : DeskAnswer.Json(taken, IncomingJson.Default.PictureAnswer);
    }

    private async ValueTask<DeskAnswer> ShowPictureAsync(DeskRequest request) =>
        await documents.FindAsync(request["for"], request.Cancellation) is { } place && _pictures.Read(place, request["file"]) is var (bytes, url)
            ? new DeskAnswer(StatusCodes.Status200OK, LocalServer.ContentType(url), bytes)
            : NoSuchPicture;

    private async ValueTask<DeskAnswer> TakeAttachmentAsync(DeskRequest request)
    {
        var (opened, why) = await documents.OpenAsync(request["for"], request.Cancellation);
        if (opened is null)
        {
            return why!;
        }

        var (bytes, refusal) = await request.BytesAsync(AttachmentDoor.Largest);
        if (refusal is not null)
        {
            return refusal;
        }

        var (taken, notTaken) = await Task.Run(() => _attachments.Take(opened, bytes.ToArray(), Plain(request["name"], "tep")), request.Cancellation);
        return taken is null ? notTaken! : DeskAnswer.Json(taken, IncomingJson.Default.AttachmentAnswer);
    }

    private async ValueTask<DeskAnswer> DropAsync(DeskRequest request)
    {
        var name = Plain(request["name"], "van-ban.docx");
        if (!ImportSources.Is(name, DroppedFile.Kinds))
        {
            return DeskAnswer.Refuse(StatusCodes.Status400BadRequest, $"Bàn soạn nhập được tệp Word ({string.Join(", ", DroppedFile.Kinds)}); \"{name}\" không phải. Tệp khác thì mở ra, chép rồi dán vào bài.");
        }

        var (bytes, refusal) = await request.BytesAsync(MostOfFile);
        return refusal ?? await TellAsync(_dropped.Add(name, bytes.ToArray()), null, null, request);
    }

    private async ValueTask<DeskAnswer> ReadAgainAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(IncomingJson.Default.ImportRequest);
        return asked is null ? refusal! : _dropped.Find(asked.Id ?? string.Empty) is { } file ? await TellAsync(file, asked.Kind, asked.Answers, request) : Forgotten;
    }

    private async ValueTask<DeskAnswer> AcceptAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(IncomingJson.Default.ImportRequest);
        if (asked is null)
        {
            return refusal!;
        }

        if (_dropped.Find(asked.Id ?? string.Empty) is not { } file)
        {
            return Forgotten;
        }

        var reading = await ReadAsync(file, asked.Kind, asked.Answers, request);
        if (reading.Draft is not { } draft)
        {
            return Refused(reading.Fault!);
        }

        if (reading.Asked.Any(field => field.IsWrong))
        {
            return DeskAnswer.Json(Answer(file, reading), IncomingJson.Default.ImportAnswer, StatusCodes.Status400BadRequest);
        }

        var (site, why) = InputAtHand.Open(preview.Options.Site.InputFolder);
        if (site is null)
        {
            return DeskAnswer.Refuse(StatusCodes.Status400BadRequest, why);
        }

        var (folder, fault) = DraftPlace.FolderOf(draft, site, wanted: null);
        if (folder is null)
        {
            return Refused(fault!);
        }

        var pictures = DraftPictures.Of(draft);
        var (place, failure) = documents.Door.Alone(() => documents.Door.IsOwn(site.OnDisk(folder))
            ? new DraftFolder(site, isDry: false).Put(folder, draft.Name, DraftText.Write(draft, pictures.Names), pictures)
            : (null, WriteFailure.LeadsAway(folder)));
        if (place is null)
        {
            return Refused(failure!);
        }

        _dropped.Remove(file);
        var path = Path.GetRelativePath(site.Folder, place).Replace(Path.DirectorySeparatorChar, '/');
        return DeskAnswer.Json(new ImportedAnswer(path, [.. RemarkWords.Of(draft.Text.Told), .. pictures.Told.Select(told => told.Message)]), IncomingJson.Default.ImportedAnswer);
    }

    private async ValueTask<DeskAnswer> TellAsync(DroppedFile file, string? kind, ImmutableDictionary<string, string>? answers, DeskRequest request)
    {
        var reading = await ReadAsync(file, kind, answers, request);
        if (reading.Draft is not null)
        {
            return DeskAnswer.Json(Answer(file, reading), IncomingJson.Default.ImportAnswer);
        }

        _dropped.Remove(file);
        return Refused(reading.Fault!);
    }

    private static ImportAnswer Answer(DroppedFile file, DroppedReading reading) =>
        ImportAnswer.Of(file, reading.Draft!, reading.Asked, [.. Kinds.Select(kind => new NamedKind(kind.Name, kind.Label))]);

    /// <summary>LibreOffice takes its time, and a large file too.</summary>
    private Task<DroppedReading> ReadAsync(DroppedFile file, string? kind, ImmutableDictionary<string, string>? answers, DeskRequest request)
    {
        var today = VietnamTime.DayOf(preview.Now);
        return Task.Run(() => file.Read(Kinds.FirstOrDefault(known => known.Name == kind), answers ?? ImmutableDictionary<string, string>.Empty, today, request.Cancellation), request.Cancellation);
    }

    private static byte[] BytesOf(string base64)
    {
        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : [];
    }

    /// <summary>A file's name without its folders, whatever system it comes from.</summary>
    private static string Plain(string name, string usual)
    {
        var plain = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return plain.Length is > 0 and <= 200 && !plain.Any(char.IsControl) ? plain : usual;
    }

    private static DeskAnswer Refused(Diagnostic why) => DeskAnswer.Refuse(StatusCodes.Status400BadRequest, why);
}
