using System.Diagnostics;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>The lines with which Netlify builds this repository's sample, run by the real bash and git with stand-ins for what they download.</summary>
public sealed class NetlifyBuildTests : IDisposable
{
    private const string Plain = "build --output output";

    private readonly TemporaryFolder _folder = new();

    public NetlifyBuildTests()
    {
        StandIn.Write(_folder, "bin/curl", "exit 0");
        StandIn.Write(_folder, "bin/bash", "exit 0");
        StandIn.Write(
            _folder,
            ".cache/dotnet/dotnet",
            """
            while [ "$1" != --output ]; do printf '%s ' "$1"; shift; done; echo
            mkdir -p "$2" && printf '#!/bin/sh\necho "$*"\n' > "$2/khoi" && chmod +x "$2/khoi"
            """);
        _folder.WriteFile("repository/global.json", "{}");
        _folder.WriteFile("repository/themes/khoi/theme.yml", string.Empty);
        _folder.WriteFile("repository/src/Program.cs", "1");
        _folder.WriteFile("repository/input/a.md", "1");
        Git("init", "--quiet");
        Commit();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>This repository is public, and so is the host of its sample: nobody sees a draft there unless somebody asks for it, and never in production.</summary>
    [ShellFact]
    public void Build_ShowsDrafts_OnAPreviewThatAsksForThemAlone()
    {
        Assert.Equal(Plain, Build("production", drafts: string.Empty)[^1]);
        Assert.Equal(Plain, Build("production", drafts: "1")[^1]);
        Assert.Equal(Plain, Build("deploy-preview", drafts: string.Empty)[^1]);
        Assert.Equal(Plain + " --drafts --base-url https://xem-truoc.example", Build("deploy-preview", drafts: "1")[^1]);
    }

    [ShellFact]
    public void Program_IsCompiledAhead_AndAgainOnlyWhenItChanged()
    {
        var made = "publish src/Site.Cli --configuration Release --runtime linux-x64 -p:PublishReadyToRunComposite=false ";
        Assert.Equal([made, Plain], Build());
        Assert.Equal([Plain], Build());

        _folder.WriteFile("repository/input/a.md", "2");
        Commit();
        Assert.Equal([Plain], Build());

        _folder.WriteFile("repository/src/Program.cs", "2");
        Commit();
        Assert.Equal([made, Plain], Build());
        Assert.Single(Directory.GetDirectories(_folder[".cache/khoi"]));
    }

    /// <summary>A program that was not made whole is not there for the next build.</summary>
    [ShellFact]
    public void ProgramThatCouldNotBeMade_FailsTheBuild_AndIsMadeByTheNext()
    {
        var dotnet = File.ReadAllText(_folder[".cache/dotnet/dotnet"]);
        _folder.WriteFile(".cache/dotnet/dotnet", dotnet + "exit 1\n");
        Build(exitCode: 1);

        _folder.WriteFile(".cache/dotnet/dotnet", dotnet);
        Assert.Equal(2, Build().Length);
    }

    /// <returns>How the program was made, where it was, and with what it was started.</returns>
    private string[] Build(string context = "production", string drafts = "", int exitCode = 0)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-e", "-c", Repository.Text("netlify.toml").Split("\"\"\"")[1]]) { WorkingDirectory = _folder["repository"], UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["PATH"] = _folder["bin"] + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = _folder.FullPath;
        start.Environment["CONTEXT"] = context;
        start.Environment["SHOW_DRAFTS"] = drafts;
        start.Environment["DEPLOY_PRIME_URL"] = "https://xem-truoc.example";
        using var bash = Process.Start(start)!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        Assert.Equal(exitCode, bash.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private void Commit()
    {
        Git("add", ".");
        Git("-c", "user.name=Mẫu", "-c", "user.email=mau@example.vn", "commit", "--quiet", "--message", "Sample");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start("git", ["-C", _folder["repository"], .. arguments]);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
