using System.Collections.Immutable;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Values as explanations tell them.</summary>
internal static class Shown
{
    /// <summary>Null where an answer is missing, or where there is no figure at all.</summary>
    public static ExactValue? Of(Quantity value)
    {
        if (value.Origins.HasFlag(Origins.Absent) || value.Zero == ZeroDivision.Surely)
            return null;
        return value.IsPoint ? new ExactText(Text(value, value.Low)!) : new ExactRange(Text(value, value.Low), Text(value, value.High));
    }

    /// <summary>Null where one of them is not known.</summary>
    public static ExactOptions? Of(ImmutableArray<Quantity> values)
    {
        var texts = values.Select(value => Of(value) as ExactText).ToList();
        return texts.Contains(null) ? null : new([.. texts.Select(text => text!.Text)]);
    }

    public static ExactText? Of(ChoiceSet choice) => choice.Options is [var only] ? new(only) : null;

    private static string? Text(Quantity value, Bound bound) =>
        !bound.IsFinite ? null : value.Origins.HasFlag(Origins.Date) ? Days.Write(bound.Value) : $"{bound.Value}";
}
