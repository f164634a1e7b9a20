using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Markdown;

/// <summary>A text page's Markdown as HTML: CommonMark with tables; raw HTML is shown as text.</summary>
/// <remarks>Reports links that lead nowhere (SG0611, SG0612), schemes that are not allowed (SG0613) and pictures (SG0614), each at its place in the source, and what is nested too deep (SG0615).</remarks>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().UsePreciseSourceLocation().Build();

    public static RenderedText Render(MarkdownText text, PageContext context)
    {
        try
        {
            return RenderParsed(text, context);
        }
        catch (Exception fault) when (fault is ArgumentException or InsufficientExecutionStackException)
        {
            // Markdig 1 gives up so where parts stand more than 128 levels deep in one another.
            context.Sources.Diagnostics.Report(Codes.MarkdownTooDeep, text.Title.Span);
            return new("", null);
        }
    }

    private static RenderedText RenderParsed(MarkdownText text, PageContext context)
    {
        var document = Markdig.Markdown.Parse(text.File.Text[text.BodyStart..], Pipeline);
        NumberHeadings(document);
        var links = new MarkdownLinks(context);
        foreach (var link in document.Descendants<LinkInline>())
            Rewrite(link, text, links, context.Sources.Diagnostics);
        foreach (var link in document.Descendants<AutolinkInline>())
            links.CheckScheme(link.Url, SpanOf(text, link.Span));
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableBoxRenderer(text.Title.Value));
        renderer.Render(document);
        return new(writer.ToString(), MarkdownLead.Of(document, context.Language));
    }

    /// <summary>Ids by position rather than by words, so that they are ASCII and the same in every language.</summary>
    private static void NumberHeadings(MarkdownDocument document)
    {
        var number = 0;
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.GetAttributes().Id = $"section--{++number}";
    }

    private static void Rewrite(LinkInline link, MarkdownText text, MarkdownLinks links, DiagnosticBag diagnostics)
    {
        var span = link.Reference is { } reference ? reference.UrlSpan : link.UrlSpan;
        if (link.IsImage)
            diagnostics.Report(Codes.PictureInText, SpanOf(text, link.Span));
        else
            link.Url = links.Resolve(link.Url ?? "", SpanOf(text, span.IsEmpty ? link.Span : span));
    }

    private static Sources.SourceSpan SpanOf(MarkdownText text, Markdig.Syntax.SourceSpan span) =>
        new(text.File, text.BodyStart + span.Start, Math.Max(span.Length, 0));
}

/// <param name="Lead">Its first paragraph as plain text; null where it begins otherwise.</param>
internal sealed record RenderedText(string Html, string? Lead);
