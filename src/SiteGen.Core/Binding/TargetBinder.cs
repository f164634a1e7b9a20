using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary><c>targets.yaml</c>.</summary>
internal static class TargetBinder
{
    public static Target Bind(MappingReader target, string policyId) => new(
        target.Id(),
        policyId,
        target.RequireText("metric"),
        target.Word("programme"),
        target.RequireFigure("low"),
        target.Figure("high"),
        BindComparison(target),
        target.RequireOneOf<Cadence>("cadence"),
        target.WholeNumber("by", 1900, 2200),
        target.Words("agencies"),
        target.RequireText("value_text"),
        target.RequireCitations("cites", policyId),
        target.Text("figure_note"));

    /// <summary>A target is a span exactly where it has two ends.</summary>
    private static TargetComparison BindComparison(MappingReader target)
    {
        target.Require("comparison");
        if (target.OptionalOneOf<TargetComparison>("comparison") is not { } comparison)
            return default;
        if (target.Has("high") && comparison != TargetComparison.Between)
            target.Diagnostics.Report(Codes.TargetNotSpan, target.PlaceOf("high"), Words.Of(comparison));
        else if (!target.Has("high") && comparison == TargetComparison.Between && !target.HasNear("high"))
            target.Diagnostics.Report(Codes.TargetWithoutHigh, target.ValueOf("comparison"));
        return comparison;
    }
}
