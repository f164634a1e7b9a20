using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages.Links;

/// <summary>A rendered page's ids and links, each with its place.</summary>
/// <param name="DoubledIds">Every occurrence after the first.</param>
internal sealed record ScannedPage(SourceFile File, HashSet<string> Ids, ImmutableArray<HtmlAttribute> DoubledIds, ImmutableArray<HtmlAttribute> Links)
{
    public static ScannedPage Read(RenderedPage page)
    {
        var html = Encoding.UTF8.GetString(page.Html.Span);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var doubled = ImmutableArray.CreateBuilder<HtmlAttribute>();
        var links = ImmutableArray.CreateBuilder<HtmlAttribute>();
        foreach (var attribute in HtmlScanner.Attributes(html))
            if (attribute.Name != "id")
                links.Add(attribute);
            else if (!ids.Add(attribute.Value))
                doubled.Add(attribute);
        return new(new(page.Path, page.Path, html), ids, doubled.ToImmutable(), links.ToImmutable());
    }

    public SourceSpan SpanOf(HtmlAttribute attribute) => new(File, attribute.Start, attribute.Value.Length);
}
