using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Constraints between inputs that no answers meet together.</summary>
internal static class OpposedConstraints
{
    private static readonly Phrase OtherOne = new("the other one", "与之矛盾的另一条");
    private static readonly Phrase Doubt = new("constraints that no answers meet", "没有答案能满足的约束");

    public static void Check(Examined examined)
    {
        var rules = examined.Knowledge.Constraints.Select(constraint => constraint.Rule!).ToImmutableArray();
        if (Meets(rules, examined, Care.Quick) is not null)
            return;
        for (var length = 1; length <= rules.Length; length++)
        {
            if (Meets(rules[..length], examined) is not { } sample)
            {
                examined.IsEmpty = true;
                Report(rules[..length], examined);
                return;
            }
        }
    }

    /// <summary>A sample that meets all of them.</summary>
    private static Sample? Meets(ImmutableArray<Expression> rules, Examined examined, Care care = Care.Whole)
    {
        var decisions = rules.Select(rule => examined.Atoms.Compiler(null).Rule(rule)).ToImmutableArray();
        return Space(rules, examined, care).Samples().FirstOrDefault(sample => examined.Atoms.Variables.Look(sample) is var look && decisions.All(rule => rule(look).Verdict != Verdict.Unmet));
    }

    private static Space Space(ImmutableArray<Expression> rules, Examined examined, Care care = Care.Whole) =>
        examined.Spaces.Of([.. rules.SelectMany(rule => examined.Atoms.Of(rule, null))], isBound: false, care);

    private static void Report(ImmutableArray<Expression> rules, Examined examined)
    {
        var last = rules[^1];
        if (!Space(rules, examined).IsComplete)
            examined.Diagnostics.Report(Codes.NotProven, last.Span, Doubt.En, Doubt.Zh);
        else if (Meets([last], examined) is { } alone)
            examined.Diagnostics.ReportRelated(Codes.ConstraintsExclude, last.Span, new(Rival(rules, examined).Span, OtherOne), Witness(alone, last, examined));
        else
            examined.Diagnostics.Report(Codes.ConstraintNeverMet, last.Span, Witness(Space([last], examined).Samples().FirstOrDefault(), last, examined));
    }

    private static string[] Witness(Sample? sample, Expression rule, Examined examined) =>
        [.. new[] { Language.English, Language.Chinese }.Select(language => examined.Witness.Write(sample, examined.Atoms.Of(rule, null), language))];

    /// <summary>The one that alone excludes the last, else the one before.</summary>
    private static Expression Rival(ImmutableArray<Expression> rules, Examined examined) =>
        rules[..^1].FirstOrDefault(rule => Meets([rule, rules[^1]], examined) is null) ?? rules[^2];
}
