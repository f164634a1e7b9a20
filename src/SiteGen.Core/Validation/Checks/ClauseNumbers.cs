using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>Printed numbers of neighbouring clauses follow one another: a gap is a lost clause, or a source that skips.</summary>
internal static class ClauseNumbers
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Only where every file could be read: a clause in a broken file is not lost.</summary>
    public static void Check(CheckContext context)
    {
        if (!context.Knowledge.IsComplete)
            return;
        foreach (var policy in context.Knowledge.Policies)
        {
            CheckList(policy.Clauses, context.Diagnostics);
            foreach (var clause in policy.AllClauses())
                CheckList(clause.Clauses, context.Diagnostics);
        }
    }

    private static void CheckList(ImmutableArray<Clause> clauses, DiagnosticBag diagnostics)
    {
        var last = (Value: 0, Printed: "");
        foreach (var number in clauses.Select(clause => clause.Number).Where(number => number is not null).Select(number => number!.Value))
        {
            if (Parse(number.Value) is not { } value)
                continue;
            if (value != last.Value + 1 && last.Value == 0)
                diagnostics.Report(Codes.FirstNumber, number.Span, number.Value);
            else if (value != last.Value + 1)
                diagnostics.Report(Codes.NumberOutOfOrder, number.Span, number.Value, last.Printed);
            last = (value, number.Value);
        }
    }

    /// <summary>Reads 一、 (三) 12. 3) ⑥ 第四条; null where no number is printed in a known way.</summary>
    internal static int? Parse(string printed)
    {
        var core = printed.Trim('(', ')', '（', '）', '、', '.', '．', '第', '条', '章', '节', ' ');
        return core switch
        {
            [>= '①' and <= '⑳' and var circled] => circled - '①' + 1,
            [>= '0' and <= '9', ..] when int.TryParse(core, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
            _ => ParseHan(core),
        };
    }

    /// <summary>一 to 九十九.</summary>
    private static int? ParseHan(string core)
    {
        var ten = core.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return core.Length == 1 && Digits.Contains(core[0], StringComparison.Ordinal) ? Digits.IndexOf(core[0], StringComparison.Ordinal) : null;
        var tens = ten == 0 ? 1 : ParseHan(core[..ten]);
        var ones = ten == core.Length - 1 ? 0 : ParseHan(core[(ten + 1)..]);
        return tens * 10 + ones;
    }
}
