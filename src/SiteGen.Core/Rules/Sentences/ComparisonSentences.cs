using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>A comparison or an answer in one sentence: what is there, what is needed, what would do; as <c>sentence-comparisons.js</c>.</summary>
internal sealed class ComparisonSentences(SentenceWords words)
{
    /// <summary>One side of what is compared, read from a node.</summary>
    /// <param name="Sign">As it must be; to be one of several is to be equal to it.</param>
    /// <param name="Plain">The requirement as the rule states it.</param>
    private sealed record Reading(Explanation Node, SubjectText Subject, ExactValue? Have, ExactValue? Need, string? Other, string Sign, string Required, string Plain);

    /// <summary>As it appears where the contrary is wanted.</summary>
    public static Verdict Shown(Verdict verdict, bool isNegated) => isNegated ? Joining.Not(verdict) : verdict;

    /// <summary>One comparison, or two of the same thing.</summary>
    public SentenceLine Of(Explanation node, IEnumerable<(Explanation Node, RuleLabels? Labels)> parts, bool isNegated)
    {
        var verdict = Shown(node.Verdict, isNegated);
        var read = parts.Select(part => Read(part.Node, (ComparisonLabels)part.Labels!, isNegated)).ToImmutableArray();
        if (read.FirstOrDefault(part => part.Node.Reason == Reason.DivisionByZero) is { } without)
            return new(words.Fill("comparison.undefined", without.Have is null ? without.Subject.Label : without.Other ?? without.Subject.Label, without.Plain), verdict);
        var needed = read is [var low, var high] ? words.Fill(isNegated ? "compare.outside" : "compare.both", low.Required, high.Required) : read[0].Required;
        return new(Sentence(node, verdict, read, needed), verdict);
    }

    public SentenceLine OfAnswer(Explanation node, RuleLabels? labels, bool isNegated)
    {
        var verdict = Shown(node.Verdict, isNegated);
        var subject = SubjectOf(((ComparisonLabels)labels!).Subject).Label;
        var (yes, no) = (words.Fill("answer.yes"), words.Fill("answer.no"));
        var need = isNegated ? no : yes;
        var have = node.Verdict == Verdict.Met ? yes : no;
        return new(
            verdict switch
            {
                Verdict.Unknown => words.Fill("answer.open", subject, need),
                Verdict.Met => words.Fill("answer.met", subject, have),
                _ => words.Fill("answer.unmet", subject, have, need) + words.Fill(node.Change is NoChange ? "change.fixed" : "change.none"),
            },
            verdict);
    }

    /// <summary>What stands fast already, for cases; null where no few words tell it.</summary>
    public string? Fact(Explanation node, RuleLabels? labels) => (labels, node) switch
    {
        (ComparisonLabels { Subject: var subject }, { Operator: "answer", Have: { } have }) =>
            words.Fill("answer.fact", SubjectOf(subject).Label, words.Value(have, "")),
        (ComparisonLabels { Subject: var subject, Other: null, IsTurned: false }, { Have: ExactText have }) =>
            Holds(SubjectOf(subject).Label, SubjectOf(subject).Unit, words.Value(have, SubjectOf(subject).Unit)),
        _ => null,
    };

    public SubjectText SubjectOf(int index) => words.Texts.Subjects[index];

    private Reading Read(Explanation node, ComparisonLabels labels, bool isNegated)
    {
        var subject = SubjectOf(labels.Subject);
        var (have, need) = labels.IsTurned ? (node.Need, node.Have) : (node.Have, node.Need);
        var stated = node.Operator == "in" ? "=" : node.Operator;
        var plain = labels.IsTurned ? ComparisonSigns.Mirrored(stated) : stated;
        var sign = isNegated ? ComparisonSigns.Contrary(plain)! : plain;
        return new(node, subject, have, need, labels.Other, sign, Requirement(sign), Requirement(plain));

        string Requirement(string wanted) => this.Requirement(wanted, subject.Unit, need, labels.Other, FigureOf(have, subject.Unit));
    }

    private string Sentence(Explanation node, Verdict verdict, ImmutableArray<Reading> read, string needed)
    {
        var (subject, unit) = read[0].Subject;
        var isKnown = read[0].Have is not (null or ExactRange { Min: null, Max: null });
        if (!isKnown)
            return verdict switch
            {
                Verdict.Unknown => words.Fill("comparison.open", subject, needed, words.Labels(node.Inputs)),
                Verdict.Met => words.Fill("comparison.certain", subject, needed),
                _ => words.Fill("comparison.impossible", subject, needed),
            };
        var held = Holds(subject, unit, words.Value(read[0].Have!, unit, FigureOf(read[0].Need, unit)));
        return verdict switch
        {
            Verdict.Unknown => words.Fill(read[0].Have is ExactRange ? "comparison.rough" : "comparison.waiting", held, needed, words.Labels(node.Inputs)),
            Verdict.Met => Measured("comparison.met", "comparison.ample"),
            _ => WithFrom(Measured("comparison.unmet", "comparison.short") + Ending(read), read.Select(part => part.Node.From).FirstOrDefault(from => from is not null)),
        };

        // How far from what is needed, where that is one figure and the change does not tell it.
        string Measured(string plain, string key) =>
            read is [{ Node.Margin: { } margin }] && SentenceWords.Parse(margin).Size is { IsZero: false } by && by != (read[0].Node.Change as InputChange)?.By?.Size
                ? words.Fill(key, held, needed, Distance(by, unit))
                : words.Fill(plain, held, needed);
    }

    /// <summary>Between two figures: of percents in percentage points.</summary>
    private string Distance(Rational size, string unit) => words.Figure(size, unit == UnitCodes.Percent ? UnitCodes.Points : unit);

    private string Holds(string subject, string unit, string have) =>
        words.Fill(words.IsCounted(unit) || unit is ['@', ..] ? "comparison.listed" : "comparison.fact", subject, have).Replace("为约", "约为", StringComparison.Ordinal);

    private string Requirement(string sign, string unit, ExactValue? need, string? other, string? have)
    {
        var known = need is null or ExactRange ? null : words.Value(need, unit, have);
        var needed = known is null ? other ?? "" : other is null ? known : words.Fill("compare.worked-out", known, other);
        return words.Fill(unit == UnitCodes.Date && sign is ['<' or '>', ..] ? $"sign.date{sign}" : $"sign.{sign}", needed);
    }

    /// <summary>What would do, which ends the sentence.</summary>
    private string Ending(ImmutableArray<Reading> read)
    {
        var part = read.FirstOrDefault(part => part.Node.Change is not null) ?? read[0];
        if (part.Node.Change is not InputChange change)
            return words.Fill(part.Node.Change is NoChange ? "change.fixed" : "change.none");
        var (name, unit) = (words.Midsentence(words.Label(change.Input)), words.UnitOf(change.Input));
        if (change.By is null && part.Sign == "=" && Listed(change.To) == Listed(part.Need))
            return words.Fill("change.none");
        if (change.By is not { } by || unit == UnitCodes.Date)
            return words.Fill("change.set", words.Value(change.To, unit), name);
        if (!change.Over)
            return words.Fill(by.Sign > 0 ? "change.more" : words.IsCounted(unit) ? "change.fewer" : "change.less", Distance(by.Size, unit), name);
        var isInput = read[0].Other is null && read[0].Subject.Label == words.Label(change.Input);
        var way = by.Sign != 0 ? by.Sign : !isInput ? 0 : part.Sign[0] == '>' ? 1 : -1;
        return words.Fill(way switch { > 0 => "change.above", < 0 => "change.below", _ => "change.aside" }, words.Value(change.To, unit), name);
    }

    private string WithFrom(string text, string? from) => from is null ? text : text + words.Fill("punctuation.gap") + words.Fill("change.from", words.Day(from));

    private static string Listed(ExactValue? value) => value switch
    {
        ExactOptions several => string.Join(',', several.Options.Order(StringComparer.Ordinal)),
        ExactText text => text.Text,
        _ => $"{value}",
    };

    /// <summary>Of a point in figures; null for all else.</summary>
    private static string? FigureOf(ExactValue? value, string unit) => value is ExactText text && unit is not (UnitCodes.Date or ['@', ..]) ? text.Text : null;
}
