using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Browser;

/// <summary>What is left to the long form is not left out.</summary>
public sealed class LongFormTests
{
    /// <summary>What these look for, <see cref="Pages.EveryPageTests"/> does.</summary>
    private static readonly string[] _partsOfEveryPage = [nameof(Pages.AccessibilityTests), nameof(Pages.ReflowTests), nameof(Pages.TextSizeTests)];

    [Fact]
    public void ClassThatTriesMoreInTheLongForm_IsRunInItByTheBuildServer()
    {
        var run = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        var long_ = run.Split('\n').Single(line => line.StartsWith($"{Thoroughness.Variable}=1 ", StringComparison.Ordinal) && line.Contains("Site.Browser.Tests", StringComparison.Ordinal));
        var classes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Site.Browser.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("Thoroughness.IsLong", StringComparison.Ordinal) || File.ReadAllText(file).Contains("Thoroughness.Turns", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Except([nameof(LongFormTests), .. _partsOfEveryPage], StringComparer.Ordinal).ToList();

        Assert.Contains(nameof(Pages.StabilityTests), classes);
        Assert.All(classes, name => Assert.Contains($"~{name}", long_, StringComparison.Ordinal));
    }
}
