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
        target.RequireOneOf<TargetComparison>("comparison"),
        target.RequireOneOf<Cadence>("cadence"),
        target.WholeNumber("by", 1900, 2200),
        target.Words("agencies"),
        target.RequireText("value_text"),
        target.RequireCitations("cites", policyId));
}
