using Site.Tests.Cli.Publishing;
using Xunit.Runner.InProc.SystemConsole;

// The test runner starts this assembly, and so do tests that need a process of their own to kill.
return args is [PublishingProcess.Word, .. var rest] ? PublishingProcess.Run(rest) : await ConsoleRunner.Run(args);
