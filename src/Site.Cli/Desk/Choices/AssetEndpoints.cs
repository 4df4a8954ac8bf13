using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Preview;
using Site.Cli.Publishing;
using Site.Cli.Serving;
using Site.Model.Paths;

namespace Site.Cli.Desk.Choices;

/// <summary><c>asset</c>: a picture of the content folder as it lies there, so that an editor sees which one it is and sets its focal point.</summary>
internal sealed class AssetEndpoints(PreviewInside preview)
{
    // Larger ones than a camera makes are not shown.
    private const long Largest = 40 * 1024 * 1024;

    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Get("asset", ReadAsync)];

    private async ValueTask<DeskAnswer> ReadAsync(DeskRequest request)
    {
        var state = await preview.Board.FirstAsync(request.Cancellation);
        var source = SourcePath.InInput(request["for"] is { Length: > 0 } document ? document : "bai.md").Resolve(request["path"]);
        if (state.Read?.Assets.FirstOrDefault(known => known.Source == source && known.Image is not null && known.Bytes <= Largest) is not { } asset)
        {
            return DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không có ảnh này.");
        }

        try
        {
            return new DeskAnswer(StatusCodes.Status200OK, LocalServer.ContentType(asset.Url), await File.ReadAllBytesAsync(asset.DiskPath, request.Cancellation));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không đọc được ảnh này.");
        }
    }
}
