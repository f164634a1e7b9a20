using System.Collections.Immutable;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Results;

/// <summary>Why a rule came out as it did: a tree of codes and exact figures, without any sentence.</summary>
/// <param name="Operator">As written, or <c>answer</c>, <c>judged</c>, <c>applies</c>, <c>row</c>, <c>always</c>.</param>
public sealed record Explanation(string Operator, Verdict Verdict)
{
    public Reason? Reason { get; init; }

    /// <summary>The inputs on which an unknown verdict hangs.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    public ExactValue? Have { get; init; }

    public ExactValue? Need { get; init; }

    /// <summary>How far the figure is on the right side of what is needed; negative on the wrong one.</summary>
    public string? Margin { get; init; }

    public Change? Change { get; init; }

    /// <summary>The first day on which the rule is met as time goes by.</summary>
    public string? From { get; init; }

    /// <summary>Full id of the criterion that <c>met</c> names.</summary>
    public string? Criterion { get; init; }

    /// <summary>Of a row of a table, from 0.</summary>
    public int? Row { get; init; }

    /// <summary><c>then</c> or <c>else</c>.</summary>
    public string? Branch { get; init; }

    public string? Points { get; init; }

    /// <summary>The inputs over all of whose possible values the rule comes out the same.</summary>
    public ImmutableArray<string> Split { get; init; } = [];

    /// <summary><c>policy#clause</c>.</summary>
    public ImmutableArray<string> Cites { get; init; } = [];

    public ImmutableArray<Explanation> Children { get; init; } = [];

    public IEnumerable<Explanation> SelfAndDescendants() => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}

/// <summary>The smallest change of one input that makes a comparison come out.</summary>
public abstract record Change;

/// <summary>All inputs of the comparison are ones that no enterprise can change.</summary>
public sealed record NoChange : Change;

/// <param name="To">The new figure, day, option, options or answer.</param>
/// <param name="By">Of figures: how much more, or less.</param>
/// <param name="Over">The figure must go beyond <paramref name="To"/>, however little.</param>
public sealed record InputChange(string Input, ExactValue To, Rational? By, bool Over) : Change;
