using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>An enterprise that could be: values of variables, by their index.</summary>
internal sealed record Sample(ImmutableSortedDictionary<int, Answer> Values)
{
    public static Sample Empty { get; } = new(ImmutableSortedDictionary<int, Answer>.Empty);

    public Answer? Find(int variable) => Values.GetValueOrDefault(variable);

    public bool Has(int variable) => Values.ContainsKey(variable);

    public Sample With(int variable, Answer value) => new(Values.SetItem(variable, value));

    public Sample With(Sample other) => new(Values.SetItems(other.Values));
}
