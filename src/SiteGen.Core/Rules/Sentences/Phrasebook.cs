using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Operators;
using SiteGen.Core.Rules.Sentences.Texts;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>The one message catalogue: what the operators say, and what is said of results as a whole.</summary>
internal sealed class Phrasebook(Language language) : IPhrasebook
{
    private static readonly FrozenDictionary<string, KeyedPhrase> Known = All().ToFrozenDictionary(phrase => phrase.Key, StringComparer.Ordinal);

    public Language Language => language;

    /// <exception cref="KeyNotFoundException">No operator and no list has such a text.</exception>
    public string this[string key] => language == Language.Chinese ? Known[key].Zh : Known[key].En;

    /// <summary>The texts in one language, in the order of the catalogue. Calculations are worded when a site is built, not when its rules are decided.</summary>
    public ImmutableArray<(string Key, string Text)> Texts => [.. All().Except(CalculationTexts.All).Select(phrase => (phrase.Key, this[phrase.Key]))];

    public string Fill(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    public static ImmutableArray<KeyedPhrase> All() =>
    [
        .. PunctuationTexts.All,
        .. OperatorList.All.SelectMany(operation => operation.Texts).Distinct(),
        .. ChangeTexts.All,
        .. OutcomeTexts.All,
        .. AmountTexts.All,
        .. TotalTexts.All,
        .. ErrorTexts.All,
        .. GroupTexts.All,
    ];
}
