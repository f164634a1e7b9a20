using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Results;

/// <summary>A figure, day, option or answer of an explanation. Figures are decimals where these end, else fractions.</summary>
public abstract record ExactValue;

public sealed record ExactText(string Text) : ExactValue;

/// <summary>Either end is null where there is none.</summary>
public sealed record ExactRange(string? Min, string? Max) : ExactValue;

public sealed record ExactOptions(ImmutableArray<string> Options) : ExactValue
{
    public bool Equals(ExactOptions? other) => other is not null && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => Options.Aggregate(0, HashCode.Combine);
}

public sealed record ExactTruth(bool Value) : ExactValue;
