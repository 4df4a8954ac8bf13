using System.Text.Json.Nodes;
using Site.Model.Diagnostics;

namespace Site.Reading.Schema.Editors;

/// <summary>VS Code's settings, tasks and recommendations for everyone who opens the repository. Nothing personal: no colours, no sizes.</summary>
internal static class Workspace
{
    /// <param name="yamlSchemas">From a schema to the file that it describes, both from the workspace's root.</param>
    public static string Settings(IEnumerable<(string Schema, string File)> yamlSchemas, Invocation invocation)
    {
        var settings = Settings(yamlSchemas);
        if (invocation == Invocation.ByName)
        {
            // The program may lie in the workspace: its terminals find it there by its name.
            foreach (var (system, separator) in new[] { ("windows", ';'), ("linux", ':'), ("osx", ':') })
            {
                settings[$"terminal.integrated.env.{system}"] = Environment(invocation, problems: false, separator);
            }
        }

        return EditorJson.WithNotice(settings);
    }

    private static JsonObject Settings(IEnumerable<(string Schema, string File)> yamlSchemas) => new()
    {
        ["files.encoding"] = "utf8",
        ["files.eol"] = "\n",
        ["files.insertFinalNewline"] = true,
        ["files.trimTrailingWhitespace"] = true,
        ["search.exclude"] = new JsonObject { ["output*/**"] = true, ["**/bin"] = true, ["**/obj"] = true },
        ["[markdown]"] = new JsonObject
        {
            ["editor.wordWrap"] = "on",
            ["editor.insertSpaces"] = true,
            ["editor.tabSize"] = 2,
            ["editor.quickSuggestions"] = new JsonObject { ["other"] = "on", ["comments"] = "off", ["strings"] = "on" },
            ["editor.acceptSuggestionOnEnter"] = "off", // a line ends in Enter, and many keys are words that end lines
            ["editor.wordBasedSuggestions"] = "off",
            ["editor.suggest.snippetsPreventQuickSuggestions"] = false,
            ["files.trimTrailingWhitespace"] = false,
        },
        ["[yaml]"] = new JsonObject
        {
            ["editor.insertSpaces"] = true,
            ["editor.tabSize"] = 2,
            ["editor.snippetSuggestions"] = "none",
        },
        ["yaml.schemas"] = new JsonObject(yamlSchemas.Select(pair => KeyValuePair.Create<string, JsonNode?>("./" + pair.Schema, pair.File))),
    };

    public static string Extensions() => EditorJson.WithNotice(new JsonObject
    {
        ["recommendations"] = EditorJson.Array(["redhat.vscode-yaml", "editorconfig.editorconfig", "xoofx.scriban"]),
    });

    /// <summary>Diagnostics of a build or a check become marks in their files.</summary>
    public static string Tasks(Invocation invocation) => EditorJson.WithNotice(new JsonObject
    {
        ["version"] = "2.0.0",
        ["tasks"] = new JsonArray(
            Task(invocation, "Kiểm tra nội dung", "check", problems: true, group: "test"),
            Task(invocation, "Dựng trang", "build", problems: true, group: "build"),
            Task(invocation, "Xem trước", "preview --open", problems: false, group: null),
            Task(invocation, "Tạo bài mới", "new", problems: false, group: null)),
    });

    private static JsonObject Task(Invocation invocation, string label, string verb, bool problems, string? group)
    {
        string[] words = [.. $"{invocation.Command} {verb}".Split(' ')];
        var task = new JsonObject
        {
            ["label"] = label,
            ["type"] = "process",
            ["command"] = words[0],
            ["args"] = EditorJson.Array(words[1..]),
            ["presentation"] = new JsonObject { ["clear"] = true, ["focus"] = !problems },
            ["problemMatcher"] = problems ? new JsonArray(Problems(Severity.Error, "error"), Problems(Severity.Warning, "warning"), Problems(Severity.Notice, "info")) : new JsonArray(),
        };
        if (Environment(invocation, problems, ':') is { Count: > 0 } environment)
        {
            task["options"] = new JsonObject { ["env"] = environment };
        }

        if (invocation == Invocation.ByName)
        {
            task["windows"] = new JsonObject { ["options"] = new JsonObject { ["env"] = Environment(invocation, problems, ';') } };
        }

        if (group is not null)
        {
            task["group"] = new JsonObject { ["kind"] = group, ["isDefault"] = true };
        }

        return task;
    }

    /// <summary>Plain lines, which a matcher can read; and a program that lies in the workspace is found there.</summary>
    private static JsonObject Environment(Invocation invocation, bool problems, char separator)
    {
        var environment = new JsonObject();
        if (problems)
        {
            environment["TERM"] = "dumb";
        }

        if (invocation == Invocation.ByName)
        {
            environment["PATH"] = $"${{workspaceFolder}}{separator}${{env:PATH}}";
        }

        return environment;
    }

    /// <param name="name">The severity as VS Code says it.</param>
    private static JsonObject Problems(Severity severity, string name) => new()
    {
        ["owner"] = "khoi-" + name,
        ["severity"] = name,
        ["fileLocation"] = EditorJson.Array(["relative", "${workspaceFolder}"]),
        ["pattern"] = new JsonObject
        {
            ["regexp"] = $"^(.+?):(\\d+):(\\d+)  {SeverityWords.Of(severity)} (K\\d{{3}})  (.+)$",
            ["file"] = 1,
            ["line"] = 2,
            ["column"] = 3,
            ["code"] = 4,
            ["message"] = 5,
        },
    };
}
