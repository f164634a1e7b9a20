using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>What a policy gives of one kind.</summary>
internal sealed record GivenMeasures(string Kind, ImmutableArray<GivenMeasure> Measures)
{
    public static ImmutableArray<GivenMeasures> Of(PageContext context, PolicyDocument policy) =>
        [.. context.Knowledge.Measures.Where(measure => measure.PolicyId == policy.Id.Value)
            .GroupBy(measure => measure.Kind).OrderBy(group => group.Key)
            .Select(group => new GivenMeasures(context.Wording.Of("kind", group.Key), [.. group.Select(measure => GivenMeasure.Of(context, measure))]))];
}

/// <param name="Amount">In short; null where what is given is no money and its name says it.</param>
internal sealed record GivenMeasure(string Name, string Href, string? Amount)
{
    public static GivenMeasure Of(PageContext context, Measure measure)
    {
        var link = context.LinkTo(measure);
        return new(link.Text, link.Href, measure.Amount is InKindAmount or UnspecifiedAmount ? null : AmountView.Of(context, measure).Main);
    }
}
