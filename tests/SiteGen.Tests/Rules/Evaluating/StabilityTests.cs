using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Evaluating;

/// <summary>A decided verdict stays as it is, whatever more an enterprise tells.</summary>
public sealed class StabilityTests(RealSite site, ITestOutputHelper output) : IClassFixture<RealSite>
{
    private static readonly DateOnly Day = new(2020, 10, 1);

    [Fact]
    public void A_decided_verdict_never_flips_as_more_is_told()
    {
        var size = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_REFINEMENTS") ?? "1500", CultureInfo.InvariantCulture);
        var (evaluator, rules, marks) = (Evaluator.Of(site.Knowledge), RuleSetCompiler.Compile(site.Knowledge), Marks(site.Knowledge));
        var (done, enterprises) = (0, 0);
        var time = Stopwatch.StartNew();
        for (var seed = 0; done < size; seed++)
            if (Draw(evaluator, rules, marks, new Random(seed)) is { } enterprise)
                (done, enterprises) = (done + Follow(evaluator, enterprise), enterprises + 1);
        output.WriteLine($"{done} refinements of {enterprises} enterprises over the real content, 0 flips, {time.Elapsed}");
    }

    /// <returns>Null where the answers contradict each other.</returns>
    private static HiddenEnterprise? Draw(Evaluator evaluator, RuleSet rules, List<Rational> marks, Random random)
    {
        var enterprise = new HiddenEnterprise(rules, random, marks).Drawn();
        foreach (var error in Evaluate(evaluator, enterprise.Whole()).Errors)
            enterprise.Lower(error.Input, error.Limit);
        return Evaluate(evaluator, enterprise.Whole()).Errors.IsEmpty ? enterprise : null;
    }

    private static int Follow(Evaluator evaluator, HiddenEnterprise enterprise)
    {
        var known = new Dictionary<string, Verdict>();
        var steps = 0;
        for (; !enterprise.IsToldWhole; steps++)
        {
            enterprise.TellMore();
            var told = enterprise.Told();
            var result = Evaluate(evaluator, told);
            Assert.Empty(result.Errors);
            foreach (var (id, verdict) in result.Criteria.Select(criterion => ($"criterion {criterion.Id}", criterion.Verdict)).Concat(result.Measures.Select(measure => ($"measure {measure.Id}", measure.Verdict))))
            {
                Assert.True(!known.TryGetValue(id, out var before) || before == verdict, $"{id} was {before} and is {verdict} with {told.ToJsonString()}");
                if (verdict != Verdict.Unknown)
                    known[id] = verdict;
            }
        }

        return steps;
    }

    private static List<Rational> Marks(KnowledgeBase knowledge)
    {
        var rules = knowledge.Criteria.SelectMany(criterion => new[] { criterion.Require, criterion.Applies })
            .Concat(knowledge.Measures.SelectMany(measure => new[] { measure.Require, measure.Applies }));
        return [.. rules.Select(rule => rule?.Expression).OfType<Expression>().SelectMany(Figures).Distinct()];
    }

    private static IEnumerable<Rational> Figures(Expression? expression) => expression switch
    {
        Figure figure => [figure.Value],
        Call call => call.Arguments.SelectMany(argument => Figures(argument.Value)),
        ListOf list => list.Items.SelectMany(Figures),
        Interval interval => Figures(interval.Low).Concat(Figures(interval.High)),
        _ => [],
    };

    private static EvaluationResult Evaluate(Evaluator evaluator, System.Text.Json.Nodes.JsonObject answers)
    {
        using var document = JsonDocument.Parse(answers.ToJsonString());
        return evaluator.Evaluate(document.RootElement, Day);
    }
}
