using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>Targets of one policy that can be compared, as bars on one scale from zero.</summary>
/// <param name="Policy">Null where the page says above whose targets they are.</param>
/// <param name="Notes">What the bars do not say by themselves.</param>
internal sealed record TargetChart(string Title, Link? Policy, ImmutableArray<TargetBar> Bars, ImmutableArray<string> Notes)
{
    /// <summary>All charts of a policy.</summary>
    public static ImmutableArray<TargetChart> Of(PageContext context, PolicyDocument policy) =>
        [.. Groups(context, policy).Select(group => Draw(context, group, null))];

    /// <summary>Every chart that a programme has a target in, with its own ones marked among the others.</summary>
    public static ImmutableArray<TargetChart> Around(PageContext context, Programme programme) =>
        [.. from policy in context.Knowledge.Policies
            from grouped in Groups(context, policy)
            where grouped.Any(target => IsOf(target, programme))
            select Draw(context, grouped, programme) with { Policy = context.LinkTo(policy) }];

    /// <summary>A figure without another beside it fills its own scale and says nothing, unless the scale is the whole or the base.</summary>
    private static IEnumerable<ImmutableArray<PlottedTarget>> Groups(PageContext context, PolicyDocument policy) =>
        context.Knowledge.Targets.Where(target => target.PolicyId == policy.Id.Value)
            .Select(PlottedTarget.Of).OfType<PlottedTarget>()
            .GroupBy(target => target.Key)
            .Where(group => group.Key.Against != Against.Others || group.Skip(1).Any())
            .Select(group => group.OrderByDescending(target => target.High).ToImmutableArray());

    private static TargetChart Draw(PageContext context, ImmutableArray<PlottedTarget> targets, Programme? own)
    {
        var key = targets[0].Key;
        var greatest = GreatestOf(targets);
        var hasRoom = targets.Any(target => target.IsOpen);
        return new(
            ChartWords.Title(context.Wording, key),
            null,
            [.. targets.Select(target => new TargetBar(
                context.Text(target.Target.Metric),
                context.Text(target.Target.ValueText),
                own is not null && IsOf(target, own),
                key.Against == Against.Base ? Bar.OfBase(greatest, hasRoom) : null,
                Bar.Of(target, greatest, hasRoom)))],
            ChartWords.Notes(context.Wording, targets, own is not null));
    }

    private static Rational GreatestOf(ImmutableArray<PlottedTarget> targets)
    {
        var greatest = targets.Max(target => target.High);
        var least = targets[0].Key.Against != Against.Others || greatest.IsZero;
        return least && greatest < Rational.One ? Rational.One : greatest;
    }

    private static bool IsOf(PlottedTarget target, Programme programme) => target.Target.Programme?.Value == programme.Id.Value;
}

/// <summary>A line of a chart.</summary>
/// <param name="IsOwn">Whether the page is about it.</param>
/// <param name="Base">What a multiple multiplies; null for any other figure.</param>
internal sealed record TargetBar(string Metric, string Value, bool IsOwn, Bar? Base, Bar Bar);
