namespace Site.Cli.Commands;

/// <summary>The exit codes of the program. Scripts and CI depend on the numbers.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content, the theme or the output folder has errors; nothing was published.</summary>
    public const int ContentHasErrors = 1;

    public const int WrongUsage = 2;

    /// <summary>Nothing is due: what <c>due</c> answers when the site needs no build. No failure, and no other command gives it.</summary>
    public const int NothingDue = 3;

    /// <summary>Our own bug (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;

    /// <summary>Stopped by Ctrl+C or a request to end; shells give this code for a program that SIGINT ended.</summary>
    public const int Stopped = 130;
}
