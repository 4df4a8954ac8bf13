using System.Globalization;
using System.Text.Json;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Cli.Attachments;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Selection;
using Site.Rendering.Search;

namespace Site.Browser.Tests.Search;

/// <summary>The site of <c>Search/Corpus</c>, built once a run and served, and the script that searches it.</summary>
public static class SearchSite
{
    private static readonly Lazy<string> _folder = new(Build);
    private static readonly Lazy<Task<string>> _server = new(() => LoopbackServer.StartAsync(_folder.Value));

    /// <summary>Every file of the index.</summary>
    public static string[] Files => Directory.GetFiles(Path.Combine(_folder.Value, "tim-kiem"), "*", SearchOption.AllDirectories);

    /// <summary>A window on a page of the site, its script loaded as <c>search</c> and the engine opened as <c>engine</c>.</summary>
    public static async Task<Window> OpenAsync() => await WithEngineAsync(await SharedBrowser.OpenAsLeftAsync(await _server.Value, "/"));

    /// <inheritdoc cref="OpenAsync"/>
    /// <summary>For tests that count or stop what it fetches.</summary>
    public static async Task<Window> OpenAnewAsync() => await WithEngineAsync(await SharedBrowser.OpenAsync(await _server.Value, "/", Look.Desktop));

    private static async Task<Window> WithEngineAsync(Window window)
    {
        await window.Page.EvaluateAsync(
            "async script => { globalThis.search = await import(script); globalThis.engine = search.open('/tim-kiem/'); }", SearchScript.Url.Value);
        return window;
    }

    /// <summary>What the engine answers to a query, as JSON.</summary>
    public static Task<JsonElement> AskAsync(this Window window, string query, object? options = null) =>
        window.Page.EvaluateAsync<JsonElement>("([query, options]) => engine.search(query, options ?? {})", new[] { query, options });

    private static string Build()
    {
        var input = Path.Combine(AppContext.BaseDirectory, "search-input");
        if (Directory.Exists(input))
        {
            Directory.Delete(input, recursive: true);
        }

        Corpus.Write(input);
        var themes = Path.Combine(Repository.Root, "themes");
        var day = DateTimeOffset.Parse("2026-11-20T23:59:59+07:00", CultureInfo.InvariantCulture);
        using var attachments = AttachmentCache.InMemory();
        var site = SitePipeline.Run(new BuildRequest(input, themes, ThemeName: null, Address: null, Edition.Public, IncludeDrafts: false, day, Environment.ProcessorCount)
        {
            Attachments = attachments,
        });
        var routes = (site as BuiltSite)?.Routes ?? throw new InvalidOperationException(
            "The corpus has errors:\n" + string.Join('\n', site.Diagnostics.Select(found => $"{found.File}:{found.Span?.Line} {found.Code} {found.Message}")));
        var folder = Path.Combine(AppContext.BaseDirectory, "search-site");
        var (result, diagnostics) = Publisher.Publish(
            routes, new PublishRequest(folder, [input, themes], Force: false, Environment.ProcessorCount), CancellationToken.None);
        return result is null ? throw new InvalidOperationException(string.Join('\n', diagnostics.Select(diagnostic => diagnostic.Message))) : folder;
    }
}
