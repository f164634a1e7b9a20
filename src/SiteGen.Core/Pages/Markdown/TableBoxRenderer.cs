using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Core.Pages.Themes;

namespace SiteGen.Core.Pages.Markdown;

/// <summary>Sets each table in a box that scrolls by itself and that the keyboard reaches, so that the page never scrolls sideways.</summary>
internal sealed class TableBoxRenderer(string label) : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer table = new();
    private int count;

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var name = HtmlEncoder.Encode(++count == 1 ? label : $"{label} {count}");
        renderer.WriteLine($"<div class=\"table-box\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">");
        table.Write(renderer, obj);
        renderer.WriteLine("</div>");
    }
}
