namespace Site.Tests.WholeSite;

/// <summary><c>KHOI_ACCEPT=1 dotnet test</c> writes what is as what is expected; git shows then what has changed.</summary>
internal static class Accepting
{
    public static readonly bool IsOn = Environment.GetEnvironmentVariable("KHOI_ACCEPT") == "1";

    public const string Advice = "Look at each difference; if all are meant, run KHOI_ACCEPT=1 dotnet test and read git diff before the commit.";
}
