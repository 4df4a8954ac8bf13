namespace Site.Cli.Printing.DevTools;

/// <summary>The browser ended or closed the connection: what it did before does not count.</summary>
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
