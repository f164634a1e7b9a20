namespace SiteGen.Core.Model;

/// <summary>Whether a policy or measure can be used on a day.</summary>
public enum Status { NotStarted, Open, Ended, NotStated }

public static class Statuses
{
    /// <summary>The status of a policy on a day: not stated where neither end is.</summary>
    public static Status StatusOn(this PolicyDocument policy, DateOnly day) => On(policy.InForce, day);

    /// <summary>A measure's own window decides, else its policy's.</summary>
    public static Status StatusOn(this Measure measure, PolicyDocument policy, DateOnly day) =>
        measure.Window is { } window ? On((window.From, window.To), day) : policy.StatusOn(day);

    private static Status On((DateOnly? From, DateOnly? To) inForce, DateOnly day) => inForce switch
    {
        (null, null) => Status.NotStated,
        var (from, _) when day < from => Status.NotStarted,
        var (_, to) when day > to => Status.Ended,
        _ => Status.Open,
    };
}
