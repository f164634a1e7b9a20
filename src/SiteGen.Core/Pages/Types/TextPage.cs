using SiteGen.Core.Pages.Markdown;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Html">The Markdown's own HTML, in which raw HTML is escaped.</param>
internal sealed record TextPage(PageFrame Frame, string Html) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Text, "text", Build);

    private static TextPage Build(PageContext context, PlannedPage page)
    {
        var text = context.Knowledge.Pages.First(content => content.Name == page.Key).Texts[context.Language];
        var rendered = MarkdownRenderer.Render(text, context);
        var head = new PageHead(text.Title.Value, rendered.Lead ?? context.Text(context.Knowledge.Site.Description), []);
        return new(PageFrame.Of(context, page, head), rendered.Html);
    }
}
