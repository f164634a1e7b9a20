using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages.Themes;

/// <summary>What can be told of a template at its exact place, before the engine reads it: blocks that do not match, partials that do not exist.</summary>
/// <remarks>Reports SG0601 and SG0602.</remarks>
internal static partial class TemplateSyntax
{
    /// <param name="file">The template itself.</param>
    /// <param name="name">As others call it: <c>partials/clause</c>.</param>
    /// <returns>Whether its blocks match, so that the engine can make sense of it.</returns>
    public static bool CheckBlocks(SourceFile file, string name, DiagnosticBag diagnostics)
    {
        var open = new Stack<Group>();
        foreach (var match in Tags().Matches(file.Text).Where(match => match.Groups["name"].Success))
        {
            var word = match.Groups["name"];
            var isEnd = match.Groups["end"].Success;
            if (!isEnd && match.Groups["bare"].Success)
                return Report(Span(file, word), name, AboutNothing(word), diagnostics);
            if (!isEnd)
                open.Push(word);
            else if (!open.TryPop(out var start) || start.Value != word.Value)
                return Report(Span(file, word), name, start is null ? NotOpen(word) : Crossed(word, start), diagnostics);
        }

        return open.Count == 0 || Report(Span(file, open.Peek()), name, NotClosed(open.Peek()), diagnostics);
    }

    /// <summary>Every partial that a template names must exist, on a page that is rendered or not.</summary>
    public static void CheckPartials(IReadOnlyDictionary<string, SourceFile> templates, DiagnosticBag diagnostics)
    {
        foreach (var file in templates.Values)
            foreach (var partial in Partials().Matches(file.Text).Select(match => match.Groups["name"]))
                if (!templates.ContainsKey(partial.Value))
                    diagnostics.ReportUnknown(Codes.TemplateMissing, Span(file, partial), partial.Value, [.. templates.Keys]);
    }

    private static bool Report(SourceSpan place, string name, Phrase reason, DiagnosticBag diagnostics)
    {
        diagnostics.Report(Codes.TemplateBroken, place, name, reason.En, reason.Zh);
        return false;
    }

    private static SourceSpan Span(SourceFile file, Group word) => new(file, word.Index, word.Length);

    private static Phrase NotOpen(Group word) => new($"the block \"{word}\" is closed here and was never opened", $"此处关闭的块“{word}”并未打开");

    private static Phrase NotClosed(Group word) => new($"the block \"{word}\" is opened here and never closed", $"此处打开的块“{word}”没有关闭");

    private static Phrase AboutNothing(Group word) => new($"the block \"{word}\" does not say what it is about", $"块“{word}”没有写明对象");

    private static Phrase Crossed(Group word, Group open) =>
        new($"the block \"{word}\" is closed here, but \"{open}\" is still open", $"此处关闭块“{word}”，但“{open}”尚未关闭");

    /// <summary>Starts and ends of blocks; comments are passed over.</summary>
    [GeneratedRegex(
        @"\{\{!--.*?--\}\}|\{\{![^}]*\}\}|\{\{~?(?:(?<end>/)|[#^])\s*[>*]?\s*(?:(?<name>each|if|unless|with)\s*(?<bare>~?\}\})|(?<name>[\w./@-]+))",
        RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\{\{~?#?>\s*(?<name>[\w./-]+)")]
    private static partial Regex Partials();
}
