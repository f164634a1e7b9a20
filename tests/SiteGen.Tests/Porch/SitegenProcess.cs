using System.Diagnostics;

namespace SiteGen.Tests.Porch;

/// <summary>The real program as a child process, with none of this process's locale.</summary>
internal static class SitegenProcess
{
    public sealed record Ended(int Code, string Out, string Error);

    public static async Task<Ended> RunAsync(string folder, CancellationToken cancel, params string[] arguments)
    {
        using var child = Start(folder, [], arguments);
        var output = child.StandardOutput.ReadToEndAsync(cancel);
        var error = child.StandardError.ReadToEndAsync(cancel);
        await child.WaitForExitAsync(cancel);
        return new(child.ExitCode, await output, await error);
    }

    public static Process Start(string folder, (string Name, string Value)[] environment, params string[] arguments) => Start(folder, environment, arguments, null);

    /// <param name="input">What the program reads on standard input; null for none.</param>
    public static Process Start(string folder, (string Name, string Value)[] environment, string[] arguments, string? input)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = input is not null,
        };
        foreach (var argument in new[] { "exec", Path.Combine(AppContext.BaseDirectory, "sitegen.dll") }.Concat(arguments))
            start.ArgumentList.Add(argument);
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var child = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        if (input is not null)
        {
            child.StandardInput.Write(input);
            child.StandardInput.Close();
        }

        return child;
    }

    /// <summary>The minimal fixture site with the default theme, in the places where the program looks for them.</summary>
    public static void CopySite(TemporaryFolder folder)
    {
        Copy(RepositoryRoot.Path("tests", "sites", "minimal", "content"), folder.At("content"));
        Copy(RepositoryRoot.Path("themes", "default"), folder.At("themes", "default"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
