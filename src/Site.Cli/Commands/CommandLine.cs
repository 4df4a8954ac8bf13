using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.CompilerServices;
using Site.Cli.Commands.Init;
using Site.Cli.Commands.Publication;
using Site.Cli.Commands.Reporting;
using Site.Cli.Limits;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Commands;

/// <summary>From arguments to a command and an exit code. A new verb is a file in this folder and a line in <see cref="Root"/>.</summary>
public static class CommandLine
{
    private const string DefaultVerb = "build";

    private static readonly ParserConfiguration Configuration = new()
    {
        EnablePosixBundling = false, // -abc is a wrong option, not -a -b -c
        ResponseFileTokenReplacer = null, // @name is a name
    };

    public static int Run(string[] args, CommandContext context)
    {
        // What tells that memory has run out is made while there is some.
        RuntimeHelpers.RunClassConstructor(typeof(OutputFaults).TypeHandle);
        try
        {
            return Dispatch(args, context);
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            context.Screen.Error.WriteLine("Đã dừng theo yêu cầu. Trang cũ vẫn còn nguyên.");
            return ExitCode.Stopped;
        }
        catch (Exception e) when (Shortage.IsIn(e))
        {
            return Refuse(context.Screen, Shortage.In(e)!);
        }
        catch (Exception bug)
        {
            BugReport.Write(context.Screen.Error, bug);
            return ExitCode.Bug;
        }
        finally
        {
            context.Screen.Flush();
        }
    }

    private static int Dispatch(string[] args, CommandContext context)
    {
        var help = Flag("--help", "in hướng dẫn này", "-h", "-?");
        var version = Flag("--version", "in phiên bản của chương trình");
        var root = Root(context, help, version);
        var line = root.Parse(WithVerb(AskingForHelp(args), version), Configuration);
        var asked = line.CommandResult.Command;
        var isUnknown = asked.Subcommands.Count > 0 && line.UnmatchedTokens is [not ['-', ..], ..]; // help on a command that does not exist
        if (line.GetValue(help) && !isUnknown)
        {
            HelpPage.Write(context.Screen.Output, asked);
            return ExitCode.Done;
        }

        if (UsageErrors.Find(line) is { Length: > 0 } faults)
        {
            TellUsage(context.Screen, faults);
            return ExitCode.WrongUsage;
        }

        return line.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static Command Root(CommandContext context, Option<bool> help, Option<bool> version)
    {
        // Not a RootCommand: that one brings English help and directives along.
        var root = new Command("khoi", "Dựng trang thông tin điện tử của Khối từ thư mục nội dung.")
        {
            help,
            version,
            BuildCommand.Create(context),
            PreviewCommand.Create(context),
            CheckCommand.Create(context),
            PublishCommand.Create(context),
            DueCommand.Create(context),
            BulletinCommand.Create(context),
            InitCommand.Create(context),
            NewCommand.Create(context),
            ImportCommand.Create(context),
            PictureCommand.Create(context),
            ListCommand.Create(context),
            ReportCommand.Create(context),
            RoyaltiesCommand.Create(context),
            GuideCommand.Create(context),
        };
        root.SetAction(line =>
        {
            if (line.GetValue(version))
            {
                context.Screen.Output.WriteLine(BugReport.Version);
            }
            else
            {
                HelpPage.Write(context.Screen.Output, root);
            }
        });
        foreach (var command in root.Subcommands.SelectMany(command => command.Subcommands).Concat(root.Subcommands).Append(root))
        {
            command.TreatUnmatchedTokensAsErrors = false; // UsageErrors tells them, in Vietnamese
        }

        return root;
    }

    /// <summary>Turns <c>help</c> and <c>help build</c> into <c>--help</c> and <c>build --help</c>.</summary>
    private static string[] AskingForHelp(string[] args) => args is ["help", .. var asked] ? [.. asked, "--help"] : args;

    /// <summary>Adds <c>build</c> when no verb is given; help and version stay options of the program itself.</summary>
    private static string[] WithVerb(string[] args, Option version)
    {
        var asksOfProgram = args is [var only] && (only is "--help" or "-h" or "-?" || only == version.Name);
        return !asksOfProgram && (args.Length == 0 || args[0].StartsWith('-')) ? [DefaultVerb, .. args] : args;
    }

    private static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero, Recursive = name == "--help" };

    internal static void TellUsage(Screen screen, ImmutableArray<Diagnostic> faults)
    {
        TextReport.Write(screen.Error, faults, SourceLines.None, screen.ErrorPaint, screen.Width);
        screen.Error.WriteLine($"Xem cách dùng: {Invocation.Current} --help");
    }

    /// <summary>Says that what was read has errors, for a command that goes on all the same.</summary>
    /// <param name="made">What may be wrong because of them: <c>danh sách</c>.</param>
    internal static void TellErrors(Screen screen, string made, ImmutableArray<Diagnostic> found)
    {
        ImmutableArray<Diagnostic> errors = [.. found.Where(diagnostic => diagnostic.Severity == Severity.Error)];
        if (!errors.IsEmpty)
        {
            screen.Error.WriteLine($"{screen.ErrorPaint.Of(Severity.Error, $"Nội dung có {SeverityWords.Count(errors)}")} nên {made} có thể chưa đúng. Xem lỗi: {Invocation.Current} check");
        }
    }

    /// <summary>Tells why a command did nothing when the fault lies in the content or the machine, not in the command line.</summary>
    internal static int Refuse(Screen screen, params ImmutableArray<Diagnostic> why)
    {
        TextReport.Write(screen.Error, why, SourceLines.None, screen.ErrorPaint, screen.Width);
        return ExitCode.ContentHasErrors;
    }
}
