using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Pages.Themes;

/// <summary>The theme's own words (<c>strings/&lt;language&gt;.yaml</c>): nested keys joined by dots, <c>measure.who</c>.</summary>
/// <remarks>Reports SG0606 to SG0609 and whatever the YAML reader finds.</remarks>
internal sealed partial class InterfaceStrings
{
    private readonly Dictionary<Language, Dictionary<string, Located<string>>> byLanguage = [];

    private InterfaceStrings()
    {
    }

    public IReadOnlyCollection<string> Keys => [.. byLanguage.Values.SelectMany(strings => strings.Keys).Distinct(StringComparer.Ordinal)];

    public static InterfaceStrings Read(SourceSet theme, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        var strings = new InterfaceStrings();
        foreach (var language in languages)
        {
            var path = $"strings/{language.Code()}.yaml";
            if (theme.Find(path) is { } file)
                strings.byLanguage[language] = ReadFile(file, diagnostics);
            else
                diagnostics.Report(Codes.StringsFileMissing, ThemePlace.Of(theme, path), language.Code());
        }

        strings.Compare(diagnostics);
        return strings;
    }

    public string? Find(Language language, string key) =>
        byLanguage.TryGetValue(language, out var strings) && strings.TryGetValue(key, out var text) ? text.Value : null;

    /// <summary>Where a string stands, or its file where it does not.</summary>
    public SourceSpan? PlaceOf(Language language, string key) =>
        byLanguage.TryGetValue(language, out var strings) && strings.TryGetValue(key, out var text) ? text.Span : null;

    private static Dictionary<string, Located<string>> ReadFile(SourceFile file, DiagnosticBag diagnostics)
    {
        var strings = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        if (YamlReader.Read(file, new SourceLimits(), diagnostics) is { } root)
            Gather(root, "", strings, diagnostics);
        return strings;
    }

    private static void Gather(YamlNode node, string key, Dictionary<string, Located<string>> strings, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping mapping)
            foreach (var entry in mapping.Entries)
                Gather(entry.Value, key.Length == 0 ? entry.Key.Value : $"{key}.{entry.Key.Value}", strings, diagnostics);
        else if (node is YamlScalar { IsNull: false } scalar && key.Length > 0)
            strings[key] = new(scalar.Value, scalar.Span);
        else
            diagnostics.Report(Codes.StringShape, node.Span);
    }

    private void Compare(DiagnosticBag diagnostics)
    {
        foreach (var (language, strings) in byLanguage)
            foreach (var (other, others) in byLanguage.Where(pair => pair.Key != language))
                foreach (var (key, text) in strings)
                    if (!others.TryGetValue(key, out var counterpart))
                        diagnostics.Report(Codes.StringOneSided, text.Span, key, $"strings/{other.Code()}.yaml");
                    else if (language < other && Placeholders(text.Value) != Placeholders(counterpart.Value))
                        diagnostics.Report(Codes.StringPlaceholders, counterpart.Span, key, $"strings/{language.Code()}.yaml");
    }

    private static string Placeholders(string text) =>
        string.Join(' ', PlaceholderPattern.Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex PlaceholderPattern { get; }
}
