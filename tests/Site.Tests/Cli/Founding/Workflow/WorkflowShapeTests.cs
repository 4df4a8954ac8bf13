using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Founding;
using YamlDotNet.RepresentationModel;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>
/// The workflow that <c>init</c> writes is one that GitHub accepts: keys, permissions, expressions, times (docs.github.com, "Workflow syntax for GitHub Actions"),
/// and it is as careful as this repository's own.
/// </summary>
public partial class WorkflowShapeTests
{
    private static readonly string Yaml = Founded(".github/workflows/trang.yml");

    private static readonly GitHubWorkflow Trang = GitHubWorkflow.Read(Yaml);

    private static string Founded(string path) =>
        Encoding.UTF8.GetString(FolderFiles.Of(new FoundedCommittee("Đảng ủy Khối (mẫu)"), new DateOnly(2026, 11, 20)).Single(file => file.Path == path).Bytes);

    [Fact]
    public void Workflow_HasTheKeysThatGitHubKnows()
    {
        Assert.All(GitHubWorkflow.Keys(Trang.Root), key => Assert.Contains(key, (string[])["name", "on", "permissions", "concurrency", "env", "defaults", "jobs"]));
        Assert.Equal(["push", "schedule", "workflow_dispatch"], GitHubWorkflow.Keys(GitHubWorkflow.Mapping(Trang.Root, "on")));
        Assert.NotEmpty(Trang.Jobs);
        foreach (var job in Trang.Jobs)
        {
            Assert.All(GitHubWorkflow.Keys(job.Node), key => Assert.Contains(key, (string[])["needs", "if", "runs-on", "timeout-minutes", "permissions", "environment", "outputs", "env", "steps"]));
            Assert.Equal("ubuntu-latest", GitHubWorkflow.Find(job.Node, "runs-on"));
            Assert.InRange(int.Parse(GitHubWorkflow.Find(job.Node, "timeout-minutes")!), 1, 360);
            Assert.True(GitHubWorkflow.Find(job.Node, "needs") is not { } needed || Trang.Jobs.TakeWhile(other => other.Id != job.Id).Any(other => other.Id == needed));
            foreach (var step in job.Steps)
            {
                Assert.All(GitHubWorkflow.Keys(step.Node), key => Assert.Contains(key, (string[])["id", "name", "if", "uses", "run", "with", "env"]));
                Assert.True(step.Uses is null != step.Run is null, step.Name);
                Assert.True(step.With.IsEmpty || step.Uses is not null, step.Name);
            }

            Assert.Distinct(job.Steps.Select(step => step.Id).OfType<string>());
        }
    }

    [Fact]
    public void Workflow_MayOnlyReadTheRepository_ButForThePagesJob()
    {
        Assert.Equal([("contents", "read")], GitHubWorkflow.Pairs(GitHubWorkflow.Mapping(Trang.Root, "permissions")));
        Assert.Empty(GitHubWorkflow.Mapping(Trang.Job("trang").Node, "permissions").Children);
        Assert.Equal([("pages", "write"), ("id-token", "write")], GitHubWorkflow.Pairs(GitHubWorkflow.Mapping(Trang.Job("pages").Node, "permissions")));
        Assert.Equal("github-pages", GitHubWorkflow.Find(GitHubWorkflow.Mapping(Trang.Job("pages").Node, "environment"), "name"));
        Assert.Contains(("persist-credentials", "false"), Trang.Job("trang").Steps[0].With);
    }

    [Fact]
    public void Timer_HasFiveFields_AndAsksAFewTimesADay()
    {
        var timers = (YamlSequenceNode)GitHubWorkflow.Mapping(Trang.Root, "on").Children["schedule"];
        var fields = GitHubWorkflow.Find((YamlMappingNode)Assert.Single(timers.Children), "cron")!.Split(' ');
        Assert.Equal(5, fields.Length);
        Assert.InRange(int.Parse(fields[0]), 0, 59);
        Assert.All(fields[1].Split(','), hour => Assert.InRange(int.Parse(hour), 0, 23));
        Assert.Equal(["*", "*", "*"], fields[2..]);

        // As the comment says them, in Vietnam.
        var hours = fields[1].Split(',').Select(hour => $"{(int.Parse(hour) + 7) % 24}:{int.Parse(fields[0]):00}").OrderBy(time => int.Parse(time.Split(':')[0]));
        Assert.Contains("Việt Nam là " + string.Join(", ", hours) + ".", Yaml, StringComparison.Ordinal);
    }

    /// <summary>A tag can be moved to other code; and what this repository uses too is the same here.</summary>
    [Fact]
    public void Actions_ArePinned_AsInThisRepository()
    {
        var own = Directory.GetFiles(Repository.PathOf(".github/workflows"), "*.yml").SelectMany(file => Pin().Matches(File.ReadAllText(file))).DistinctBy(pin => pin.Value).ToDictionary(pin => pin.Groups[1].Value + pin.Groups[4].Value, pin => pin.Groups[3].Value);
        var used = Trang.Jobs.SelectMany(job => job.Steps).Select(step => step.Uses).OfType<string>().ToList();
        Assert.Equal(used.Count, Pin().Count(Yaml));
        foreach (Match pin in Pin().Matches(Yaml))
        {
            Assert.True(own.GetValueOrDefault(pin.Groups[1].Value + pin.Groups[4].Value, pin.Groups[3].Value) == pin.Groups[3].Value, pin.Value);
        }

        Assert.Contains(used, action => action.StartsWith("actions/cache/save@", StringComparison.Ordinal));
    }

    [Fact]
    public void Expressions_NameWhatIsThere()
    {
        foreach (var job in Trang.Jobs)
        {
            Assert.All(job.Outputs, output => Known(output.Value, job, job.Steps.Length));
            for (var at = 0; at < job.Steps.Length; at++)
            {
                var step = job.Steps[at];
                Assert.All(step.Env.Concat(step.With), pair => Known(pair.Value, job, at));
                Assert.DoesNotContain("${{", step.Run ?? string.Empty, StringComparison.Ordinal); // a value in a script would be code
                if (step.If is { } condition)
                {
                    Assert.DoesNotContain("secrets.", condition, StringComparison.Ordinal);
                    Known($"${{{{ {condition} }}}}", job, at);
                }
            }
        }

        static void Known(string text, WorkflowJob job, int before)
        {
            foreach (var name in Expression().Matches(text).SelectMany(expression => Name().Matches(Literal().Replace(expression.Value, string.Empty))).Select(name => name.Value))
            {
                Assert.True(name.Split('.') switch
                {
                    ["vars" or "secrets", _] => true,
                    ["github", "run_id" or "run_attempt"] => true,
                    ["steps", var id, "outputs", var output] => job.Steps.Take(before).SingleOrDefault(step => step.Id == id) is { } step
                        && (step.Run is null || step.Run.Contains($"\"{output}=", StringComparison.Ordinal)),
                    ["needs", var id, "outputs", var output] => GitHubWorkflow.Find(job.Node, "needs") == id && Trang.Job(id).Outputs.Any(given => given.Key == output),
                    _ => false,
                }, $"{job.Id}: {name}");
            }
        }
    }

    /// <summary>A key can be saved once, and is found by what it begins with.</summary>
    [Fact]
    public void Caches_ComeBackFromWhereTheyWereSaved()
    {
        var saved = Trang.Jobs.SelectMany(job => job.Steps).Where(step => step.Uses?.StartsWith("actions/cache/save@", StringComparison.Ordinal) == true).Select(step => step.With.ToDictionary(pair => pair.Key, pair => pair.Value)).ToList();
        var restored = Trang.Job("trang").Steps.Where(step => step.Uses?.StartsWith("actions/cache/restore@", StringComparison.Ordinal) == true).Select(step => step.With.ToDictionary(pair => pair.Key, pair => pair.Value)).ToList();
        Assert.Equal(2, restored.Count);
        Assert.All(restored, cache => Assert.Contains(saved, other => other["path"] == cache["path"] && other["key"].StartsWith(cache["restore-keys"], StringComparison.Ordinal)));
        Assert.All(saved, cache => Assert.Contains("${{ github.run_id }}", cache["key"], StringComparison.Ordinal));
        Assert.Contains(restored, cache => cache["path"].TrimEnd().Split('\n') is [".output.anh", ".output.pdf", ".output.tep", ".output.gon"]);
    }

    [Fact]
    public void Netlify_BuildsNothingByItself_AndShowsNoDrafts()
    {
        var lines = Founded("netlify.toml").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
        Assert.Equal(["[build]", "publish = \"output\"", "ignore = \"exit 0\""], lines);
    }

    [GeneratedRegex("uses: ([a-z-]+/[a-z-]+)(/[a-z]+)?@([0-9a-f]{40}) # v([0-9]+)\\.[0-9]+\\.[0-9]+\n")]
    private static partial Regex Pin();

    [GeneratedRegex(@"\$\{\{.*?\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[a-z_A-Z][a-z_A-Z0-9-]*(\.[a-z_A-Z0-9-]+)*")]
    private static partial Regex Name();
}
