using System.CommandLine;
using SiteGen.Serving;
using SiteGen.Writing;

namespace SiteGen.Commands;

/// <summary><c>sitegen serve</c>: builds, then serves the output on this machine until it is told to stop.</summary>
internal static class ServeCommand
{
    private const int StandardPort = 4000;

    public static Command Create(Terminal terminal)
    {
        var options = new RunOptions(terminal);
        var port = new Option<string?>("--port")
        {
            Description = terminal.Say($"the port; 0 takes any that is free [default: {StandardPort}]", $"端口，0 表示任一空闲端口 [default: {StandardPort}]"),
            HelpName = "n",
        };
        var command = new Command("serve", terminal.Say("makes the site and shows it on this machine", "生成网站并在本机预览"));
        options.AddTo(command, writes: true);
        command.Options.Add(port);
        command.SetAction(parsed => (int)Run(
            options.Read(parsed), RunOptions.ReadNumber("--port", parsed.GetValue(port), 0, 65535) ?? StandardPort, terminal));
        return command;
    }

    private static ExitCode Run(RunSettings settings, int port, Terminal terminal)
    {
        LoopbackServer.RequireFree(port);
        if (BuildCommand.Run(settings, terminal) is not { Root: { } root })
            return ExitCode.ContentHasErrors;
        var server = new LoopbackServer(OutputPlace.At(settings.Output!).Folder, root);
        server.Run(port, address =>
        {
            terminal.Out.WriteLine(address);
            terminal.Error.WriteLine(terminal.Say("Ctrl-C stops it", "按 Ctrl-C 停止"));
        });
        return ExitCode.Done;
    }
}
