namespace SiteGen.Core.Model;

/// <summary>Whether a policy or measure can be used on a day.</summary>
public enum Status { NotStarted, Open, Ended, NotStated }

public static class Statuses
{
    /// <summary>The status of a policy on a day: not stated where neither end is.</summary>
    public static Status StatusOn(this PolicyDocument policy, DateOnly day) => On(policy.InForce, day);

    /// <summary>A measure's own window decides, else its policy's.</summary>
    public static Status StatusOn(this Measure measure, PolicyDocument policy, DateOnly day) => On(measure.InForce(policy), day);

    /// <summary>The days between which a measure can be used, so far as they are stated.</summary>
    public static (DateOnly? From, DateOnly? To) InForce(this Measure measure, PolicyDocument policy) =>
        measure.Window is { } window ? (window.From, window.To) : policy.InForce;

    private static Status On((DateOnly? From, DateOnly? To) inForce, DateOnly day) => inForce switch
    {
        (null, null) => Status.NotStated,
        var (from, _) when day < from => Status.NotStarted,
        var (_, to) when day > to => Status.Ended,
        _ => Status.Open,
    };
}
