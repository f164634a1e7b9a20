using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace SiteGen.Serving;

/// <summary>The door of the room: shows a finished site on this machine as its host would, headers and 404 page included.</summary>
/// <param name="folder">The full path of the output.</param>
/// <param name="root">The path of the site on its host, with slashes, escaped: <c>/</c> or <c>/policies/</c>.</param>
internal sealed class LoopbackServer(string folder, string root)
{
    /// <summary>Asked before a build, so that nobody waits for one in vain.</summary>
    /// <exception cref="RefusedException">The port cannot be had.</exception>
    public static void RequireFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException)
        {
            throw Refusals.PortTaken(port);
        }
    }

    /// <summary>Serves until Ctrl-C or a request to end.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="started">Given the address at which the site stands.</param>
    /// <exception cref="RefusedException">The port cannot be had.</exception>
    public void Run(int port, Action<string> started)
    {
        using var stop = new ManualResetEventSlim();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var app = Create(port);
        try
        {
            app.StartAsync().GetAwaiter().GetResult();
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            throw Refusals.PortTaken(port);
        }

        started(app.Urls.First() + root);
        stop.Wait();
        // Browsers keep connections open; they need not be waited for.
        app.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Set();
        }
    }

    private WebApplication Create(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = folder });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        var host = new SiteHost(folder, root);
        var files = new PhysicalFileProvider(folder);
        app.Use(host.Enter);
        app.UsePathBase(Uri.UnescapeDataString(root).TrimEnd('/'));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = ContentTypes.Create() });
        app.Run(host.NotFound);
        return app;
    }
}
