namespace SiteGen.Core.Pages.Themes;

/// <summary>The seam between pages and the template engine: nothing else of Pages knows which engine renders.</summary>
internal interface ITheme
{
    /// <summary>Renders a template with a view model; safe to call from several threads.</summary>
    /// <returns>The text, or null where a fault was reported.</returns>
    string? Render(string template, object model, Wording wording);
}
