using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Questions;
using SiteGen.Core.Rules.Results;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>
/// How many questions it takes until something, and until everything is decided; whoever asks, no input is asked for twice.
/// <c>tests/benchmarks/questions</c> runs it over many enterprises.
/// </summary>
public sealed class QuestionBenchmark(ITestOutputHelper output)
{
    private static readonly DateOnly Day = new(2020, 10, 1);
    private static readonly int Size = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_ENTERPRISES") ?? "18", CultureInfo.InvariantCulture);

    private sealed record Sample(string Class, Enterprise Enterprise);

    [Fact]
    public void On_the_real_content() => Compare("real content", new RealSite().Knowledge, Size);

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    public void On_generated_content(int seed) => Compare($"generated content {seed}", GeneratedContent.Draw(seed), Size / 3);

    private void Compare(string title, KnowledgeBase knowledge, int size)
    {
        var rules = RuleSetCompiler.Compile(knowledge);
        var nothing = Evaluation.Begin(rules, new([.. rules.Inputs.Select(_ => (Answer?)null)]), Day, explains: false);
        var region = rules.Find("region");
        var random = new Random(1);
        var all = new List<Sample>();
        var goals = Goal.Of(rules, []);
        output.WriteLine($"{title}: {goals.Length} measures; questions to the first decided, average and median; to all decided; their cost");
        var places = region.Choice.Options.Select(option => (Name: option, Start: nothing with { Answers = nothing.Answers.With(region.Index, Answer.Of(option)), Memo = [] }))
            .Where(place => goals.Any(goal => !Relevance.IsDecided(goal.Outcomes[0].Decide(place.Start)))).ToList();
        foreach (var (name, start) in places)
        {
            var drawn = Draw(start, size / (places.Count + 1), random);
            all.AddRange(drawn);
            Tell($"in {name}, which is known", start, goals, drawn);
        }

        all.AddRange(Draw(nothing, size - all.Count, random));
        foreach (var kind in all.GroupBy(sample => sample.Class).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Tell($"qualifies for {kind.Key}", nothing, goals, [.. kind]);
        Tell("all", nothing, goals, all);
    }

    private static List<Sample> Draw(Evaluation start, int size, Random random) =>
        [.. Enumerable.Range(0, size).Select(_ => Enterprise.Draw(start, random)).Select(enterprise => new Sample(ClassOf(start, enterprise), enterprise))];

    /// <summary>By the measures that require something: none is met, less than a third of those that apply, or more.</summary>
    private static string ClassOf(Evaluation start, Enterprise enterprise)
    {
        var verdicts = start.Rules.Measures.Where(measure => measure.Outcome.Require is not null)
            .Select(measure => measure.Outcome.Decide(start with { Answers = enterprise.Answers, Memo = [] }).Verdict).Where(verdict => verdict != Verdict.NotApplicable).ToList();
        var met = verdicts.Count(verdict => verdict == Verdict.Met);
        return met == 0 ? "nothing" : met * 3 < verdicts.Count ? "some" : "much";
    }

    private void Tell(string title, Evaluation start, ImmutableArray<Goal> goals, List<Sample> samples)
    {
        output.WriteLine($"  {title}: {samples.Count} enterprises");
        Told("order of the document", Interview.InOrder, null);
        var mentioned = Told("most mentioned first", Interview.MostMentioned, null);
        var decisive = Told("most decisive per cost", Interview.MostDecisive, mentioned);
        Told("(knowing the answers)", null, mentioned);
        var needed = samples.Select(sample => Interview.Needed(start, goals, sample.Enterprise)).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"    {"(no order needs less)",-24} {"",10}  {needed.Average(),6:F2} {needed[needed.Count / 2],3}  {"",6}  fewer: all {1 - needed.Average() / mentioned.All:P0}"));
        Assert.True(needed.Average() <= decisive.All);
        Assert.InRange(decisive.All, decisive.First, start.Rules.Inputs.Length);

        (double First, double All) Told(string label, Strategy? strategy, (double First, double All)? reference)
        {
            var runs = samples.Select(sample => Interview.Run(start, goals, sample.Enterprise, strategy ?? Interview.Knowing(sample.Enterprise))).ToList();
            var (first, all) = (runs.Select(run => run.ToFirst ?? run.ToAll).Order().ToList(), runs.Select(run => run.ToAll).Order().ToList());
            var fewer = reference is { } other ? $"  fewer: first {1 - first.Average() / other.First:P0}, all {1 - all.Average() / other.All:P0}" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"    {label,-24} {first.Average(),6:F2} {first[first.Count / 2],3}  {all.Average(),6:F2} {all[all.Count / 2],3}  {runs.Average(run => run.Cost),6:F1}{fewer}"));
            return (first.Average(), all.Average());
        }
    }
}
