using System.CommandLine;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Search;

namespace SiteGen.Commands;

/// <summary>The options that every command which reads the content has, and the reading of their values.</summary>
internal sealed class RunOptions
{
    private readonly Option<string> content;
    private readonly Option<string> output;
    private readonly Option<string> theme;
    private readonly Option<string?> baseAddress;
    private readonly Option<string?> asOf;
    private readonly Option<bool> strict;
    private readonly Option<string?> jobs;
    private readonly Option<bool> wholeIndex;

    public RunOptions(Terminal terminal)
    {
        content = Text("--content", terminal.Say("the folder with the YAML", "YAML 内容所在文件夹"), "content");
        output = Text("--output", terminal.Say("the folder for the finished site", "生成网站的文件夹"), "output");
        theme = Text("--theme", terminal.Say("the folder with templates, strings and assets", "模板、界面文字和资源所在文件夹"), "themes/default");
        baseAddress = new("--base-url") { Description = terminal.Say("where the site will stand; else as site.yaml says", "网站地址，默认取自 site.yaml"), HelpName = "address" };
        asOf = new("--as-of") { Description = terminal.Say("the legal day, 2020-10-01; else today", "法律日期，如 2020-10-01，默认为当天"), HelpName = "date" };
        strict = new("--strict") { Description = terminal.Say("warnings fail too", "有警告也视为失败") };
        jobs = new("--jobs") { Description = terminal.Say("how many threads; else one for each processor", "线程数，默认为处理器个数"), HelpName = "n" };
        wholeIndex = new("--whole-index")
        {
            Description = terminal.Say($"write the search index for Lunr clients beyond {SearchIndex.MostInWhole} documents too", $"超过 {SearchIndex.MostInWhole} 篇时也写出供 Lunr 客户端使用的完整索引"),
        };
    }

    /// <summary>Understood by every command; its value was read before the command line was parsed.</summary>
    public static Option<string?> Language(Terminal terminal) =>
        new(MessageLanguages.Option) { Description = terminal.Say("the language of messages: en or zh", "消息语言：en 或 zh"), HelpName = "en|zh", Recursive = true };

    public static Option<bool> Verbose(Terminal terminal) =>
        new("--verbose") { Description = terminal.Say("say what takes how long, and where a bug arose", "显示各步耗时及程序错误位置"), Recursive = true };

    /// <summary>The folder with the content, for commands that need nothing else.</summary>
    public Option<string> Content => content;

    /// <summary>The legal day, which <see cref="ReadDate"/> reads.</summary>
    public Option<string?> AsOf => asOf;

    public void AddTo(Command command, bool writes)
    {
        command.Options.Add(content);
        if (writes)
            command.Options.Add(output);
        foreach (var option in new Option[] { theme, baseAddress, asOf, strict, jobs, wholeIndex })
            command.Options.Add(option);
    }

    /// <exception cref="RefusedException">A value is not one that the option can have, or a folder is missing.</exception>
    public RunSettings Read(ParseResult parsed)
    {
        var writes = parsed.CommandResult.Command.Options.Contains(output);
        var settings = new RunSettings(
            parsed.GetRequiredValue(content),
            writes ? parsed.GetRequiredValue(output) : null,
            parsed.GetRequiredValue(theme),
            ReadAddress(parsed.GetValue(baseAddress)),
            ReadDate(parsed.GetValue(asOf)),
            parsed.GetValue(strict),
            ReadNumber("--jobs", parsed.GetValue(jobs), 1, 1024) ?? Environment.ProcessorCount,
            parsed.GetValue(wholeIndex),
            parsed.GetValue<bool>("--verbose"));
        settings.RequireFolders();
        return settings;
    }

    public static int? ReadNumber(string option, string? value, int least, int most)
    {
        if (value is null)
            return null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Refusals.WrongValue(option, value, new($"a whole number from {least} to {most}", $" {least} 到 {most} 的整数"));
    }

    private static Option<string> Text(string name, string description, string standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "folder" };

    /// <exception cref="RefusedException">There is no such day.</exception>
    public static DateOnly? ReadDate(string? value)
    {
        if (value is null)
            return null;
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Refusals.WrongValue("--as-of", value, new("a day that exists, as 2020-10-01", "真实存在的日期，如 2020-10-01"));
    }

    private static Uri? ReadAddress(string? value)
    {
        if (value is null)
            return null;
        return BaseAddress.Read(value) ?? throw Refusals.WrongValue("--base-url", value,
            new("an address such as https://policy.example/", "网址，如 https://policy.example/"));
    }
}
