using System.CommandLine;
using SiteGen.Core.Diagnostics;
using SiteGen.Reporting;

namespace SiteGen.Commands;

/// <summary><c>sitegen check</c>: everything that a build checks; nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new RunOptions(terminal);
        var format = new Option<string>("--format")
        {
            Description = terminal.Say("how faults are told: text, json, sarif or github", "输出格式：text、json、sarif 或 github"),
            DefaultValueFactory = _ => "text",
            HelpName = "format",
        };
        var command = new Command("check", terminal.Say("checks the content and writes nothing", "检查内容，不写入任何文件"));
        options.AddTo(command, writes: false);
        command.Options.Add(format);
        command.SetAction(parsed => (int)Run(options.Read(parsed), ReadFormat(parsed.GetRequiredValue(format)), terminal));
        return command;
    }

    private static ExitCode Run(RunSettings settings, ReportFormat format, Terminal terminal)
    {
        var log = new StepLog(settings.Verbose ? terminal.Error : null);
        var result = SiteRun.Run(settings, TimeProvider.System, log, Severity.Error);
        DiagnosticReport.Write(format, result.Diagnostics, terminal);
        DiagnosticCount.Write(result.Diagnostics, terminal, settings.Strict);
        return result.Failed(settings.Strict) ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    private static ReportFormat ReadFormat(string word) => word switch
    {
        "text" => ReportFormat.Text,
        "json" => ReportFormat.Json,
        "sarif" => ReportFormat.Sarif,
        "github" => ReportFormat.GitHub,
        _ => throw Refusals.WrongValue("--format", word, new Phrase("text, json, sarif or github", " text、json、sarif 或 github")),
    };
}
