using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>A picture of the site in README and docs: the first screen of a page.</summary>
internal sealed record DocumentationImage(string Name, string Path, int Width, int Height, ColorScheme Scheme)
{
    /// <summary>In bytes; all readers of the repository download them.</summary>
    public const int Limit = 150 * 1024;

    public static readonly DocumentationImage[] All =
    [
        OnDesk("home-zh", ""),
        OnDesk("home-en-dark", "en/") with { Scheme = ColorScheme.Dark },
        OnDesk("policy-en", "en/policies/lutai-sme-cultivation/"),
        OnDesk("programme-en", "en/programmes/srdi/"),
        OnDesk("finder-en", "en/measures/") with { Height = 700 },
        OnDesk("targets-zh", "targets/"),
        OnPhone("measure-zh-phone", "measures/lutai-sme-cultivation/listing-award/"),
        OnPhone("measure-en-phone-dark", "en/measures/lutai-sme-cultivation/listing-award/") with { Scheme = ColorScheme.Dark },
    ];

    public string File => $"{Name}.png";

    private static DocumentationImage OnDesk(string name, string path) => new(name, path, 1280, 800, ColorScheme.Light);

    private static DocumentationImage OnPhone(string name, string path) => new(name, path, 390, 844, ColorScheme.Light);
}
