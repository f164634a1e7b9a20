using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Markdown;

/// <summary>The first paragraph of a text page as plain text: what the page is about, for search engines and where it is shared.</summary>
internal static class MarkdownLead
{
    /// <returns>Null where the page does not begin with a paragraph.</returns>
    public static string? Of(MarkdownDocument document, Language language) =>
        document.FirstOrDefault(block => block is not HeadingBlock) is ParagraphBlock { Inline: { } line }
            ? string.Concat(line.Descendants().Select(part => Plain(part, language)))
            : null;

    private static string Plain(MarkdownObject part, Language language) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => language == Language.Chinese ? "" : " ",
        _ => "",
    };
}
