using System.Runtime.CompilerServices;

namespace Site.Browser.Tests.Browser;

/// <summary>A fact that needs a browser: skipped without one, unless the build server requires it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = InstalledBrowser.Program is null && !InstalledBrowser.IsRequired ? InstalledBrowser.Missing : null;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = InstalledBrowser.Program is null && !InstalledBrowser.IsRequired ? InstalledBrowser.Missing : null;
}
