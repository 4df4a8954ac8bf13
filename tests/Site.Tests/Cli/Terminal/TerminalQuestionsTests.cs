using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Site.Tests.Cli.Terminal;

/// <summary>What a user sees and types, on a terminal without a screen.</summary>
public sealed class TerminalQuestionsTests : IDisposable
{
    private static readonly string[] Units = ["Đảng bộ mẫu", "Chi bộ [Văn phòng]", "Chi bộ Nghiệp vụ"];

    private readonly TestConsole _console = new();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Choose_WhereLinesCanBeDrawnAgain_FindsWhatIsTypedAndLeavesTheAnswer()
    {
        _console.EmitAnsiSequences().SupportsAnsi(true);
        _console.Input.PushText("van ph");
        _console.Input.PushKey(ConsoleKey.Enter);
        Assert.Equal(Units[1], Questions().Choose("Tổ chức nào?", Units, unit => unit));
        Assert.EndsWith("Tổ chức nào? Chi bộ [Văn phòng]", _console.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Choose_WhereTheyCannot_IsByNumber()
    {
        _console.Interactive().SupportsAnsi(false);
        foreach (var typed in new[] { "0", "4", "chi bo", " 2 " })
        {
            _console.Input.PushTextWithEnter(typed);
        }

        Assert.Equal(Units[1], Questions().Choose("Tổ chức [nào]?", Units, unit => unit));
        Assert.StartsWith("Tổ chức [nào]?\n  1. Đảng bộ mẫu\n  2. Chi bộ [Văn phòng]\n  3. Chi bộ Nghiệp vụ\nSố thứ tự:", _console.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(3, _console.Output.Split("Gõ một số từ 1 đến 3").Length - 1);
    }

    [Fact]
    public void Write_AWrongAnswer_IsAskedAgainWithTheReason()
    {
        _console.Interactive();
        _console.Input.PushTextWithEnter("[x]");
        _console.Input.PushTextWithEnter("dung");
        Assert.Equal("dung", Questions().Write("Ghi [gì]?", answer => answer == "dung" ? null : $"Không có [{answer}] như vậy"));
        Assert.Contains("Ghi [gì]?", _console.Output, StringComparison.Ordinal);
        Assert.Contains("Không có [[x]] như vậy", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingAtAll_IsAnAnswer()
    {
        _console.Interactive();
        _console.Input.PushKey(ConsoleKey.Enter);
        Assert.Equal(string.Empty, Questions().Write("Tác giả?", _ => null));
    }

    [Fact]
    public void WriteSecret_ShowsNothingOfTheAnswer()
    {
        _console.Interactive();
        _console.Input.PushTextWithEnter("zqsai");
        _console.Input.PushTextWithEnter("zqma");
        Assert.Equal("zqma", Questions().WriteSecret("Mã?", answer => answer == "zqma" ? null : "Dán lại"));
        Assert.Contains("Dán lại", _console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("zqma", _console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("zqsai", _console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("*", _console.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ask_CalledOff_EndsWithoutAnAnswer(bool chooses)
    {
        _console.Interactive().EmitAnsiSequences().SupportsAnsi(true);
        var questions = new TerminalQuestions(_console, new CancellationToken(canceled: true));
        _console.Input.PushKey(ConsoleKey.Enter);
        Assert.ThrowsAny<OperationCanceledException>(() => chooses ? questions.Choose("Nào?", Units, unit => unit) : questions.Write("Gì?", _ => null));
    }

    [Fact]
    public void Watch_ShowsTheStagesAndGivesWhatTheWorkGave()
    {
        _console.Interactive();
        var result = LiveProgress.Watch(_console, progress =>
        {
            progress.Report(BuildStage.Render);
            return 7;
        });
        Assert.Equal(7, result);
    }

    private TerminalQuestions Questions() => new(_console, CancellationToken.None);
}
