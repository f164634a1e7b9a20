using System.Collections.Immutable;
using SiteGen.Tests.Binding;

namespace SiteGen.Tests.Rules.Analyses;

/// <summary>Sound content, the same broken in one way, and what must be said of that: code and place, which may end with <c>*</c> for the rest.</summary>
internal sealed record SeededFault(string Kind, EditedContent Sound, EditedContent Broken, string Told)
{
    /// <summary>Sample rules have inputs that nothing uses, and figures that no clause has; so they are not held to these.</summary>
    private static readonly ImmutableHashSet<string> OfSamples = ["SG0295", "SG0422", "SG0423"];

    public bool IsFound => Said(Broken).Any(said => Told.EndsWith('*') ? said.StartsWith(Told[..^1], StringComparison.Ordinal) : said == Told);

    public IEnumerable<string> Said(EditedContent content) => content.Faults()
        .Where(fault => fault.Code.Id == Told[..6] || !OfSamples.Contains(fault.Code.Id)).Select(fault => $"{fault.Code.Id} {fault.Span.Text}".Trim());

    /// <summary>What sound content is told; nothing, if all is well.</summary>
    public IEnumerable<string> SaidOfSound() => Sound.Faults().Where(fault => !OfSamples.Contains(fault.Code.Id)).Select(fault => $"{fault.Code.Id} {fault.Span.Text}");

    /// <summary>A criterion with a rule that is sound, and one that is not.</summary>
    public static SeededFault InRule(string kind, string sound, string broken, string told) =>
        new(kind, SmallRules.Criterion(sound), SmallRules.Criterion(broken), told);

    /// <summary>An edit of the minimal content.</summary>
    public static SeededFault InSmall(string kind, string path, string from, string to, string told) =>
        new(kind, EditedContent.Minimal, EditedContent.Minimal.Edit(path, from, to), told);

    /// <summary>An edit of the real content.</summary>
    public static SeededFault InReal(string kind, string path, string from, string to, string told) =>
        new(kind, EditedContent.Real, EditedContent.Real.Edit(path, from, to), told);
}
