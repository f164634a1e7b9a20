using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>axe-core on a page in which its text has been evaluated.</summary>
internal static class Axe
{
    private const string Run = """
        async rules => {
          const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
          return (await axe.run(document, options)).violations.map(found => `${found.id}: ${found.nodes.length} x ${found.nodes[0].html.slice(0, 160)}`);
        }
        """;

    /// <summary>What another scheme can change; the rest has been found out in the first.</summary>
    public static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    public static Task<string[]> FindAsync(IPage page, string[]? rules = null) => page.EvaluateAsync<string[]>(Run, rules);
}
