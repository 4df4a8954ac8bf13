using System.Diagnostics;

namespace Site.Tests.Cli.Desk;

/// <summary>The desk's modules become one script while the program is compiled: what would go wrong only in a browser ends the compiling.</summary>
public sealed class BundleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A project that has nothing but its modules; <c>a.js</c> begins.</summary>
    private async Task<(int Code, string Said)> BundleAsync(string a, string b)
    {
        _folder.WriteFile("a.js", a);
        _folder.WriteFile("b.js", b);
        _folder.WriteFile("modules.proj", $"""
            <Project>
              <Import Project="{Repository.PathOf("src/Site.Rendering/obj/Site.Rendering.csproj.nuget.g.props")}" />
              <PropertyGroup><IntermediateOutputPath>obj/</IntermediateOutputPath></PropertyGroup>
              <ItemGroup><Minified Include="a.js;b.js" To="made.js" Entry="a.js" /></ItemGroup>
              <Import Project="{Repository.PathOf("src/Minify.targets")}" />
            </Project>
            """);
        using var made = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "modules.proj", "-t:MinifyFiles", "-nologo", "-nodeReuse:false"])
        {
            WorkingDirectory = _folder.FullPath,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (made.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), made.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (made.ExitCode, await said + await complained);
    }

    [Fact]
    public async Task Modules_BecomeOneScript()
    {
        var (code, said) = await BundleAsync("import { one, two as second } from \"./b.js\";\nconsole.log(one, second());\n", "export const one = 1;\nexport function two() { return one + 1; }\n");
        Assert.True(code == 0, said);
        var made = await File.ReadAllTextAsync(_folder["obj/made.js"], TestContext.Current.CancellationToken);
        Assert.Contains("console.log", made, StringComparison.Ordinal);
        Assert.DoesNotMatch("import|export|\n", made);
    }

    [Theory]
    [InlineData("import { none } from \"./b.js\";\n", "export const one = 1;\n", "none is not exported by")]
    [InlineData("import { one } from \"./b.js\";\n", "export default 1;\nexport const one = 1;\n", "can be bundled")]
    [InlineData("  import(\"./b.js\");\n", "export const one = 1;\n", "can be bundled")]
    [InlineData("import { one } from \"./b.js\";\nconst x = ;\n", "export const one = 1;\n", "cannot be minified")]
    public async Task ModulesThatNoBrowserCouldRead_EndTheCompiling(string a, string b, string why)
    {
        var (code, said) = await BundleAsync(a, b);
        Assert.Contains(why, said, StringComparison.Ordinal);
        Assert.NotEqual(0, code);
        Assert.False(File.Exists(_folder["obj/made.js"]));
    }
}
