using System.Text.Json.Nodes;

namespace SiteGen.Core.Outputs.Evaluations;

/// <summary>What all JSON Schemas of a site begin with.</summary>
internal static class SchemaFile
{
    /// <param name="path">Of the file below the site's root.</param>
    public static JsonObject Begin(PublishedSite site, string path, string title) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = $"{site.Plan.BaseAddress.AbsoluteUri}{path}",
        ["title"] = $"{site.Knowledge.Site.Title.En.Value}: {title}",
    };
}
