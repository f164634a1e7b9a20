using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Scenarios;

namespace SiteGen.Engines;

/// <summary>The emitted rules in Node, for scenarios: the modules stand in a folder of their own as long as this lives.</summary>
internal sealed class NodeEngine : IDisposable
{
    /// <summary>A line in, <c>{ answers, asOf }</c>; a line out, the result.</summary>
    private const string Driver = """
        import { createInterface } from "node:readline";
        import { evaluate } from "./rules.js";
        for await (const line of createInterface({ input: process.stdin })) {
          const { answers, asOf } = JSON.parse(line);
          console.log(JSON.stringify(evaluate(answers, { asOf })));
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-rules-").FullName;
    private readonly string program;

    /// <param name="modules">With their paths below one folder: <c>rules.js</c> and what it imports.</param>
    /// <param name="program">Node.</param>
    public NodeEngine(IEnumerable<(string Path, string Text)> modules, string program)
    {
        this.program = program;
        foreach (var (path, text) in modules)
            Write(path, text);
        Write("package.json", """{"type":"module"}""");
        Write("run.js", Driver);
    }

    /// <summary>The version of Node on the path, as it says itself; null where there is none.</summary>
    public static string? Version(string program)
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true })!;
            var version = node.StandardOutput.ReadToEnd().Trim();
            node.WaitForExit();
            return node.ExitCode == 0 ? version : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The result of each scenario, in their order.</summary>
    /// <exception cref="InvalidOperationException">The modules failed: a fault of the emitter.</exception>
    public ImmutableArray<string> Evaluate(ImmutableArray<Scenario> scenarios)
    {
        using var node = Process.Start(new ProcessStartInfo(program, [Path.Combine(folder, "run.js")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var (results, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        Ask(node.StandardInput, scenarios);
        node.WaitForExit();
        ImmutableArray<string> lines = [.. results.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        return node.ExitCode == 0 && lines.Length == scenarios.Length ? lines : throw new InvalidOperationException(errors.Result);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A program that ended early tells why on its own; what it did not read is no matter.</summary>
    private static void Ask(StreamWriter node, ImmutableArray<Scenario> scenarios)
    {
        try
        {
            foreach (var scenario in scenarios)
                node.Write($"{{\"answers\":{ScenarioAnswers.ToJson(scenario)},\"asOf\":{Day(scenario)}}}\n");
            node.Close();
        }
        catch (IOException)
        {
        }
    }

    private static string Day(Scenario scenario) => JsonSerializer.Serialize(scenario.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
