using Site.Tests.Cli.Publishing;

// Only reached when a test starts this assembly by itself; the test runner does not come by here.
return PublishingProcess.Run(args);
