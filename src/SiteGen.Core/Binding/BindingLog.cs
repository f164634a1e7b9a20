using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Binding;

/// <summary>The faults of one binding, and whether any of them hides something that other places may name.</summary>
internal sealed class BindingLog(DiagnosticBag diagnostics)
{
    private bool hasGaps;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>A name that is not found may still stand in what could not be bound.</summary>
    public bool HasGaps => hasGaps;

    public void AddGap() => hasGaps = true;
}
