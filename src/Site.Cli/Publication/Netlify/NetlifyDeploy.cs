using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Site.Model.Vietnamese;

namespace Site.Cli.Publication.Netlify;

/// <summary>One state of a site, as Netlify keeps it: readers see one of them, and any other can be put in its place.</summary>
internal sealed record NetlifyDeploy
{
    public required string Id { get; init; }

    /// <summary>Netlify's word: <c>uploading</c> until every file is there, <c>ready</c> when it can be seen, <c>error</c>.</summary>
    public string State { get; init; } = string.Empty;

    public string? Title { get; init; }

    /// <summary>Where this state alone can be seen, whatever readers see.</summary>
    public Uri? Address { get; init; }

    public DateTimeOffset Created { get; init; }

    /// <summary>Who pushed what it was built from; null when it was not built from a repository.</summary>
    public string? Committer { get; init; }

    public string? Error { get; init; }

    /// <summary>The digests of the files that have to be uploaded.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Whether it was made for readers, and not to be looked at before.</summary>
    public bool IsProduction { get; init; }

    public bool IsReady => State == "ready";

    public bool IsFailed => State is "error" or "rejected";

    /// <summary>Whether it is known which files have to be uploaded.</summary>
    public bool IsPrepared => State is "prepared" or "uploading" || IsUploaded;

    /// <summary>Whether every file has come.</summary>
    public bool IsUploaded => State is "uploaded" or "processing" || IsReady;

    /// <returns>Null of what is no deploy.</returns>
    public static NetlifyDeploy? Read(JsonElement json) => Text(json, "id") is not { } id ? null : new NetlifyDeploy
    {
        Id = id,
        State = Text(json, "state") ?? string.Empty,
        Title = Text(json, "title"),
        Address = Uri.TryCreate(Text(json, "deploy_ssl_url") ?? Text(json, "deploy_url"), UriKind.Absolute, out var address) ? address : null,
        Created = DateTimeOffset.TryParse(Text(json, "created_at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) ? created.ToOffset(VietnamTime.Offset) : default,
        Committer = Text(json, "committer"),
        Error = Text(json, "error_message"),
        Required = json.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.Array
            ? [.. required.EnumerateArray().Where(digest => digest.ValueKind == JsonValueKind.String).Select(digest => digest.GetString()!)] : [],
        IsProduction = Text(json, "context") is null or "production",
    };

    /// <summary>Null unless it is a text that says something.</summary>
    public static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
