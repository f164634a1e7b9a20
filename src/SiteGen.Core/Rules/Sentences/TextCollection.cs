using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>Gathers the texts of a knowledge base that has passed the type checker.</summary>
internal sealed class TextCollection
{
    private readonly Lookup lookup;
    private readonly Phrasebook phrases;
    private readonly ExpressionWords words;
    private readonly UnitCodes units;
    private readonly ImmutableDictionary<string, RuleType?> types;
    private readonly List<SubjectText> subjects = [];

    public TextCollection(KnowledgeBase knowledge, Language language)
    {
        lookup = new(knowledge);
        phrases = new(language);
        words = new(phrases, lookup);
        units = new(language);
        types = lookup.Inputs.ToImmutableDictionary(pair => pair.Key, pair => InputTypes.Of(pair.Value, new DiagnosticBag()), StringComparer.Ordinal);
    }

    private Language Language => phrases.Language;

    public SentenceTexts Collect(TextScope scope)
    {
        var inputs = Sorted(scope.Inputs, input => input.Id.Value, ToText);
        var rules = Sorted(scope.Criteria, criterion => criterion.FullId, ToLabels).AddRange(Sorted(scope.Measures, measure => measure.FullId, ToLabels));
        return new(
            Language,
            phrases.Texts,
            units.Patterns,
            units.Counted,
            inputs,
            [.. subjects],
            Sorted(scope.Criteria, criterion => criterion.FullId, criterion => criterion.Name.In(Language)),
            Sorted(scope.Measures, measure => measure.FullId, measure => new MeasureText(measure.Name.In(Language), WhatOf(measure))),
            Sorted(scope.Programmes, programme => programme.Id.Value, programme => new ProgrammeText(programme.ShortName.In(Language), programme.RecognisedBy?.Value)),
            Sorted(scope.Agencies, agency => agency.FullId, agency => agency.ShortName.In(Language)),
            Sorted(scope.Combinings, combining => combining.FullId, ToText),
            rules);
    }

    /// <summary>Each once, in the order in which they come.</summary>
    private static ImmutableSortedDictionary<string, TText> Sorted<T, TText>(IEnumerable<T> items, Func<T, string> id, Func<T, TText> text) =>
        items.DistinctBy(id).Select(item => (id(item), text(item))).ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private InputText ToText(Input input)
    {
        var options = input.Choices.Select(choice => (choice.Id.Value, choice.Label.In(Language)));
        var domain = input.Domain?.Expression is Interval interval ? words.Range(interval) : null;
        return new(input.Label.In(Language), units.Of(input, types[input.Id.Value]), [.. options], domain);
    }

    private string? WhatOf(Measure measure) => measure.Amount switch
    {
        InKindAmount kind => kind.What.In(Language),
        UnspecifiedAmount open => open.What.In(Language),
        ReferencedAmount reference when lookup.Document(measure.PolicyId, reference.Document.Value) is { } document =>
            phrases.Fill("amount.document", document.Title.In(Language)),
        _ => null,
    };

    private string ToText(Combining combining)
    {
        var names = combining.FullMeasureIds.Select(id => lookup.Measures.GetValueOrDefault(id)).OfType<Measure>().Select(measure => phrases.Fill("compare.choice", SentenceWords.Inner(measure.Name.In(Language))));
        return phrases.Fill("combining.one-of", string.Join(phrases["punctuation.list"], names));
    }

    private OutcomeLabels ToLabels(Criterion criterion) => ToLabels(criterion.PolicyId, lookup.ScopeOf(criterion), criterion.Require);

    private OutcomeLabels ToLabels(Measure measure) => ToLabels(measure.PolicyId, lookup.ScopeOf(measure), measure.Require);

    private OutcomeLabels ToLabels(string policyId, ImmutableArray<Rule> applies, Rule? require)
    {
        var typing = new Typing(new(types, [.. lookup.Criteria.Keys], policyId), new DiagnosticBag());
        var labelling = new Labelling(typing, words, units, phrases, subjects);
        return new([.. applies.Select(rule => rule.Expression).OfType<Expression>().Select(labelling.Of)], require?.Expression is { } rule ? labelling.Of(rule) : null);
    }
}
