using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using Site.Cli.Attachments;
using Site.Cli.Commands.Options;
using Site.Cli.Desk;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Cli.Printing;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Diagnostics;
using Site.Model.Selection;

namespace Site.Cli.Commands;

/// <summary><c>preview</c>: the site in a browser, each save at once.</summary>
public static class PreviewCommand
{
    private const int UsualPort = 5080;

    public static Command Create(CommandContext context)
    {
        var site = new SiteOptions();
        var port = new ValueOption<int>(
            "--port", "số", "5080", "cổng để mở trang (mặc định: 5080; cổng bận thì lấy cổng kế tiếp)", ValueReading.Number(1, IPEndPoint.MaxPort), UsualPort);
        var host = new ValueOption<IPAddress?>(
            "--host", "địa chỉ IP", "0.0.0.0", "cho máy khác trong mạng cùng xem (mặc định: chỉ máy này xem được)", ReadAddress, null);
        var poll = new ValueOption<TimeSpan?>(
            "--poll", "giây", "2", "tự dò thay đổi sau mỗi chừng ấy giây, cho thư mục mạng và thư mục đám mây", text => ReadSeconds(text), null);
        var open = Flag("--open", "mở trang trong trình duyệt");
        var noDesk = Flag("--no-desk", "không mở bàn soạn: chỉ xem, không sửa bài trong trình duyệt");
        var asPublic = Flag("--as-public", "chỉ xem những gì công chúng thấy");

        var command = new Command("preview", "Xem trang ngay trong khi viết: lưu tệp là trang tự cập nhật.") { port, host, open, asPublic, noDesk };
        site.AddPlacesTo(command);
        command.Add(poll);
        command.SetAction(line =>
        {
            var request = site.Request(line, context.Now) with { Edition = line.GetValue(asPublic) ? Edition.Public : Edition.Preview };
            var options = new PreviewOptions(request, site.HasDate(line), port.In(line), host.In(line), poll.In(line));
            return RunAsync(options, line.GetValue(open), !line.GetValue(noDesk), context).GetAwaiter().GetResult();
        });
        return command;
    }

    private static async Task<int> RunAsync(PreviewOptions options, bool opens, bool hasDesk, CommandContext context)
    {
        // Two threads write to the screen: the loop after each save, this command at the start.
        var screen = context.Screen with { Output = TextWriter.Synchronized(context.Screen.Output) };
        if (!Directory.Exists(options.Site.InputFolder))
        {
            return CommandLine.Refuse(screen, FileFaults.InputMissing.Alone(options.Site.InputFolder));
        }

        var (browser, _) = BrowserFinder.Find(Machine.This);
        using var pictures = PictureCache.Open(PictureCache.FolderBeside(OutputPlaces.Usual));
        using var attachments = AttachmentCache.ToRead(OutputPlaces.Usual);
        var prints = options with { Site = options.Site with { PrintsPdf = browser is not null, Pictures = pictures, Minified = MinifiedFolder.Beside(OutputPlaces.Usual), Attachments = attachments } };
        var (session, diagnostic) = await PreviewSession.StartAsync(prints, browser, screen, context.Clock, context.Cancellation, hasDesk ? inside => new EditingDesk(inside) : null);
        if (session is null)
        {
            return CommandLine.Refuse(screen, diagnostic!);
        }

        await using (session)
        {
            TellStart(screen, session, options);
            if (opens)
            {
                Open(session.Home, screen);
            }

            try
            {
                await session.Running;
            }
            catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
            {
                // Ctrl+C is how a preview ends.
            }
        }

        screen.Output.WriteLine("Đã dừng xem trước.");
        return ExitCode.Done;
    }

    private static void TellStart(Screen screen, PreviewSession session, PreviewOptions options)
    {
        List<string> lines = [screen.Paint.Good($"Xem trước tại {session.Home}")];
        if (session.Room is EditingDesk desk)
        {
            lines.Add($"  Bàn soạn, để viết và sửa bài ngay trong trình duyệt này: {desk.Address(session.Home)}");
        }

        if (session.Home.Port != options.Port)
        {
            lines.Add($"  Cổng {options.Port} đang bận nên dùng cổng {session.Home.Port}.");
        }

        lines.Add(options.Site.Edition == Edition.Public
            ? "  Chỉ những gì công chúng thấy."
            : $"  Có cả bài chưa đăng và bài nội bộ; danh sách ở {session.Home}{PreviewPaths.Index.TrimStart('/')}");
        if (options.Host is { } host && !IPAddress.IsLoopback(host))
        {
            lines.Add(screen.Paint.Of(Severity.Warning, "  Máy khác trong mạng cũng đọc được, cả bài chưa đăng và bài nội bộ. Dùng xong nhớ tắt."));
        }

        if (session.Polls)
        {
            lines.Add("  Thư mục này được dò thay đổi theo nhịp, nên bản mới hiện chậm hơn một chút.");
        }

        lines.Add("  Lưu tệp là trang tự cập nhật. Bấm Ctrl+C để dừng.");

        // Written in one piece, because the loop writes to the same screen.
        screen.Output.Write(string.Concat(lines.Select(line => line + "\n")));
        screen.Flush();
    }

    private static void Open(Uri home, Screen screen)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(home.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            TextReport.Write(screen.Error, [UsageFaults.BrowserNotOpened.Alone(home)], SourceLines.None, screen.ErrorPaint, screen.Width);
            screen.Flush();
        }
    }

    private static (IPAddress? Value, Diagnostic? Fault) ReadAddress(string text) =>
        IPAddress.TryParse(text, out var address) ? (address, null) : (null, UsageFaults.NotAnIPAddress.Alone(text));

    private static (TimeSpan? Value, Diagnostic? Fault) ReadSeconds(string text)
    {
        var (seconds, fault) = ValueReading.Number(1, 3600)(text);
        return (TimeSpan.FromSeconds(seconds), fault);
    }

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };
}
