using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Tests.Cli.Terminal;

public sealed class GitHubReportTests
{
    private static readonly SourcePath File = SourcePath.InInput("tin-tuc/a, b: 100%.md");

    [Fact]
    public void Write_SpanInAFile_NamesThePlace() => Assert.Equal(
        "::error file=input/a.md,line=4,col=7,title=K999::Sai%0Asửa\n",
        Report(new Fault("K999", Severity.Error, "Sai", "sửa").At(SourcePath.InInput("a.md"), new SourceSpan(4, 7, 2))));

    [Fact]
    public void Write_NoFile_NamesNone() =>
        Assert.Equal("::warning title=K999::Sai\n", Report(new Fault("K999", Severity.Warning, "Sai", "").Alone()));

    [Fact]
    public void Write_Notice_IsANotice() =>
        Assert.StartsWith("::notice ", Report(new Fault("K999", Severity.Notice, "Sai", "").Alone()), StringComparison.Ordinal);

    [Fact]
    public void Write_FileWithSeparatorsInItsName_EscapesThem() => Assert.Equal(
        "::error file=input/tin-tuc/a%2C b%3A 100%25.md,title=K999::Sai\n", Report(new Fault("K999", Severity.Error, "Sai", "").In(File)));

    [Fact]
    public void Write_CommandInTheMessage_StaysInTheMessage() => Assert.Equal(
        "::error title=K999::x%0D%0A::set-env name=A::b%250A\n",
        Report(new Fault("K999", Severity.Error, "{0}", "").Alone("x\r\n::set-env name=A::b%0A")));

    private static string Report(Diagnostic diagnostic)
    {
        var output = new StringWriter { NewLine = "\n" };
        GitHubReport.Write(output, [diagnostic], SourceLines.None);
        return output.ToString();
    }
}
