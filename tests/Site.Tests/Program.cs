using Site.Tests.Cli;
using Site.Tests.Cli.Pictures;
using Site.Tests.Cli.Publishing;
using Xunit.Runner.InProc.SystemConsole;

// The test runner starts this assembly, and so do tests that need a process of their own.
return args switch
{
    [PublishingProcess.Word, .. var rest] => PublishingProcess.Run(rest),
    [PicturesUntilKilled.Word, .. var rest] => PicturesUntilKilled.Run(rest),
    [ServingProgram.Word] => ServingProgram.Serve(),
    _ => await ConsoleRunner.Run(args),
};
