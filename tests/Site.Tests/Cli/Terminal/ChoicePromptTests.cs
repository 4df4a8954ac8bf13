using System.Globalization;
using Site.Cli.Terminal;
using Spectre.Console;

namespace Site.Tests.Cli.Terminal;

public class ChoicePromptTests
{
    private static readonly string[] Units = ["Đảng bộ mẫu", "Chi bộ Văn phòng", "Chi bộ Nghiệp vụ"];

    [Fact]
    public async Task Ask_ATypedName_TakesItAtEnterAndNotAtItsFirstSpace()
    {
        var (chosen, screen) = await Ask([.. Typed("chi bo nghiep"), Pressed(ConsoleKey.Enter)]);
        Assert.Equal(2, chosen);
        Assert.Contains("chi bo nghiep", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_ArrowsAndBackspace_MoveAndErase() =>
        Assert.Equal(1, (await Ask([.. Typed("xyz"), Pressed(ConsoleKey.Enter), .. Enumerable.Repeat(Pressed(ConsoleKey.Backspace), 3), Pressed(ConsoleKey.DownArrow), Pressed(ConsoleKey.Enter)])).Chosen);

    [Fact]
    public async Task Ask_WhenNobodyAnswersAnyMore_Ends() => await Assert.ThrowsAsync<OperationCanceledException>(() => Ask(Typed("chi")));

    private static ConsoleKeyInfo[] Typed(string text) => [.. text.Select(c => new ConsoleKeyInfo(c, c == ' ' ? ConsoleKey.Spacebar : ConsoleKey.None, false, false, false))];

    private static ConsoleKeyInfo Pressed(ConsoleKey key) => new('\0', key, false, false, false);

    private static async Task<(int Chosen, string Screen)> Ask(ConsoleKeyInfo[] keys)
    {
        using var screen = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(screen) });
        var left = new Queue<ConsoleKeyInfo>(keys);
        var chosen = await new ChoicePrompt(console, _ => Task.FromResult(left.TryDequeue(out var key) ? key : (ConsoleKeyInfo?)null))
            .AskAsync("Hoạt động của tổ chức nào?", Units, CancellationToken.None);
        return (chosen, screen.ToString());
    }
}
