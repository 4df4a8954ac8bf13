using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>A workflow of GitHub, as its YAML says it.</summary>
internal sealed class GitHubWorkflow
{
    private GitHubWorkflow(YamlMappingNode root) => Root = root;

    public YamlMappingNode Root { get; }

    public ImmutableArray<WorkflowJob> Jobs => [.. Mapping(Root, "jobs").Children.Select(pair => new WorkflowJob(Text(pair.Key), (YamlMappingNode)pair.Value))];

    public static GitHubWorkflow Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return new GitHubWorkflow((YamlMappingNode)Assert.Single(stream.Documents).RootNode);
    }

    public WorkflowJob Job(string id) => Jobs.Single(job => job.Id == id);

    public static YamlMappingNode Mapping(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) && value is YamlMappingNode mapping ? mapping : [];

    public static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;

    public static string? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value : null;

    public static ImmutableArray<string> Keys(YamlMappingNode node) => [.. node.Children.Keys.Select(Text)];

    public static ImmutableArray<(string Key, string Value)> Pairs(YamlMappingNode node) => [.. node.Children.Where(pair => pair.Value is YamlScalarNode).Select(pair => (Text(pair.Key), Text(pair.Value)))];
}

internal sealed record WorkflowJob(string Id, YamlMappingNode Node)
{
    public ImmutableArray<WorkflowStep> Steps => [.. ((YamlSequenceNode)Node.Children["steps"]).Children.Select(step => new WorkflowStep((YamlMappingNode)step))];

    public ImmutableArray<(string Key, string Value)> Outputs => GitHubWorkflow.Pairs(GitHubWorkflow.Mapping(Node, "outputs"));
}

internal sealed record WorkflowStep(YamlMappingNode Node)
{
    public string? Id => GitHubWorkflow.Find(Node, "id");

    public string Name => GitHubWorkflow.Find(Node, "name") ?? Uses ?? string.Empty;

    public string? Uses => GitHubWorkflow.Find(Node, "uses");

    public string? Run => GitHubWorkflow.Find(Node, "run");

    public string? If => GitHubWorkflow.Find(Node, "if");

    public ImmutableArray<(string Key, string Value)> Env => GitHubWorkflow.Pairs(GitHubWorkflow.Mapping(Node, "env"));

    public ImmutableArray<(string Key, string Value)> With => GitHubWorkflow.Pairs(GitHubWorkflow.Mapping(Node, "with"));
}
