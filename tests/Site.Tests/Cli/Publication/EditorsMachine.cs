using System.Diagnostics;
using Site.Cli.Commands;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Publication;

/// <summary>
/// A folder with content and settings, and the program that an editor starts in it: the real one in the long form and where a test says so, else the one that serves many
/// commands (<see cref="ServingProgram"/>).
/// </summary>
internal sealed class EditorsMachine(string folder)
{
    public string Input => Path.Combine(folder, "input");

    public string Output => Path.Combine(folder, "output");

    /// <summary>Variables of the program's environment.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public bool StartsTheRealProgram { get; set; } = RealProgram.IsAlwaysStarted;

    /// <summary>The folder of its themes.</summary>
    public string Themes { get; init; } = SiteRun.Themes;

    /// <param name="publication">The value of <c>xuat_ban</c>.</param>
    public static EditorsMachine In(string folder, string publication)
    {
        var machine = new EditorsMachine(folder);
        machine.Write("cau-hinh.yml", $$"""
            ten_trang: Trang mẫu
            dia_chi_trang: https://khoi.example
            co_quan: { ten: Đảng ủy Khối (mẫu) }
            xuat_ban: {{publication}}

            """);
        machine.Article("mot", "Bài một (mẫu)", "Nội dung bài một.");
        machine.Article("hai", "Bài hai (mẫu)", "Nội dung bài hai.");
        return machine;
    }

    /// <summary>A folder that <c>init</c> made, with two more articles.</summary>
    /// <param name="publication">The value of <c>xuat_ban</c>.</param>
    public static EditorsMachine Founded(string folder, string publication)
    {
        var machine = new EditorsMachine(folder);
        Directory.CreateDirectory(folder);
        var (exit, output, error) = RealProgram.RunOrServe(folder, machine.Environment, "init", ".", "--name", "Đảng ủy Khối (mẫu)");
        Assert.True(exit == ExitCode.Done, output + error);
        File.AppendAllText(machine.PathOf("cau-hinh.yml"), $"xuat_ban: {publication}\nmay_chu: khong\n");
        machine.Article("mot", "Bài một (mẫu)", "Nội dung bài một.");
        machine.Article("hai", "Bài hai (mẫu)", "Nội dung bài hai.");
        return machine;
    }

    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string PathOf(string path) => Path.Combine(Input, path.Replace('/', Path.DirectorySeparatorChar));

    /// <param name="keys">Lines of the front matter.</param>
    public void Article(string name, string title, string text, params string[] keys) =>
        Write($"tin-tuc/{name}.md", $"---\ntieu_de: {title}\nngay: 2026-11-10\n{string.Concat(keys.Select(key => key + "\n"))}---\n\n{text}\n");

    public (int Exit, string Told) Publish(params string[] options) => Run("publish", options);

    public (int Exit, string Told) Run(string verb, params string[] options)
    {
        var (exit, output, error) = StartsTheRealProgram ? RealProgram.Run(folder, Environment, Arguments(verb, options)) : ServingProgram.Run(folder, Environment, Arguments(verb, options));
        return (exit, output + error);
    }

    /// <summary>Must end well.</summary>
    public string Done(params string[] options)
    {
        var (exit, told) = Publish(options);
        Assert.True(exit == ExitCode.Done, told);
        return told;
    }

    /// <summary>Must be refused.</summary>
    public string Refused(params string[] options)
    {
        var (exit, told) = Publish(options);
        Assert.True(exit == ExitCode.ContentHasErrors, $"{exit}\n{told}");
        return told;
    }

    /// <summary>Starts the real program.</summary>
    public Process Start(string verb, params string[] options)
    {
        var start = RealProgram.In(folder, Arguments(verb, options));
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private string[] Arguments(string verb, string[] options)
    {
        string[] site = verb == "due" ? [] : ["--themes", Themes, "--theme", "plain", .. options.Contains("--history") || options.Contains("--undo") ? Array.Empty<string>() : ["--pdf", "off"]];
        return [verb, .. site, .. options];
    }
}
