using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>What a policy asks of enterprises for one measure.</summary>
/// <param name="Conditions">In one line; null where that would be too short to be true.</param>
internal sealed record AskedOfMeasure(Link Measure, string? Conditions)
{
    public static ImmutableArray<AskedOfMeasure> Of(PageContext context, PolicyDocument policy) =>
        [.. context.Knowledge.Measures.Where(measure => measure.PolicyId == policy.Id.Value && measure.Require is not null)
            .Select(measure => new AskedOfMeasure(context.LinkTo(measure), InOneLine(context, RuleView.Of(context, measure.Require, measure.PolicyId)!)))];

    /// <summary>A group is told with its items, unless one of them is a group again.</summary>
    private static string? InOneLine(PageContext context, RuleView rule) => rule.Shape switch
    {
        not (RuleShape.Group or RuleShape.Table) => rule.Text,
        RuleShape.Group when rule.Items.All(item => item.Shape is not (RuleShape.Group or RuleShape.Table)) =>
            rule.Text + context.Wording["punctuation.gap"] + string.Join(context.Wording["punctuation.semicolon"], rule.Items.Select(item => item.Text)),
        _ => null,
    };
}
