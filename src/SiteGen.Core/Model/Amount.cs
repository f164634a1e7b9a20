using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>What a measure gives. Money is written with its unit (<c>5 万元</c>) and kept as a rule, so that its figure is exact.</summary>
/// <param name="Shares">Who pays which part of it; empty where it is paid as one.</param>
public abstract record Amount(ImmutableArray<Share> Shares, SourceSpan Span);

public sealed record FixedAmount(Rule Pay, ImmutableArray<Share> Shares, SourceSpan Span) : Amount(Shares, Span);

/// <summary>What decides the figure within a range.</summary>
public enum RangeBasis { Discretion, Size, NotStated }

public sealed record RangeAmount(Rule Range, RangeBasis Basis, ImmutableArray<Share> Shares, SourceSpan Span) : Amount(Shares, Span);

public sealed record RateAmount(Rule Rate, Rule Of, Rule? Cap, Rule? Floor, ImmutableArray<Share> Shares, SourceSpan Span) : Amount(Shares, Span);

/// <summary>Paid by the range in which a figure lies.</summary>
/// <param name="Along">The figure, an expression over inputs.</param>
public sealed record TableAmount(Rule Along, ImmutableArray<AmountRow> Rows, ImmutableArray<Share> Shares, SourceSpan Span) : Amount(Shares, Span);

public sealed record AmountRow(Rule Range, Rule Pay);

/// <summary>Paid by the step reached on an ordered choice; only the difference to what was received is paid.</summary>
/// <param name="On">The input that says which step is reached.</param>
/// <param name="Received">The input that says which step was paid before, null where nothing is set off.</param>
public sealed record LadderAmount(Located<string> On, Located<string>? Received, ImmutableArray<LadderStep> Steps, SourceSpan Span) : Amount([], Span);

public sealed record LadderStep(Located<string> Value, Rule Pay);

/// <summary>Another document sets it.</summary>
public sealed record ReferencedAmount(Located<string> Document, SourceSpan Span) : Amount([], Span);

/// <summary>No money by nature.</summary>
public sealed record InKindAmount(LocalizedText What, SourceSpan Span) : Amount([], Span);

/// <summary>The agency sets it.</summary>
public sealed record UnspecifiedAmount(LocalizedText What, SourceSpan Span) : Amount([], Span);

/// <summary>When a share is paid.</summary>
public enum Milestone { Application, Recognition, Completion, NotStated }

/// <param name="Payer">An agency's full id.</param>
/// <param name="Due">What must hold for it to be payable already; null where the source does not let that be decided.</param>
public sealed record Share(Located<string> Payer, Rule Part, Milestone When, Rule? Due);
