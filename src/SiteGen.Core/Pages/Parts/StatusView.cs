using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>Whether something can be used on the day of the data.</summary>
/// <param name="Kind">For the style sheet: <c>open</c>, <c>not-started</c>, <c>ended</c>, <c>not-stated</c>.</param>
/// <param name="Note">What that means for an enterprise, as a sentence; null where the word says it all.</param>
internal sealed record StatusView(string Kind, string Word, string? Note)
{
    public static StatusView Of(PageContext context, PolicyDocument policy) => Of(context, policy.StatusOn(context.Day), policy.InForce);

    public static StatusView Of(PageContext context, Measure measure)
    {
        var policy = context.Lookup.Policies[measure.PolicyId];
        return Of(context, measure.StatusOn(policy, context.Day), measure.InForce(policy));
    }

    private static StatusView Of(PageContext context, Status status, (DateOnly? From, DateOnly? To) inForce) => new(
        Words.Of(status),
        context.Wording.Of("status", status),
        NoteOf(context, status, inForce));

    private static string? NoteOf(PageContext context, Status status, (DateOnly? From, DateOnly? To) inForce) => (status, inForce) switch
    {
        (Status.NotStated, _) => context.Wording["status.note-not-stated"],
        (Status.NotStarted, { From: { } from }) => context.Wording.Fill("status.note-from", context.Wording.Date(from)),
        (Status.Ended, { To: { } to }) => context.Wording.Fill("status.note-ended", context.Wording.Date(to)),
        (Status.Open, { To: { } to }) => context.Wording.Fill("status.note-until", context.Wording.Date(to)),
        _ => null,
    };
}
