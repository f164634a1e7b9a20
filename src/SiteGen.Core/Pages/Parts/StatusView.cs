using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>Whether something can be used on the day of the data.</summary>
/// <param name="Kind">For the style sheet: <c>open</c>, <c>not-started</c>, <c>ended</c>, <c>not-stated</c>.</param>
/// <param name="IsStated">False where the day makes no difference.</param>
internal sealed record StatusView(string Kind, string Word, bool IsStated, string Day)
{
    public static StatusView Of(PageContext context, Status status) => new(
        Words.Of(status),
        context.Wording.Of("status", status),
        status != Status.NotStated,
        context.Wording.Date(context.Day));

    public static StatusView Of(PageContext context, Measure measure) =>
        Of(context, measure.StatusOn(context.Lookup.Policies[measure.PolicyId], context.Day));
}
