namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>A program of the shell's that stands in for a real one.</summary>
internal static class StandIn
{
    /// <param name="lines">For <c>sh</c>.</param>
    /// <returns>Its full path.</returns>
    public static string Write(TemporaryFolder folder, string name, string lines)
    {
        var file = folder.WriteFile(name, $"#!/bin/sh\n{lines}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }
}
