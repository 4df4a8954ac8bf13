namespace Site.Cli.Printing.DevTools;

/// <summary>The browser is there, but refuses a call, or what it gives is not what was asked for.</summary>
public sealed class BrowserAnswerException : Exception
{
    public BrowserAnswerException()
    {
    }

    public BrowserAnswerException(string message)
        : base(message)
    {
    }

    public BrowserAnswerException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
