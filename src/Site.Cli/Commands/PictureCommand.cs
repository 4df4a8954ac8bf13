using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.Intake;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Pictures;

namespace Site.Cli.Commands;

/// <summary><c>picture a.jpg b.jpg --to input/tin-tuc/2026/ra-mat.md</c>: photos made small on their way into <c>input/</c>, or where they are.</summary>
public static class PictureCommand
{
    public static Command Create(CommandContext context)
    {
        var files = new FilesArgument("ảnh", "tệp ảnh, một hay nhiều");
        var article = new ValueOption<string?>(
            "--to", "bài", "input/tin-tuc/2026/ra-mat.md", "chép ảnh vào cạnh bài này; không có thì ảnh phải ở trong thư mục nội dung và được thu nhỏ tại chỗ", text => (text, null), null);
        var input = SiteOptions.Input();
        var command = new Command("picture", "Thu nhỏ ảnh chụp, bỏ tọa độ, đưa vào cạnh bài.") { files, article, input };
        command.SetAction(line => files.In(line) switch
        {
            [] => Usage(context, UsageFaults.PictureMissing.Alone()),
            _ when !PictureEncoder.IsAvailable => CommandLine.Refuse(context.Screen, OutputFaults.NoPictureEncoder.Alone()),
            var paths => Run(paths, article.In(line), input.In(line), context),
        });
        return command;
    }

    private static int Usage(CommandContext context, Diagnostic fault)
    {
        CommandLine.TellUsage(context.Screen, [fault]);
        return ExitCode.WrongUsage;
    }

    private static int Run(string[] paths, string? article, string input, CommandContext context)
    {
        var screen = context.Screen;
        var (place, diagnostic) = article is null ? (null, null) : ArticleFolder.Find(article, input);
        if (diagnostic is not null)
        {
            return CommandLine.Refuse(screen, diagnostic);
        }

        var code = ExitCode.Done;
        foreach (var path in paths)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var (taken, fault) = !File.Exists(path) ? (null, ImportFaults.NotThere.Alone(path)) : place is null ? InPlace(path, input) : TakenPicture.Into(place, path);
            if (fault is not null)
            {
                code = CommandLine.Refuse(screen, fault);
                continue;
            }

            Tell(taken!, screen);
        }

        return code;
    }

    private static (TakenPicture? Taken, Diagnostic? Fault) InPlace(string path, string input) =>
        !RealPath.Overlap(RealPath.Of(path), RealPath.Of(input))
            ? (null, UsageFaults.PictureElsewhere.Alone(path, input))
            : TakenPicture.InPlace(path);

    private static void Tell(TakenPicture taken, Terminal.Screen screen)
    {
        foreach (var line in taken.Moved is { } moved ? [$"Bài có thư mục riêng: {HarmlessText.Of(moved)} (địa chỉ của bài không đổi)"] : Array.Empty<string>())
        {
            screen.Output.WriteLine(line);
        }

        if (!taken.IsChanged)
        {
            screen.Output.WriteLine($"{HarmlessText.Of(taken.Path)} {(taken.Moves ? "là ảnh động, được giữ nguyên" : "đã gọn sẵn, không phải làm gì")}");
            return;
        }

        screen.Output.WriteLine(screen.Paint.Good(
            $"{HarmlessText.Of(taken.Path)}: {Size(taken.Before)} còn {Size(taken.After)}{(taken.HadLocation ? ", đã bỏ tọa độ nơi chụp" : string.Empty)}"));
        if (taken.IsNew)
        {
            screen.Output.WriteLine($"  Dòng để dán vào bài: ![Tả ảnh ở đây]({System.IO.Path.GetFileName(taken.Path)})");
        }
    }

    private static string Size((long Bytes, Model.Documents.ImageSize Pixels) picture) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Quantity.Bytes(picture.Bytes)}, {picture.Pixels.Width} × {picture.Pixels.Height}");
}
