using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>What a rule may be, where it could not be proven.</summary>
internal static class Doubts
{
    public static Phrase Of(DiagnosticCode code) => code.Id switch
    {
        var id when id == Codes.NeverMet.Id || id == Codes.PartNeverMet.Id => new("a rule that no enterprise meets", "任何企业都不满足的规则"),
        var id when id == Codes.AlwaysMet.Id || id == Codes.PartAlwaysMet.Id => new("a rule that every enterprise meets", "任何企业都满足的规则"),
        var id when id == Codes.PartFollows.Id => new("a part that decides nothing", "不起判定作用的部分"),
        var id when id == Codes.ThenNeverTaken.Id => new("a condition that is never met", "从不成立的条件"),
        var id when id == Codes.ElseNeverTaken.Id => new("a condition that is always met", "总是成立的条件"),
        var id when id == Codes.NeverDecided.Id => new("a rule that no answers decide", "任何答案都不能判定的规则"),
        var id when id == Codes.AppliesToNobody.Id => new("a rule that applies to nobody", "不适用于任何企业的规则"),
        _ => new("a constraint that all answers meet", "任何答案都满足的约束"),
    };
}
