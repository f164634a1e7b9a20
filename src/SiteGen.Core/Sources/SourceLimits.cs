namespace SiteGen.Core.Sources;

/// <summary>What a hostile or mistaken file may cost. Readers enforce these while they read, not afterwards.</summary>
/// <param name="MaxBytes">The size of one file.</param>
/// <param name="MaxDepth">How deep mappings and lists may stand in one another.</param>
public sealed record SourceLimits(int MaxBytes = 1 << 20, int MaxDepth = 32);
