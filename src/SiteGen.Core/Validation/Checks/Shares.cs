using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>The shares of an amount make up the whole.</summary>
internal static class Shares
{
    public static void Check(CheckContext context)
    {
        foreach (var measure in context.Knowledge.Measures)
            Check(measure.Amount.Shares, context.Diagnostics);
    }

    private static void Check(ImmutableArray<Share> shares, DiagnosticBag diagnostics)
    {
        var parts = shares.Select(share => share.Part.Expression).OfType<Figure>().ToList();
        if (parts.Count == 0 || parts.Count < shares.Length)
            return;
        var sum = parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value);
        if (sum != Rational.One)
            diagnostics.Report(Codes.SharesNotWhole, shares[^1].Part.Written.Span, $"{sum * 100}%");
    }
}
