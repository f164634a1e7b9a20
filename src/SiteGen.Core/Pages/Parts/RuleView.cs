using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A rule in words.</summary>
internal sealed record RuleView(string Written)
{
    public static RuleView? Of(PageContext context, Rule? rule) => rule is null ? null : new(rule.Written.Value);
}
