using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Pictures;
using SiteGen.Core.Pages.Sentences;

namespace SiteGen.Core.Pages.Parts;

/// <summary>
/// Statement: holds or does not. Figure: a figure is compared. Table: of its rows one concerns the reader. Group: its items count together.
/// Criterion: a name, and below it the criterion's own rule. Judged: by officials, so that nothing stands here to be compared.
/// </summary>
internal enum RuleShape { Statement, Figure, Table, Group, Criterion, Judged }

/// <summary>A rule in words: a sentence and the list below it.</summary>
/// <param name="Href">Of a criterion that has a place of its own.</param>
/// <param name="Cites">Of a criterion.</param>
internal sealed record RuleView(
    string Text,
    string? Href,
    ImmutableArray<CitationView> Cites,
    ImmutableArray<RuleView> Items,
    RuleShape Shape = RuleShape.Statement)
{
    /// <summary>The items as a scale, where the rule is a table; else null.</summary>
    public TierScale? Scale { get; init; }

    public static RuleView? Of(PageContext context, Rule? rule, string policyId) => rule switch
    {
        null => null,
        { Expression: { } expression } => new RuleSentences(context, policyId).Write(expression),
        _ => new(rule.Written.Value, null, [], []),
    };
}
