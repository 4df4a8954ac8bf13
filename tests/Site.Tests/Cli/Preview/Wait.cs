namespace Site.Tests.Cli.Preview;

/// <summary>Waiting for what must come, however slow the machine: no test sleeps a fixed time. The limit only ends a run that hangs.</summary>
internal static class Wait
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    public static async Task<T> ForAsync<T>(Func<Task<T>> look, Func<T, bool> isIt, string what)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            var seen = await look();
            if (isIt(seen))
            {
                return seen;
            }

            Assert.False(limit.IsCancellationRequested, $"Waited in vain for {what}; last seen:\n{seen}");
            await Task.Delay(BetweenLooks);
        }
    }

    public static Task ForAsync(Func<bool> isSo, string what) => ForAsync(() => Task.FromResult(isSo()), so => so, what);
}
