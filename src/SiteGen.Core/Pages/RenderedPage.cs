namespace SiteGen.Core.Pages;

/// <summary>A page as it is served.</summary>
/// <param name="Path">Below the output folder: <c>en/policies/x/index.html</c>.</param>
/// <param name="Html">UTF-8.</param>
public sealed record RenderedPage(string Path, ReadOnlyMemory<byte> Html);

/// <summary>What pages show beside the content.</summary>
/// <param name="Day">The day on which a status is judged.</param>
/// <param name="Release">An id of everything that went into the site.</param>
/// <param name="Jobs">How many pages may be rendered at once.</param>
public sealed record PageSettings(DateOnly Day, string Release, int Jobs);
