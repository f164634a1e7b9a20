using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SiteGen.Tests;

/// <summary>Runs a script of <c>tests/oracles</c> in Node: what others' software says of our output.</summary>
internal static class NodeOracle
{
    /// <summary>Text in on stdin, text out from stdout. A script that fails fails the test with what it wrote on stderr.</summary>
    public static Task<string> RunAsync(string script, string input) => RunAsync([script], input);

    /// <param name="arguments">The script and what it is told.</param>
    public static async Task<string> RunAsync(string[] arguments, string input)
    {
        var (output, errors, code) = await RunNode(arguments, input);
        return code == 0 ? output : throw new InvalidOperationException($"{arguments[0]} failed: {errors}");
    }

    /// <summary>A tool that judges files of the repository: all that it says, and whether it is content.</summary>
    /// <param name="arguments">Of Node, as in the folder <c>tests/oracles</c>.</param>
    public static async Task<(bool IsContent, string Said)> JudgeAsync(params string[] arguments)
    {
        var (output, errors, code) = await RunNode(arguments, "");
        return (code == 0, output + errors);
    }

    private static async Task<(string Output, string Errors, int Code)> RunNode(string[] arguments, string input)
    {
        var folder = RepositoryRoot.Path("tests", "oracles");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            throw new InvalidOperationException("tests/oracles/node_modules is missing: run `bash tests/prepare` once");
        using var node = Start(folder, arguments);
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return (await output, await errors, node.ExitCode);
    }

    private static Process Start(string folder, string[] arguments)
    {
        var utf8 = new UTF8Encoding(false);
        try
        {
            return Process.Start(new ProcessStartInfo("node", arguments)
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
