using System.Collections.Immutable;
using SiteGen.Core.Assets;

namespace SiteGen.Core.Search;

/// <summary>What runs in the browser, as assets in <c>search/</c>: workers, and the modules that they are made of.</summary>
public static class SearchScripts
{
    public const string Folder = "search/";

    /// <summary>The worker that searches.</summary>
    public const string Find = Folder + "find.js";

    /// <summary>The worker that suggests and corrects.</summary>
    public const string Suggest = Folder + "suggest.js";

    private const string Resources = "Search/Runtime/";

    private static readonly string[] Workers = [Find, Suggest];

    public static ImmutableArray<ThemeAsset> Assets { get; } =
    [
        .. typeof(SearchScripts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static ThemeAsset Read(string resource)
    {
        using var stream = typeof(SearchScripts).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var name = Folder + resource[Resources.Length..];
        return new(name, bytes) { Form = Workers.Contains(name) ? AssetForm.Whole : AssetForm.Part };
    }
}
