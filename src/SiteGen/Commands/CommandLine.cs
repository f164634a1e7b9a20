using System.CommandLine;
using System.CommandLine.Invocation;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Commands;

/// <summary>The door of the room: arguments to an exit code.</summary>
internal static class CommandLine
{
    public static ExitCode Run(string[] arguments, Terminal terminal)
    {
        try
        {
            var root = CreateRoot(terminal);
            var parsed = root.Parse(arguments, new() { ResponseFileTokenReplacer = null });
            // Without a command there is nothing to do but to say which there are; that is still wrong use.
            if (parsed is { Action: ParseErrorAction, CommandResult.Command: RootCommand, UnmatchedTokens: [] })
                return Invoke(root.Parse(["--help"]), terminal with { Out = terminal.Error }, ExitCode.Refused);
            RequireRight(parsed);
            return Invoke(parsed, terminal, null);
        }
        catch (RefusedException refused)
        {
            return Refuse(refused, terminal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(Refusals.Environment(failure), terminal);
        }
#pragma warning disable CA1031 // The one place where a fault of the program itself is told, and not thrown at the reader.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            return TellBug(bug, arguments.Contains("--verbose"), terminal);
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand(terminal.Say(
            "sitegen makes a bilingual website of policies from structured YAML.",
            "sitegen 由结构化 YAML 生成双语政策网站。"));
        root.Options.Add(RunOptions.Language(terminal));
        root.Options.Add(RunOptions.Verbose(terminal));
        root.Subcommands.Add(BuildCommand.Create(terminal));
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(ServeCommand.Create(terminal));
        root.Subcommands.Add(TestCommand.Create(terminal));
        root.Subcommands.Add(EvaluateCommand.Create(terminal));
        HelpWords.Translate(root, terminal.Language);
        return root;
    }

    private static ExitCode Invoke(ParseResult parsed, Terminal terminal, ExitCode? code)
    {
        // The library's own text goes through here; what commands say goes to the terminal.
        using var help = new StringWriter { NewLine = "\n" };
        var returned = parsed.Invoke(new()
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = help,
            Error = terminal.Error,
        });
        terminal.Out.Write(HelpWords.Translate(help.ToString(), terminal.Language));
        return code ?? (ExitCode)returned;
    }

    private static void RequireRight(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "sitegen" : $"sitegen {command.Name}";
        if (parsed.Action is not ParseErrorAction)
        {
            if (parsed.GetValue<string?>(MessageLanguages.Option) is { } code && MessageLanguages.FromCode(code) is null)
                throw Refusals.WrongValue(MessageLanguages.Option, code, new("en or zh", " en 或 zh"));
            return;
        }

        if (parsed.UnmatchedTokens is [var word, ..])
            throw Refusals.UnknownWord(word, NearSpelling.Find(word, KnownWords(command)), name);
        if (command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is null or { Implicit: true }) is { } missing)
            throw Refusals.MissingOption(missing.Name, name);
        throw Refusals.WrongUse(parsed.Errors[0].Message, name);
    }

    private static IEnumerable<string> KnownWords(Command command) =>
        command.Options.Concat<Symbol>(command.Subcommands).Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).Select(symbol => symbol.Name);

    private static ExitCode Refuse(RefusedException refused, Terminal terminal)
    {
        terminal.Tell($"{refused.Found.En}; {refused.Mend.En}", $"{refused.Found.Zh}；{refused.Mend.Zh}");
        return ExitCode.Refused;
    }

    private static ExitCode TellBug(Exception bug, bool verbose, Terminal terminal)
    {
        var what = $"{bug.GetType().Name}: {bug.Message}";
        terminal.Error.WriteLine(terminal.Say($"sitegen: this is a bug in sitegen: {what}", $"sitegen：程序出错：{what}"));
        terminal.Error.WriteLine(verbose ? bug.ToString() : terminal.Say(
            "please report it with the output of the same command with --verbose and the content it was given",
            "请加上 --verbose 重新运行，并将其输出与所用内容一并报告给维护者"));
        return ExitCode.Bug;
    }
}
