using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>What a page asks of the network once it has begun, and what it complains of at any time.</summary>
internal sealed class RequestLog
{
    private readonly ConcurrentQueue<string> faults = [];
    private volatile bool hasBegun;

    private RequestLog()
    {
    }

    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>Listens twice: to the browser's own protocol too.</summary>
    public static async Task<RequestLog> OfAsync(IPage page)
    {
        var log = new RequestLog();
        page.Console += (_, message) => log.faults.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => log.faults.Enqueue(error);
        page.Request += (_, request) => log.Add(request.Url);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => log.Add($"{sent?.GetProperty("request").GetProperty("url")}");
        return log;
    }

    public void Begin() => hasBegun = true;

    public void Clear()
    {
        hasBegun = false;
        faults.Clear();
    }

    private void Add(string address)
    {
        if (hasBegun)
            faults.Enqueue($"asks for {address}");
    }
}
