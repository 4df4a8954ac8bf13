using Microsoft.Playwright;

namespace Site.Browser.Tests.Desk;

/// <summary>What the desk asks the program at one address and gets no answer to until the test says so: what else is done in between is done for certain while it waits.</summary>
internal sealed class HeldRequest
{
    private readonly TaskCompletionSource _arrived = new();
    private readonly TaskCompletionSource _released = new();

    private HeldRequest()
    {
    }

    /// <summary>The first request has been sent.</summary>
    public Task Arrived => _arrived.Task;

    /// <param name="address">A pattern, as Playwright reads it.</param>
    /// <param name="method">Others pass.</param>
    public static async Task<HeldRequest> OfAsync(IPage page, string address, string method = "POST")
    {
        var request = new HeldRequest();
        await page.RouteAsync(address, async route =>
        {
            if (route.Request.Method == method)
            {
                request._arrived.TrySetResult();
                await request._released.Task;
            }

            await route.ContinueAsync();
        });
        return request;
    }

    /// <summary>Answers what has been asked, and all that comes.</summary>
    public void Release() => _released.SetResult();
}
