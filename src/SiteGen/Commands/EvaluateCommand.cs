using System.CommandLine;
using SiteGen.Core.Diagnostics;
using SiteGen.Loading;
using SiteGen.Reporting;

namespace SiteGen.Commands;

/// <summary><c>sitegen evaluate</c>: answers in, results out.</summary>
internal sealed class EvaluateCommand
{
    private readonly RunOptions options;
    private readonly Terminal terminal;
    private readonly Option<string> answers;
    private readonly Option<bool> json;
    private readonly Option<bool> next;

    private EvaluateCommand(Terminal terminal)
    {
        this.terminal = terminal;
        options = new(terminal);
        answers = new("--answers")
        {
            Description = terminal.Say("answers as JSON, or JSON Lines; - reads standard input", "答案，JSON 或每行一个 JSON；- 表示标准输入"),
            HelpName = "file",
            Required = true,
        };
        json = new("--json") { Description = terminal.Say("results as JSON, for programs", "以 JSON 输出结果，供程序读取") };
        next = new("--next") { Description = terminal.Say("also what to ask next", "同时列出接下来要问的问题") };
    }

    public static Command Create(Terminal terminal)
    {
        var evaluate = new EvaluateCommand(terminal);
        var command = new Command("evaluate", terminal.Say("tells what an enterprise can get by its answers", "根据企业的答案给出可享受的政策"));
        foreach (var option in new Option[] { evaluate.answers, evaluate.json, evaluate.next, evaluate.options.AsOf, evaluate.options.Content })
            command.Options.Add(option);
        command.SetAction(parsed => (int)evaluate.Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var day = RunOptions.ReadDate(parsed.GetValue(options.AsOf));
        var given = AnswerFile.Read(parsed.GetRequiredValue(answers), diagnostics);
        if (given is null)
        {
            ContentRun.Tell(diagnostics, terminal);
            return ExitCode.Refused;
        }

        if (ContentRun.Read(parsed.GetRequiredValue(options.Content), terminal) is not { } knowledge)
            return ExitCode.ContentHasErrors;
        day ??= LegalDay.Today(knowledge.Site.TimeZone, TimeProvider.System, diagnostics);
        if (day is null)
        {
            ContentRun.Tell(diagnostics, terminal);
            return ExitCode.ContentHasErrors;
        }

        Write(given, new(knowledge, day.Value, parsed.GetValue(next)), parsed.GetValue(json));
        return ExitCode.Done;
    }

    private void Write(AnswerList given, ResultReport report, bool isJson)
    {
        foreach (var (index, item) in given.Items.Index())
        {
            if (isJson)
                report.WriteJson(item, terminal.Out, isIndented: !given.IsLines);
            else
                report.WriteText(item, terminal, given.IsLines ? index + 1 : null);
        }
    }
}
