using SiteGen.Tests;

namespace SiteGen.BrowserTests;

/// <summary>The functions in <c>looks/</c>, evaluated in a page: each returns what it finds, as text.</summary>
internal static class Look
{
    /// <summary>Readers may scroll these sideways, tables and the ladder's picture; nothing else.</summary>
    public const string Regions = ".table-box, .stairs-box";

    /// <summary>What a thumb must hit first: navigation, language, buttons, boxes to tick.</summary>
    public const string MainTargets = ".site-nav a, .languages a, button, summary, select, input[type=search], label:has(input)";

    public static string Named(string name) => File.ReadAllText(RepositoryRoot.Path("tests", "browser", "looks", $"{name}.js"));
}
