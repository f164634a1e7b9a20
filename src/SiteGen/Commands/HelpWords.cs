using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Commands;

/// <summary>The few words of help that the command line's library brings itself, in Chinese.</summary>
/// <remarks>Its own translations need cultures, which this program does without so that every machine gives the same bytes.</remarks>
internal static class HelpWords
{
    private static readonly ImmutableArray<(string English, string Chinese)> Words =
    [
        ("Description:\n", "说明：\n"),
        ("Usage:\n", "用法：\n"),
        ("Options:\n", "选项：\n"),
        ("Commands:\n", "命令：\n"),
        (" [options]", " [选项]"),
        (" [command]", " [命令]"),
        ("[default: ", "[默认："),
    ];

    public static void Translate(RootCommand root, MessageLanguage language)
    {
        if (language != MessageLanguage.Chinese)
            return;
        foreach (var option in root.Options)
            option.Description = option switch
            {
                HelpOption => "显示帮助",
                VersionOption => "显示版本",
                _ => option.Description,
            };
    }

    public static string Translate(string help, MessageLanguage language) =>
        language == MessageLanguage.Chinese ? Words.Aggregate(help, (text, word) => text.Replace(word.English, word.Chinese, StringComparison.Ordinal)) : help;
}
