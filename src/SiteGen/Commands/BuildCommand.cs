using System.CommandLine;
using System.Globalization;
using SiteGen.Core.Outputs;
using SiteGen.Reporting;
using SiteGen.Writing;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>: content to output.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new RunOptions(terminal);
        var command = new Command("build", terminal.Say("makes the site", "生成网站"));
        options.AddTo(command, writes: true);
        command.SetAction(parsed => (int)(Run(options.Read(parsed), terminal) is null ? ExitCode.ContentHasErrors : ExitCode.Done));
        return command;
    }

    /// <summary>Builds and writes; <c>serve</c> begins with it.</summary>
    /// <returns>Null after errors were reported; nothing was written then.</returns>
    public static RunResult? Run(RunSettings settings, Terminal terminal)
    {
        var log = new StepLog(settings.Verbose ? terminal.Error : null);
        var writer = new OutputWriter(OutputPlace.At(settings.Output!));
        writer.Prepare();
        var result = SiteRun.Run(settings, TimeProvider.System, log);
        TextReport.Write(result.Diagnostics, terminal.Error, terminal.Language, terminal.ColourError);
        DiagnosticCount.Write(result.Diagnostics, terminal, settings.Strict);
        if (result.Failed(settings.Strict))
            return null;
        var written = writer.Write(result.Outputs!.Files);
        log.Done("output written");
        WarnOfLeftovers(written, terminal);
        terminal.Out.WriteLine(Summary(result.Outputs, settings.Output!, written.Changed, log.Elapsed, terminal));
        return result;
    }

    private static void WarnOfLeftovers(WriteResult written, Terminal terminal)
    {
        foreach (var folder in written.Leftovers)
            terminal.Error.WriteLine(terminal.Say(
                $"sitegen: warning: the site is in its place, but {folder}, an old one, could not be removed; remove it yourself",
                $"sitegen：警告：网站已就位，但旧文件夹 {folder} 无法删除，请自行删除"));
    }

    private static string Summary(OutputSet outputs, string folder, bool changed, TimeSpan elapsed, Terminal terminal)
    {
        var pages = outputs.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        var seconds = elapsed.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture);
        var line = terminal.Say(
            $"{pages} pages, {outputs.Files.Length} files, {seconds} s -> {folder}{(changed ? "" : " (unchanged)")}",
            $"{pages} 个页面，{outputs.Files.Length} 个文件，{seconds} 秒 -> {folder}{(changed ? "" : "（无变化）")}");
        return terminal.ColourOut ? Colours.Green(line) : line;
    }
}
