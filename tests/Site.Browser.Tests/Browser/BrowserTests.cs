namespace Site.Browser.Tests.Browser;

/// <summary>A class of tests that share the browser; xunit runs such classes side by side.</summary>
public abstract class BrowserTests : IClassFixture<BrowserTests.Holder>
{
    public sealed class Holder : IAsyncLifetime
    {
        public Task InitializeAsync()
        {
            SharedBrowser.Hold();
            return Task.CompletedTask;
        }

        public Task DisposeAsync() => SharedBrowser.ReleaseAsync();
    }
}
