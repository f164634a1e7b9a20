using System.Text;
using SiteGen.Core.Sources;

namespace SiteGen.Tests.Diagnostics;

/// <summary>
/// Mistakes that cannot stand in the repository as files, or would be a copy of a whole file there, by the name of the fixture folder that holds
/// what is expected.
/// </summary>
internal static class MadeFaults
{
    private const string Glossary = "content/glossary.yaml";
    private const string About = "content/pages/about.en.md";
    private const string NewFile = "content/agencies/river.yaml";

    public static IReadOnlyDictionary<string, Action<InvalidSite>> ByFixture { get; } = new Dictionary<string, Action<InvalidSite>>
    {
        ["SG0001-two-megabytes"] = site => Write(site, Glossary, "terms: # " + new string('x', 2 << 20)),
        ["SG0001-one-byte-too-many"] = site => Write(site, Glossary, "terms: #".PadRight(new SourceLimits().MaxBytes + 1, 'x')),
        ["SG0002-picture"] = site => File.WriteAllBytes(site.At(NewFile), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
        ["SG0003-linked-file"] = site => File.CreateSymbolicLink(site.At(NewFile), "/etc/hostname"),
        ["SG0003-linked-folder"] = site => Directory.CreateSymbolicLink(site.At("content/policies/borrowed"), "river-grant"),
        ["SG0107-half-a-million-lists"] = site => Write(site, Glossary, "terms: " + new string('[', 500_000)),
        ["SG0107-staircase"] = site => Write(site, Glossary, Staircase(1000)),
        ["SG0108-no-text"] = site => Write(site, Glossary, "terms: [\0]\n# \uffff\n"),
        ["SG0301-key-of-a-thousand-letters"] = site => Write(site, Glossary, $"{new string('k', 1000)}: 1\nterms: []\n"),
        ["SG0513-names"] = site =>
        {
            Write(site, "theme/assets/a\\b.svg", "<svg/>");
            Write(site, "theme/assets/c:d.svg", "<svg/>");
            Write(site, "theme/assets/图.svg", "<svg/>");
        },
        ["SG0514-script-in-both-folders"] = site =>
        {
            Write(site, "theme/assets/client/extra.js", "export {};");
            Write(site, "theme/client/extra.js", "export {};");
        },
        ["SG0606-string-in-one-language"] = site => Prepend(site, "theme/strings/en.yaml", "only-here: a hint"),
        ["SG0607-other-placeholders"] = site =>
        {
            Prepend(site, "theme/strings/zh.yaml", "pair: “{0}至{1}”");
            Prepend(site, "theme/strings/en.yaml", "pair: \"{0} to {2}\"");
        },
        ["SG0608-list-of-strings"] = site =>
        {
            Prepend(site, "theme/strings/zh.yaml", "hints: [一]");
            Prepend(site, "theme/strings/en.yaml", "hints: [one]");
        },
        ["SG0610-value-left-out"] = site =>
        {
            Prepend(site, "theme/strings/zh.yaml", "pair: “{0}至{1}”");
            Prepend(site, "theme/strings/en.yaml", "pair: \"{0} to {1}\"");
            Write(site, "theme/templates/pages/home.hbs", "{{#> layout}}\n<p>{{t \"pair\" description}}</p>\n{{/layout}}\n");
        },
        ["SG0615-quotes"] = site => Write(site, About, $"# About\n\n{new string('>', 5_000)} a\n"),
        ["SG0615-brackets"] = site => Write(site, About, $"# About\n\n{new string('[', 100_000)}\n"),
        ["SG0615-emphasis"] = site => Write(site, About, $"# About\n\n{string.Concat(Enumerable.Repeat("*a ", 100_000))}\n"),
        ["SG0609-no-strings"] = site => File.Delete(site.At("theme/strings/en.yaml")),
    };

    private static void Write(InvalidSite site, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site.At(path))!);
        File.WriteAllText(site.At(path), text);
    }

    private static void Prepend(InvalidSite site, string path, string line) => Write(site, path, $"{line}\n{File.ReadAllText(site.At(path))}");

    /// <summary>Block mappings that each stand in the one before.</summary>
    private static string Staircase(int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++)
            text.Append(' ', i).Append("terms:\n");
        return text.ToString();
    }
}
