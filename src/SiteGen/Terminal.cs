using System.Text;
using SiteGen.Core.Diagnostics;

namespace SiteGen;

/// <summary>Where the program speaks: results on <see cref="Out"/>, messages on <see cref="Error"/>, both UTF-8 with <c>\n</c>.</summary>
/// <param name="ColourOut">Whether colour is wanted on <see cref="Out"/>: a terminal, and <c>NO_COLOR</c> is not set.</param>
/// <param name="ColourError">The same for <see cref="Error"/>.</param>
/// <param name="Width">How many columns a line on <see cref="Out"/> has; what is no terminal gets lines that suit most.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, MessageLanguage Language, bool ColourOut, bool ColourError, int Width = Terminal.UsualWidth) : IDisposable
{
    private const int UsualWidth = 100;
    private const int LeastWidth = 40;

    public static Terminal Open(string[] arguments)
    {
        // Only there does the console not take UTF-8 by itself.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(
            Writer(Console.OpenStandardOutput()),
            new MessageWriter(Writer(Console.OpenStandardError())),
            MessageLanguages.Choose(arguments, Environment.GetEnvironmentVariable),
            !plain && !Console.IsOutputRedirected,
            !plain && !Console.IsErrorRedirected,
            Console.IsOutputRedirected ? UsualWidth : Math.Max(Console.WindowWidth, LeastWidth));
    }

    /// <summary>Picks the wording in the language of the one who reads it.</summary>
    public string Say(string english, string chinese) => Language == MessageLanguage.Chinese ? chinese : english;

    /// <summary>Tells something in one line. What was typed or read may hold line ends and terminal codes; these are not written.</summary>
    public void Tell(string english, string chinese) =>
        Error.WriteLine(string.Concat(Say($"sitegen: {english}", $"sitegen：{chinese}").Select(character => char.IsControl(character) ? ' ' : character)));

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
}
