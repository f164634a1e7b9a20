using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Sentences;

namespace SiteGen.Core.Rules.SelfCheck;

/// <summary>Short keys for the phrases that scripts name: <c>"comparison.met"</c> becomes <c>"a1"</c> in the scripts and in the texts of a document.</summary>
internal sealed partial class ShortKeys
{
    private readonly ImmutableDictionary<string, string> names;
    private readonly ImmutableArray<string> composed;

    private ShortKeys(ImmutableDictionary<string, string> names, ImmutableArray<string> composed) => (this.names, this.composed) = (names, composed);

    /// <param name="scripts">All that name phrases.</param>
    /// <param name="phrases">The keys that there are: what merely looks like one is left alone.</param>
    public static ShortKeys Of(IEnumerable<ScriptModule> scripts, IEnumerable<string> phrases)
    {
        var texts = scripts.Select(script => script.Text).ToList();
        var known = phrases.ToHashSet(StringComparer.Ordinal);
        var named = texts.SelectMany(text => Literal.Matches(text)).Select(match => match.Groups["key"].Value).Where(known.Contains).Distinct();
        return new(
            named.Index().ToImmutableDictionary(pair => pair.Item, pair => $"{(char)('a' + (pair.Index % 26))}{pair.Index / 26}", StringComparer.Ordinal),
            [.. texts.SelectMany(text => Composed.Matches(text)).Select(match => match.Groups["prefix"].Value).Distinct()]);
    }

    public ScriptModule Shorten(ScriptModule script) =>
        script with { Text = Literal.Replace(script.Text, match => names.TryGetValue(match.Groups["key"].Value, out var name) ? $"\"{name}\"" : match.Value) };

    /// <summary>A key that scripts also put together from parts keeps its own name beside the short one.</summary>
    public SentenceTexts Shorten(SentenceTexts texts) => texts with
    {
        Phrases =
        [
            .. texts.Phrases.Where(phrase => !names.ContainsKey(phrase.Key) || composed.Any(prefix => phrase.Key.StartsWith(prefix, StringComparison.Ordinal))),
            .. texts.Phrases.Where(phrase => names.ContainsKey(phrase.Key)).Select(phrase => (names[phrase.Key], phrase.Text)),
        ],
    };

    [GeneratedRegex("\"(?<key>[a-z-]+\\.[a-z-]+)\"")]
    private static partial Regex Literal { get; }

    [GeneratedRegex("`(?<prefix>[a-z-]+\\.)\\$\\{")]
    private static partial Regex Composed { get; }
}
