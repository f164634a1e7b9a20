using SiteGen.Core.Diagnostics;

namespace SiteGen;

/// <summary>Chooses the language of messages: <c>--lang</c>, else the locale as POSIX ranks its variables.</summary>
internal static class MessageLanguages
{
    public const string Option = "--lang";

    /// <remarks>Read before the command line is parsed, so that its own errors are told in the language asked for.</remarks>
    public static MessageLanguage Choose(string[] arguments, Func<string, string?> environment)
    {
        for (var i = 0; i < arguments.Length; i++)
            if (Value(arguments, i) is { } code && FromCode(code) is { } chosen)
                return chosen;
        string?[] locale = [environment("LC_ALL"), environment("LC_MESSAGES"), environment("LANG")];
        var first = Array.Find(locale, value => !string.IsNullOrEmpty(value));
        return first?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.Chinese : MessageLanguage.English;
    }

    public static MessageLanguage? FromCode(string code) => code switch
    {
        "zh" => MessageLanguage.Chinese,
        "en" => MessageLanguage.English,
        _ => null,
    };

    private static string? Value(string[] arguments, int index)
    {
        var argument = arguments[index];
        if (argument == Option)
            return index + 1 < arguments.Length ? arguments[index + 1] : null;
        return argument.StartsWith(Option + "=", StringComparison.Ordinal) ? argument[(Option.Length + 1)..] : null;
    }
}
