using System.Diagnostics;
using SiteGen.Tests;

namespace SiteGen.BrowserTests;

/// <summary>The program itself, building and serving.</summary>
/// <param name="Address">With a closing slash.</param>
internal sealed record SiteServer(Process Process, string Address) : IDisposable
{
    public static async Task<SiteServer> StartAsync(string content, string output)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");
        string[] arguments =
        [
            program, "serve", "--port", "0", "--as-of", "2026-01-15",
            "--content", content, "--theme", RepositoryRoot.Path("themes", "default"), "--output", output,
        ];
        var server = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        while (await server.StandardOutput.ReadLineAsync() is { } line)
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
                return new(server, line[at..].Trim().TrimEnd('.'));
        throw new InvalidOperationException("the server ended before it gave its address");
    }

    public void Dispose()
    {
        Process.Kill(entireProcessTree: true);
        Process.Dispose();
    }
}
