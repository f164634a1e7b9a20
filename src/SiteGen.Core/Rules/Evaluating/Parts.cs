using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <param name="Due">When it can be paid already; null where nothing says.</param>
internal sealed record Part(string Payer, Rational Share, Milestone When, Decision? Due);

/// <summary>Who pays which part of an amount, and when.</summary>
internal static class Parts
{
    public static ImmutableArray<Part> Compile(ImmutableArray<Share> shares, RuleCompiler compiler) =>
        [.. shares.Select(share => new Part(share.Payer.Value, ((Figure)share.Part.Expression!).Value, share.When, share.Due?.Expression is { } due ? compiler.Rule(due) : null))];

    /// <summary>Cut by running totals, so that the rounded parts add up to the rounded whole.</summary>
    public static ImmutableArray<PartResult> Divide(Payment whole, ImmutableArray<Part> parts, Evaluation evaluation)
    {
        var results = ImmutableArray.CreateBuilder<PartResult>(parts.Length);
        var before = Rational.Zero;
        foreach (var part in parts)
        {
            var until = before + part.Share;
            results.Add(new(part.Payer, $"{part.Share}", part.When, Cut(whole.Low), whole.High is { } high ? Cut(high) : null, DueOf(part, evaluation)));
            before = until;

            Money Cut(Rational amount) => Money.Of(amount * until) - Money.Of(amount * before);
        }

        return results.ToImmutable();
    }

    private static Due DueOf(Part part, Evaluation evaluation) => part.Due?.Invoke(evaluation).Verdict switch
    {
        null => Due.NotStated,
        Verdict.Met => Due.Now,
        Verdict.Unmet => Due.Later,
        _ => Due.Unknown,
    };
}
