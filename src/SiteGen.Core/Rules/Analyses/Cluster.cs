using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Some samples over variables that hang together, one for every way in which the atoms over them can come out.</summary>
/// <param name="IsComplete">There is no other way.</param>
internal sealed record ClusterSamples(ImmutableArray<Sample> Samples, bool IsComplete);

/// <summary>How closely figures are looked at.</summary>
internal enum Care
{
    /// <summary>On the lines where atoms turn, and between: what most rules need.</summary>
    Quick,

    /// <summary>The steps beside the lines too.</summary>
    Whole,

    /// <summary>Figures between two steps too, such as half a person: what even they do not show cannot be.</summary>
    Relaxed,
}

/// <summary>
/// Samples of variables that hang together. Words are tried each by each. Of figures one is taken at all values where lines of the others cross, and
/// between; given it, the others often hang together no more.
/// </summary>
internal sealed class Cluster(Variables variables, ImmutableArray<Atom> atoms, ImmutableArray<Constrained> constraints, Care care)
{
    private const int MostSamples = 4000;
    private const int MostHalvings = 20;

    private bool isComplete = true;
    private bool isBent;
    private int tried;

    public ClusterSamples Over(ImmutableArray<int> members)
    {
        var samples = Distinct(Within(Sample.Empty, members, isHung: false), members);
        if (isBent)
            samples = Distinct(Within(Sample.Empty, members, isHung: false), members);
        return new([.. samples.OrderByDescending(Met)], isComplete && care != Care.Quick);
    }

    /// <summary>How many atoms a sample meets.</summary>
    private int Met(Sample sample) => variables.Look(sample) is var look ? atoms.Count(atom => atom.Side(look) == (int)Verdict.Met) : 0;

    /// <param name="isHung">Some figure is given already.</param>
    private IEnumerable<Sample> Within(Sample given, ImmutableArray<int> open, bool isHung)
    {
        if (open.IsEmpty)
            return [given];
        var groups = Groups(given, open);
        if (groups.Length > 1)
            return groups.Aggregate((IEnumerable<Sample>)[given], (samples, group) => Crossed(samples, Distinct(Within(given, group, isHung), group)));
        var word = open.FirstOrDefault(variable => !variables[variable].IsFigure, int.MaxValue);
        return word == int.MaxValue ? Figures(given, open, isHung) : variables[word].Words.SelectMany(value => Within(given.With(word, value), open.Remove(word), isHung));
    }

    private static IEnumerable<Sample> Crossed(IEnumerable<Sample> samples, ImmutableArray<Sample> others) =>
        samples.SelectMany(_ => others, (sample, other) => sample.With(other));

    private IEnumerable<Sample> Figures(Sample given, ImmutableArray<int> open, bool isHung)
    {
        if (open is [var only])
        {
            var values = Values(variables[only], Turns(given, only), isOne: !isHung || care == Care.Whole).Select(value => given.With(only, value));
            return isBent ? Refined([.. values], only) : values;
        }

        var hub = open.MinBy(variable => Groups(given, open.Remove(variable)).Max(group => group.Length));
        var rest = open.Remove(hub);
        isComplete &= Groups(given, rest).All(group => group.Length == 1);
        var turns = rest.SelectMany(other => Cells.Crossings(variables[other].Domain, Seek(given, hub, other)));
        if (isBent)
            turns = turns.Concat(rest.Where(other => variables[other].RuleType == variables[hub].RuleType).SelectMany(other => Quarters(variables[other].Domain)));
        return Values(variables[hub], turns, isOne: false).SelectMany(value => Within(given.With(hub, value), rest, isHung: true));
    }

    private IEnumerable<Rational> Turns(Sample given, int variable) =>
        Seek(given, variable).Where(turn => !turn.X.IsZero).Select(turn => -turn.Constant / turn.X);

    /// <summary>The lines over one or two figures on which atoms turn.</summary>
    private IReadOnlyCollection<Affine> Seek(Sample given, params ImmutableArray<int> figures)
    {
        var look = variables.Look(given);
        var sides = atoms.Where(atom => atom.Variables.Intersect(figures).Any()).Select(atom => atom.Side)
            .Concat(constraints.Where(constraint => constraint.Inputs.Intersect(figures).Any()).Select(SideOf));
        return [.. sides.SelectMany(side => Seek(look, side, figures))];
    }

    private List<Affine> Seek(Evaluation look, Func<Evaluation, int> side, ImmutableArray<int> figures)
    {
        var seeking = new Trial().SeekTurns([.. figures.Select(figure => (figure, variables[figure].Domain))]);
        side(look.Try(seeking));
        isBent |= seeking.IsBent && side(look.Try(Whole(figures))) != Atom.Undefined;
        isComplete &= !isBent;
        return seeking.Turns!;
    }

    /// <summary>Every figure as wide as its domain.</summary>
    private Trial Whole(ImmutableArray<int> figures) =>
        figures.Aggregate(new Trial(), (trial, figure) => trial.With(figure, Answer.Of(variables[figure].Domain)));

    private static Func<Evaluation, int> SideOf(Constrained constraint) => look => Atom.SideOf(constraint.Rule(look));

    private IEnumerable<Answer> Values(InputSlot slot, IEnumerable<Rational> turns, bool isOne)
    {
        var marks = isBent ? turns.Concat(Quarters(slot.Domain)).ToList() : [.. turns];
        var values = slot.Step is not { } step || (care == Care.Relaxed && !isOne) ? Cells.Along(slot.Domain, marks, isWhole: false)
            : care == Care.Quick ? Snapped(slot.Domain, marks, step)
            : isOne ? OnSteps(slot.Domain, marks, step)
            : Snapped(slot.Domain, marks, step).Union(OnSteps(slot.Domain, marks, step));
        return values.Select(slot.At);
    }

    private static IEnumerable<Rational> Snapped(Quantity domain, IEnumerable<Rational> marks, Rational step) =>
        Cells.Along(domain, marks, isWhole: false).Select(value => (value / step).Floor() * step).Where(domain.Contains).Distinct();

    private static IEnumerable<Rational> OnSteps(Quantity domain, IEnumerable<Rational> marks, Rational step)
    {
        var counted = Arithmetic.Quotient(domain, Quantity.Point(step));
        return Cells.Along(counted, marks.Select(mark => mark / step), isWhole: true).Select(count => count * step);
    }

    /// <summary>Where the lines are not straight, some figures to try.</summary>
    private static IEnumerable<Rational> Quarters(Quantity domain) =>
        domain.Low.IsFinite && domain.High.IsFinite
            ? Enumerable.Range(0, 5).Select(part => domain.Low.Value + (domain.High.Value - domain.Low.Value) * part / 4)
            : [];

    /// <summary>With the values, found by halving, between which atoms turn that turn on no line.</summary>
    private IEnumerable<Sample> Refined(ImmutableArray<Sample> samples, int variable)
    {
        var turning = samples.Zip(samples.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second, variable, MostHalvings));
        return samples.Concat(turning);
    }

    private IEnumerable<Sample> Between(Sample low, Sample high, int variable, int halvings)
    {
        var (from, to) = (low.Find(variable)!.Number!.Low.Value, high.Find(variable)!.Number!.Low.Value);
        var middle = variables[variable].Step is { } step ? ((from + to) / 2 / step).Floor() * step : (from + to) / 2;
        if (halvings == 0 || middle == from || middle == to || Sides(low, [variable]) == Sides(high, [variable]))
            return [];
        var between = low.With(variable, variables[variable].At(middle));
        return [between, .. Between(low, between, variable, halvings - 1), .. Between(between, high, variable, halvings - 1)];
    }

    private string Sides(Sample sample, ImmutableArray<int> over) =>
        variables.Look(sample) is var look ? string.Join(' ', atoms.Where(atom => IsAbout(atom.Variables, over, sample)).Select(atom => atom.Side(look))) : "";

    /// <summary>Of those that break no constraint, one for every way in which the atoms over these variables come out.</summary>
    private ImmutableArray<Sample> Distinct(IEnumerable<Sample> samples, ImmutableArray<int> over)
    {
        var kept = new Dictionary<string, Sample>(StringComparer.Ordinal);
        foreach (var sample in samples)
        {
            if (++tried > MostSamples)
            {
                isComplete = false;
                break;
            }

            var look = variables.Look(sample);
            if (constraints.Where(constraint => IsAbout(constraint.Inputs, over, sample)).All(constraint => constraint.Rule(look).Verdict != Verdict.Unmet))
                kept.TryAdd(Sides(sample, over), sample);
        }

        return [.. kept.Values];
    }

    /// <summary>Everything is given that it mentions, some of it just now.</summary>
    private static bool IsAbout(ImmutableArray<int> mentioned, ImmutableArray<int> over, Sample sample) =>
        mentioned.Any(over.Contains) && mentioned.All(sample.Has);

    private ImmutableArray<ImmutableArray<int>> Groups(Sample given, ImmutableArray<int> open) =>
        Links.Groups(open, atoms.Select(atom => atom.Variables).Concat(constraints.Select(constraint => constraint.Inputs)));
}
