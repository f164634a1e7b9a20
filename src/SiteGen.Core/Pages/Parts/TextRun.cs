namespace SiteGen.Core.Pages.Parts;

/// <summary>A stretch of a text: plain, or a term of the glossary.</summary>
/// <param name="Href">Where the term is explained; null where the stretch is plain.</param>
internal sealed record TextRun(string Text, string? Href);
