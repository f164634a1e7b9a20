using System.Collections.Immutable;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>Why a rule came out as it did: its explanation in lines; as <c>sentence-reasons.js</c>.</summary>
/// <param name="isWhole">All parts of the rule are told, else only what made it so.</param>
internal sealed class ReasonSentences(SentenceWords words, IReadOnlyDictionary<string, Explanation> criteria, bool isWhole)
{
    private readonly ComparisonSentences comparisons = new(words);

    private sealed record Part(Verdict Verdict, Func<ImmutableArray<SentenceLine>> Tell);

    /// <param name="id">Full, of a criterion or measure.</param>
    public ImmutableArray<SentenceLine> Of(string id, Explanation node)
    {
        var labels = words.Texts.Rules[id];
        ImmutableArray<SentenceLine> same = node.Split.IsEmpty ? [] : [new(words.Fill("split.same", words.And([.. node.Split.Select(input => words.Quoted(words.Label(input)))])), node.Verdict)];
        if (!node.Split.IsEmpty && !isWhole)
            return same;
        return [.. same, .. node.Operator == "applies" ? [Applying(node, labels)] : Tell(node, labels.Require, false)];
    }

    private ImmutableArray<SentenceLine> Tell(Explanation node, RuleLabels? labels, bool isNegated)
    {
        var verdict = Shown(node, isNegated);
        return node.Operator switch
        {
            "answer" => [comparisons.OfAnswer(node, labels, isNegated)],
            "judged" => [new(words.Fill("judged.unknown"), verdict)],
            "always" => [new(words.Fill("always.met"), verdict)],
            "all" or "and" => Join(node, labels, isNegated, verdict, isAll: !isNegated),
            "any" or "or" => Join(node, labels, isNegated, verdict, isAll: isNegated),
            "none" => Join(node, labels, !isNegated, verdict, isAll: !isNegated),
            "not" => Tell(node.Children[0], PartOf(labels, 0), !isNegated),
            "between" => [comparisons.Of(node, node.Children.Select((child, index) => (child, PartOf(labels, index))), isNegated)],
            "at_least" => Count("at-least", node, isNegated, PartsOf(node, labels, isNegated)),
            "points" => Count("points", node, isNegated, Rows(node, labels, isNegated)),
            "met" => [Criterion(node, isNegated)],
            "readings" => [Readings(node, labels, isNegated)],
            "if" => Cases(node, labels, isNegated),
            "table" => [Table(node, (TableLabels)labels!, isNegated)],
            _ => [comparisons.Of(node, [(node, labels)], isNegated)],
        };
    }

    private static Verdict Shown(Explanation node, bool isNegated) => ComparisonSentences.Shown(node.Verdict, isNegated);

    private static RuleLabels? PartOf(RuleLabels? labels, int index) => ((GroupLabels)labels!).Parts[index];

    private ImmutableArray<Part> PartsOf(Explanation node, RuleLabels? labels, bool isNegated) =>
        [.. node.Children.Select((child, index) => new Part(Shown(child, isNegated), () => Tell(child, PartOf(labels, index), isNegated)))];

    /// <summary>Points below zero are lost where their rule is met.</summary>
    private ImmutableArray<Part> Rows(Explanation node, RuleLabels? labels, bool isNegated)
    {
        return [.. node.Children.Select(Row)];

        Part Row(Explanation row, int index)
        {
            var isUnwanted = row.Points!.StartsWith('-') != isNegated;
            var verdict = Shown(row, isUnwanted);
            return new(verdict, () => [words.Fold(words.Fill("rule.points-row", row.Points), verdict, Tell(row.Children[0], PartOf(labels, index), isUnwanted))]);
        }
    }

    /// <summary>Those that made it so, or all of them.</summary>
    private ImmutableArray<Part> Deciding(ImmutableArray<Part> parts, Verdict verdict) => isWhole ? parts : parts.RemoveAll(part => part.Verdict != verdict);

    private ImmutableArray<SentenceLine> Packed(ImmutableArray<Part> parts) => [.. parts.Select(part => words.Pack(part.Tell(), part.Verdict))];

    private ImmutableArray<SentenceLine> Join(Explanation node, RuleLabels? labels, bool isNegated, Verdict verdict, bool isAll)
    {
        var parts = PartsOf(node, labels, isNegated);
        return isAll ? All(parts, verdict) : Any(parts, verdict);
    }

    private ImmutableArray<SentenceLine> All(ImmutableArray<Part> parts, Verdict verdict)
    {
        ImmutableArray<SentenceLine> lines = [.. Deciding(parts, verdict).SelectMany(part => part.Tell())];
        return isWhole ? [new(words.Fill("rule.all"), verdict, lines)] : lines;
    }

    private ImmutableArray<SentenceLine> Any(ImmutableArray<Part> parts, Verdict verdict)
    {
        var kept = Deciding(parts, verdict);
        if (!isWhole && (verdict == Verdict.Met || kept.Length == 1))
            return [.. kept.SelectMany(part => part.Tell())];
        return [new(words.Fill(verdict == Verdict.Unmet ? "any.enough" : "rule.any"), verdict, Packed(kept))];
    }

    private ImmutableArray<SentenceLine> Count(string key, Explanation node, bool isNegated, ImmutableArray<Part> parts)
    {
        var verdict = Shown(node, isNegated);
        if (node.Have is null)
            return All(parts, verdict);
        var have = node.Have is ExactRange range ? words.Fill("compare.span", range.Min, range.Max) : ((ExactText)node.Have).Text;
        return [new(words.Fill($"{key}.{(isNegated ? "fewer" : "needed")}", have, ((ExactText)node.Need!).Text), verdict, Packed(parts))];
    }

    private SentenceLine Criterion(Explanation node, bool isNegated)
    {
        var key = (node.Verdict, isNegated) switch
        {
            (Verdict.Met, true) => "unwanted",
            (Verdict.Unmet, true) => "absent",
            var (verdict, _) => Model.Words.Of(verdict),
        };
        var head = words.Fill($"criterion.{key}", SentenceWords.Inner(words.Texts.Criteria[node.Criterion!]));
        return words.Fold(head, Shown(node, isNegated), Of(node.Criterion!, criteria[node.Criterion!]));
    }

    private SentenceLine Readings(Explanation node, RuleLabels? labels, bool isNegated)
    {
        var verdict = Shown(node, isNegated);
        var parts = PartsOf(node, labels, isNegated);
        if (verdict != Verdict.Unknown)
            return new(words.Fill("readings.agree"), verdict, Packed(parts));
        return node.Reason == Reason.Reading
            ? new(words.Fill("readings.differ"), verdict, Packed(parts))
            : new(words.Fill("rule.readings"), verdict, Packed(Deciding(parts, verdict)));
    }

    private ImmutableArray<SentenceLine> Cases(Explanation node, RuleLabels? labels, bool isNegated)
    {
        var (condition, when) = (node.Children[0], PartOf(labels, 0));
        if (node.Children.Length == 1)
            return Tell(condition, when, false);
        var verdict = Shown(node, isNegated);
        if (node.Children is [_, var then, var otherwise])
            return [new(words.Fill("rule.if"), verdict, [When(), Branch("if.then", then, 1), Branch("rule.else", otherwise, 2)])];
        var (taken, key, place) = node.Branch == "then" ? (node.Children[1], "if.then", 1) : (node.Children[1], "rule.else", 2);
        return comparisons.Fact(condition, when) is { } fact
            ? [words.Fold(words.Fill("if.taken", fact), verdict, Tell(taken, PartOf(labels, place), isNegated))]
            : [new(words.Fill("rule.if"), verdict, [When(), Branch(key, taken, place)])];

        SentenceLine When() => words.Fold(words.Fill("if.when"), condition.Verdict, Tell(condition, when, false));

        SentenceLine Branch(string head, Explanation branch, int index) =>
            words.Fold(words.Fill(head), Shown(branch, isNegated), Tell(branch, PartOf(labels, index), isNegated));
    }

    private SentenceLine Table(Explanation node, TableLabels labels, bool isNegated)
    {
        var verdict = Shown(node, isNegated);
        var along = comparisons.SubjectOf(labels.Along).Label;
        if (node.Children.IsEmpty)
            return new(words.Fill(node.Reason == Reason.NoRow ? "table.no-row" : "table.undefined", along), verdict);
        ImmutableArray<SentenceLine> rows = [.. node.Children.Select(Row)];
        if (rows is [var only] && only.Verdict == verdict)
            return only;
        return new(verdict == Verdict.Unknown ? words.Fill("table.open", words.Midsentence(along)) : words.Fill("table.agreed"), verdict, rows);

        SentenceLine Row(Explanation row)
        {
            var (tier, rule) = labels.Rows[row.Row!.Value];
            return words.Fold(words.Fill("table.row", tier), Shown(row, isNegated), Tell(row.Children[0], rule, isNegated));
        }
    }

    /// <summary>Whom a rule concerns comes before what it asks for.</summary>
    private SentenceLine Applying(Explanation node, OutcomeLabels labels)
    {
        var parts = node.Children.Select((child, index) => new Part(child.Verdict, () => Tell(child, index < labels.Applies.Length ? labels.Applies[index] : labels.Require, false))).ToImmutableArray();
        Verdict[] wrong = node.Verdict == Verdict.Unknown ? [Verdict.Unknown, Verdict.Unmet]
            : parts.Any(part => part.Verdict == Verdict.Unmet) ? [Verdict.Unmet]
            : [Verdict.NotApplicable];
        var kept = isWhole ? parts : parts.RemoveAll(part => !wrong.Contains(part.Verdict));
        return words.Fold(words.Fill(node.Verdict == Verdict.Unknown ? "applies.unknown" : "applies.not"), node.Verdict, [.. kept.SelectMany(part => part.Tell())]);
    }
}
