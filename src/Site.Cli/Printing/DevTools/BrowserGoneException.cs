namespace Site.Cli.Printing.DevTools;

/// <summary>The browser ended, closed the connection or did not do what was asked: what it did before does not count. Its message is the browser's own words.</summary>
public sealed class BrowserGoneException : Exception
{
    public BrowserGoneException()
    {
    }

    public BrowserGoneException(string message)
        : base(message)
    {
    }

    public BrowserGoneException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
