using System.Diagnostics;
using System.Globalization;

namespace Site.Tests.Cli.Desk;

/// <summary>The desk's modules become one script while the program is compiled: what would go wrong only in a browser ends the compiling.</summary>
public sealed class BundleTests(BundleTests.Compiled compiled) : IClassFixture<BundleTests.Compiled>
{
    private const string One = "export const one = 1;\n";

    /// <summary>Modules <c>a.js</c>, with which it begins, and <c>b.js</c>; and why they cannot be compiled.</summary>
    private static readonly (string A, string B, string Why)[] Refused =
    [
        ("import { none } from \"./b.js\";\n", One, "none is not exported by"),
        ("import { one } from \"./b.js\";\n", "export default 1;\n" + One, "can be bundled"),
        ("  import(\"./b.js\");\n", One, "can be bundled"),
        ("import { one } from \"./b.js\";\nconst x = ;\n", One, "cannot be minified"),
    ];

    private static readonly (string A, string B) Whole =
        ("import { one, two as second } from \"./b.js\";\nconsole.log(one, second());\n", One + "export function two() { return one + 1; }\n");

    public static TheoryData<int> EachRefused => [.. Enumerable.Range(0, Refused.Length)];

    [Fact]
    public void Modules_BecomeOneScript()
    {
        var made = compiled.Script(Refused.Length);
        Assert.True(made is not null, compiled.Said);
        Assert.Contains("console.log", made, StringComparison.Ordinal);
        Assert.DoesNotMatch("import|export|\n", made);
    }

    [Theory]
    [MemberData(nameof(EachRefused))]
    public void ModulesThatNoBrowserCouldRead_EndTheCompiling(int which)
    {
        var errors = compiled.Said.Split('\n').Where(line => line.Contains($"{Compiled.NameOf(which)}.proj", StringComparison.Ordinal) && line.Contains("error", StringComparison.Ordinal));
        Assert.Contains(errors, line => line.Contains(Refused[which].Why, StringComparison.Ordinal));
        Assert.NotEqual(0, compiled.Code);
        Assert.Null(compiled.Script(which));
    }

    /// <summary>A project for each pair of modules, which has nothing but these; all of them in one run of MSBuild, whose start takes most of its time.</summary>
    public sealed class Compiled : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Compiled()
        {
            foreach (var (modules, index) in Refused.Select(refused => (refused.A, refused.B)).Append(Whole).Select((modules, index) => (modules, index)))
            {
                var name = NameOf(index);
                _folder.WriteFile($"{name}/a.js", modules.Item1);
                _folder.WriteFile($"{name}/b.js", modules.Item2);
                _folder.WriteFile($"{name}/{name}.proj", $"""
                    <Project>
                      <Import Project="{Repository.PathOf("src/Site.Rendering/obj/Site.Rendering.csproj.nuget.g.props")}" />
                      <PropertyGroup><IntermediateOutputPath>obj/</IntermediateOutputPath></PropertyGroup>
                      <ItemGroup><Minified Include="a.js;b.js" To="made.js" Entry="a.js" /></ItemGroup>
                      <Import Project="{Repository.PathOf("src/Minify.targets")}" />
                    </Project>
                    """);
            }

            _folder.WriteFile("all.proj", """
                <Project>
                  <ItemGroup><Each Include="*/*.proj" /></ItemGroup>
                  <Target Name="All">
                    <MSBuild Projects="%(Each.FullPath)" Targets="MinifyFiles" ContinueOnError="ErrorAndContinue" />
                  </Target>
                </Project>
                """);
            using var made = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "all.proj", "-t:All", "-nologo", "-nodeReuse:false"])
            {
                WorkingDirectory = _folder.FullPath,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complained = made.StandardError.ReadToEndAsync();
            Said = made.StandardOutput.ReadToEnd() + complained.GetAwaiter().GetResult();
            made.WaitForExit();
            Code = made.ExitCode;
        }

        public int Code { get; }

        public string Said { get; }

        public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"modules-{index}");

        public string? Script(int index) => File.Exists(_folder[$"{NameOf(index)}/obj/made.js"]) ? File.ReadAllText(_folder[$"{NameOf(index)}/obj/made.js"]) : null;

        public void Dispose() => _folder.Dispose();
    }
}
