using System.Collections.Immutable;

namespace SiteGen.Serving;

/// <summary>The policy in the site's <c>_headers</c> file, so that a page behaves here as on the host.</summary>
/// <remarks>Netlify's and Cloudflare Pages' form: a path, <c>*</c> standing for anything, and below it indented <c>Name: value</c> lines.</remarks>
internal sealed class HeaderRules
{
    private readonly ImmutableArray<(string Pattern, string Name, string Value)> rules;

    private HeaderRules(ImmutableArray<(string Pattern, string Name, string Value)> rules) => this.rules = rules;

    public static HeaderRules Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<(string, string, string)>();
        var pattern = "";
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.TrimStart() is not ("" or ['#', ..])))
            if (!char.IsWhiteSpace(line[0]))
                // Requests arrive decoded.
                pattern = Uri.UnescapeDataString(line);
            else if (line.IndexOf(':') is > 0 and var colon)
                rules.Add((pattern, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        return new(rules.ToImmutable());
    }

    /// <summary>The headers of a path (<c>/en/</c>); a name that several rules give has their values joined.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) => rules
        .Where(rule => Matches(rule.Pattern, path))
        .GroupBy(rule => rule.Name, StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, string.Join(", ", group.Select(rule => rule.Value))));

    private static bool Matches(string pattern, string path) => pattern.IndexOf('*') is >= 0 and var star
        ? path.Length >= pattern.Length - 1
            && path.StartsWith(pattern[..star], StringComparison.Ordinal)
            && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal)
        : path == pattern;
}
