using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Sentences;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Rules.Sentences;

public sealed partial class PhrasebookTests
{
    /// <summary>Groups of the theme's strings whose wording sentences share.</summary>
    private static readonly string[] Shared = ["rule", "compare", "sign", "punctuation", "milestone", "status"];

    private static readonly string[] ErrorCodes = ["unknown-input", "type", "number", "precision", "option", "date", "domain", "band", "constraint"];

    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        Assert.All(Phrasebook.All(), phrase => Assert.True(Placeholders(phrase.En).SetEquals(Placeholders(phrase.Zh)), phrase.Key));

    [Fact]
    public void No_phrase_is_empty_or_named_twice()
    {
        Assert.All(Phrasebook.All(), phrase => Assert.True(phrase.Key == "punctuation.gap" || (phrase.En.Length > 0 && phrase.Zh.Length > 0), phrase.Key));
        Assert.Equal(Phrasebook.All().Length, Phrasebook.All().DistinctBy(phrase => phrase.Key).Count());
    }

    [Fact]
    public void Every_operator_has_texts() =>
        Assert.All(OperatorList.All.Where(operation => operation.Name != "not"), operation => Assert.NotEmpty(operation.Texts));

    [Fact]
    public void Every_code_has_a_text()
    {
        var keys = Phrasebook.All().Select(phrase => phrase.Key).ToHashSet(StringComparer.Ordinal);
        string[] codes =
        [
            .. Enum.GetValues<Verdict>().Select(verdict => $"verdict.{Words.Of(verdict)}"),
            .. Enum.GetValues<Verdict>().Select(verdict => $"criterion.{Words.Of(verdict)}"),
            .. Enum.GetValues<Status>().Select(status => $"status.{Words.Of(status)}"),
            .. Enum.GetValues<Milestone>().Select(milestone => $"milestone.{Words.Of(milestone)}"),
            .. Enum.GetValues<Due>().Where(due => due != Due.NotStated).Select(due => $"due.{Words.Of(due)}"),
            .. Enum.GetValues<ReductionCause>().Select(cause => $"reduced.{Words.Of(cause)}"),
            .. ErrorCodes.Select(code => $"error.{code}"),
        ];
        Assert.All(codes, code => Assert.Contains(code, keys));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Rules_on_pages_and_in_results_are_worded_alike(Language language)
    {
        var theme = Strings(language);
        var book = new Phrasebook(language);
        var phrases = Phrasebook.All().Select(phrase => (phrase.Key, Text: book[phrase.Key])).Where(phrase => theme.ContainsKey(phrase.Key) && Shared.Contains(phrase.Key.Split('.')[0])).ToList();
        Assert.True(phrases.Count > 40);
        Assert.Equal(phrases.Select(phrase => (phrase.Key, theme[phrase.Key])), phrases.Select(phrase => (phrase.Key, phrase.Text)));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_text_that_the_scripts_ask_for_is_there(Language language)
    {
        var keys = new Phrasebook(language).Texts.Select(phrase => phrase.Key).ToHashSet(StringComparer.Ordinal);
        var asked = SentenceModules.Scripts.SelectMany(script => KeyPattern.Matches(script.Text)).Select(match => match.Groups["key"].Value).ToList();
        Assert.True(asked.Count > 50);
        Assert.All(asked, key => Assert.Contains(key, keys));
    }

    private static Dictionary<string, string> Strings(Language language)
    {
        var text = File.ReadAllText(RepositoryRoot.Path("themes", "default", "strings", $"{language.Code()}.yaml"));
        var root = (YamlMapping)YamlReader.Read(new SourceFile("s.yaml", "s.yaml", text), new(), new DiagnosticBag())!;
        return Flat(root, "").ToDictionary(pair => pair.Key, pair => pair.Text, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Key, string Text)> Flat(YamlMapping mapping, string prefix) => mapping.Entries.SelectMany(entry =>
        entry.Value is YamlMapping inner ? Flat(inner, $"{prefix}{entry.Key.Value}.")
        : entry.Value is YamlScalar scalar ? [(prefix + entry.Key.Value, scalar.Value)]
        : Array.Empty<(string, string)>());

    private static HashSet<string> Placeholders(string text) => [.. PlaceholderPattern.Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex PlaceholderPattern { get; }

    [GeneratedRegex("""fill\((?:[^"`()]* \? )?"(?<key>[a-z-]+\.[a-z-]+)"|(?<=: )"(?<key>[a-z-]+\.[a-z-]+)"\)""")]
    private static partial Regex KeyPattern { get; }
}
