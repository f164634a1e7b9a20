using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>A higher step of a ladder pays no less than the ones below it.</summary>
internal static class LadderSteps
{
    private static readonly Phrase LowerStep = new("the lower step", "较低一档");

    public static void Check(CheckContext context)
    {
        foreach (var ladder in context.Knowledge.Measures.Select(measure => measure.Amount).OfType<LadderAmount>())
            if (context.Lookup.Inputs.GetValueOrDefault(ladder.On.Value) is { IsOrdered: true } input)
                CheckRise(ladder, input, context.Diagnostics);
    }

    private static void CheckRise(LadderAmount ladder, Input input, DiagnosticBag diagnostics)
    {
        var order = input.Order;
        var steps = ladder.Steps.Where(step => order.Contains(step.Value.Value) && step.Pay.Expression is Figure)
            .OrderBy(step => order.IndexOf(step.Value.Value)).ToList();
        foreach (var (lower, higher) in steps.Zip(steps.Skip(1)))
            if (Pay(higher) < Pay(lower))
                diagnostics.ReportRelated(Codes.AmountFalls, higher.Pay.Written.Span, new(lower.Pay.Written.Span, LowerStep),
                    higher.Value.Value, higher.Pay.Written.Value, lower.Value.Value, lower.Pay.Written.Value);
    }

    private static Rational Pay(LadderStep step) => ((Figure)step.Pay.Expression!).Value;
}
