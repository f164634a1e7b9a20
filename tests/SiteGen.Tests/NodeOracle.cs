using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SiteGen.Tests;

/// <summary>Runs a script of <c>tests/oracles</c> in Node: what others' software says of our output.</summary>
internal static class NodeOracle
{
    /// <summary>Text in on stdin, text out from stdout. A script that fails fails the test with what it wrote on stderr.</summary>
    public static async Task<string> RunAsync(string script, string input)
    {
        var folder = RepositoryRoot.Path("tests", "oracles");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            throw new InvalidOperationException("tests/oracles/node_modules is missing: run `bash tests/prepare` once");
        using var node = Start(folder, script);
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? await output : throw new InvalidOperationException($"{script} failed: {await errors}");
    }

    private static Process Start(string folder, string script)
    {
        var utf8 = new UTF8Encoding(false);
        try
        {
            return Process.Start(new ProcessStartInfo("node", [script])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = utf8,
                StandardOutputEncoding = utf8,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("node is missing: run `bash tests/prepare` once", missing);
        }
    }
}
