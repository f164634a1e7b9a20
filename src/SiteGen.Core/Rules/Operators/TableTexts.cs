using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of tables: of the tier that counts, or why none does.</summary>
internal static class TableTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("rule.tier", "{0} {1}", "{0}{1}"),
        new("table.row", "{0}:", "{0}的："),
        new("table.open", "Which of these counts hangs on {0}:", "适用以下哪一档，取决于{0}："),
        new("table.agreed", "The same in every tier that is possible:", "无论属于以下哪一档，结果都相同："),
        new("table.no-row", "{0} lies in none of the tiers.", "{0}不在任何一档之内。"),
        new("table.undefined", "{0} cannot be worked out, since its divisor is 0; so no tier counts.", "{0}的除数为0，无法计算，任何一档都不适用。"),
    ];
}
