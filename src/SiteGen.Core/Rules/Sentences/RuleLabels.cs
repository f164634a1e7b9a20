using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>The words for the nodes of an explanation, in the shape of the rule: an explanation carries none.</summary>
public abstract record RuleLabels;

/// <summary>A comparison, or an answer that is a rule.</summary>
/// <param name="Subject">Index among the subjects.</param>
/// <param name="Other">What it is compared with, where that is no figure or word but worked out from answers.</param>
/// <param name="IsTurned">Written with the figure first: <c>5% &lt;= rd_spend / revenue</c>.</param>
public sealed record ComparisonLabels(int Subject, string? Other, bool IsTurned) : RuleLabels;

/// <summary>Rules in the order of the explanation's children: of <c>if</c> all three, of <c>between</c> one for each end.</summary>
/// <param name="Parts">Null where an explanation says all itself.</param>
public sealed record GroupLabels(ImmutableArray<RuleLabels?> Parts) : RuleLabels;

/// <param name="Along">Index among the subjects.</param>
public sealed record TableLabels(int Along, ImmutableArray<TierLabels> Rows) : RuleLabels;

/// <param name="Tier"><c>Sales revenue at most CNY 50 million</c></param>
public sealed record TierLabels(string Tier, RuleLabels? Rule);

/// <param name="Applies">Of each rule on whom it concerns, in the order of the explanation.</param>
/// <param name="Require">Null where nothing is required or officials judge.</param>
public sealed record OutcomeLabels(ImmutableArray<RuleLabels?> Applies, RuleLabels? Require);
