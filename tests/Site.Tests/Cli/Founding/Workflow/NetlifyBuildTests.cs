using System.Diagnostics;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>The lines with which Netlify builds this repository's sample, run by the real bash with stand-ins for what they download.</summary>
public sealed class NetlifyBuildTests : IDisposable
{
    private const string Plain = "run --project src/Site.Cli --configuration Release -- build --output output";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>This repository is public, and so is the host of its sample: nobody sees a draft there unless somebody asks for it, and never in production.</summary>
    [ShellFact]
    public void Build_ShowsDrafts_OnAPreviewThatAsksForThemAlone()
    {
        Assert.Equal(Plain, Started("production", drafts: string.Empty));
        Assert.Equal(Plain, Started("production", drafts: "1"));
        Assert.Equal(Plain, Started("deploy-preview", drafts: string.Empty));
        Assert.Equal(Plain + " --drafts --base-url https://xem-truoc.example", Started("deploy-preview", drafts: "1"));
    }

    /// <returns>How the build starts the program.</returns>
    private string Started(string context, string drafts)
    {
        StandIn.Write(_folder, "bin/curl", "exit 0");
        StandIn.Write(_folder, "bin/bash", "exit 0");
        StandIn.Write(_folder, ".cache/dotnet/dotnet", "echo \"$*\"");
        var start = new ProcessStartInfo("/bin/bash", ["-e", "-c", Repository.Text("netlify.toml").Split("\"\"\"")[1]]) { WorkingDirectory = _folder.FullPath, UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["PATH"] = _folder["bin"] + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = _folder.FullPath;
        start.Environment["CONTEXT"] = context;
        start.Environment["SHOW_DRAFTS"] = drafts;
        start.Environment["DEPLOY_PRIME_URL"] = "https://xem-truoc.example";
        using var bash = Process.Start(start)!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        Assert.Equal(0, bash.ExitCode);
        return output.TrimEnd();
    }
}
