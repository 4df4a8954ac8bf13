using System.Diagnostics;

namespace Site.Benchmarks;

/// <summary>
/// The program that is measured, as a process of its own: the one built beside the benchmarks, or the published one that <c>KHOI_PROGRAM</c> names
/// (<c>KHOI_PROGRAM=publish/khoi dotnet run -c Release --project tests/Site.Benchmarks -- preview</c>).
/// </summary>
internal static class RealProgram
{
    public static ProcessStartInfo With(params IEnumerable<string> arguments) =>
        Environment.GetEnvironmentVariable("KHOI_PROGRAM") is { Length: > 0 } published
            ? new ProcessStartInfo(Path.GetFullPath(published), arguments)
            : new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "khoi.dll"), .. arguments]);
}
