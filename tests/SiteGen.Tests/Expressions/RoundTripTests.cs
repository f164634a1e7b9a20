using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using Xunit;

namespace SiteGen.Tests.Expressions;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_to_an_equal_tree() =>
        Prop.ForAll(GeneratedRules.Expressions.ToArbitrary(), expression =>
        {
            var (read, faults) = Written.Expression(ExpressionText.Write(expression));
            return (faults.Any(fault => fault.Code == Codes.ExpressionTooDeep) || expression.IsSameAs(read)).Label(ExpressionText.Write(expression));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Rules_written_as_YAML_read_back_to_an_equal_tree() =>
        Prop.ForAll(GeneratedRules.Rules.ToArbitrary(), rule =>
        {
            var (read, faults) = Written.Rule(RuleText.Write(rule));
            return (faults.Any(fault => fault.Code == Codes.ExpressionTooDeep) || rule.IsSameAs(read)).Label(RuleText.Write(rule));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_text_is_read_or_refused_inside_its_scalar() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => IsReadOrRefused(text.Get)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Mutated_rules_are_read_or_refused_inside_their_scalar() =>
        Prop.ForAll(Mutated.ToArbitrary(), IsReadOrRefused).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static Gen<string> Mutated =>
        from expression in GeneratedRules.Expressions
        let text = ExpressionText.Write(expression)
        from at in Gen.Choose(0, text.Length)
        from removed in Gen.Choose(0, Math.Min(3, text.Length - at))
        from inserted in Gen.Elements(
            "", "(", ")", "[", "..", ",", "-", "/年", "万", "亿元", "%", "and", " in ", "= =", "！", "\ud840", "1,000", "2020-13-01", "é")
        select text.Remove(at, removed).Insert(at, inserted);

    private static bool IsReadOrRefused(string text)
    {
        foreach (var (read, faults) in new[] { Written.Expression(text), Written.Requirement(text), Written.Interval(text), Written.Figure(text) })
        {
            if (read is null != (faults.Count == 1))
                return false;
            if (faults.Any(fault => fault.Span.Start < fault.Span.File.Text.IndexOf('"', StringComparison.Ordinal)
                || fault.Span.End > fault.Span.File.Text.LastIndexOf('"') + 1))
                return false;
        }

        return true;
    }
}
