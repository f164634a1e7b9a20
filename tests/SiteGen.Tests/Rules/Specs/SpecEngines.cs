using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Tests.Rules.Differential;

namespace SiteGen.Tests.Rules.Specs;

/// <summary>A knowledge base and what is asked of it.</summary>
/// <param name="Questions">Answers as JSON, and the legal day.</param>
internal sealed record SpecJob(KnowledgeBase Knowledge, ImmutableArray<(string Answers, string AsOf)> Questions);

/// <summary>What decides the cases of specs.</summary>
internal interface ISpecEngine
{
    /// <summary>The result of every question of every job, as JSON.</summary>
    Task<ImmutableArray<ImmutableArray<string>>> RunAsync(ImmutableArray<SpecJob> jobs);
}

internal static class SpecEngines
{
    public static ImmutableSortedDictionary<string, ISpecEngine> All { get; } =
        ImmutableSortedDictionary.Create<string, ISpecEngine>(StringComparer.Ordinal).Add("C#", new CSharpEngine()).Add("JavaScript", new JavaScriptEngine());

    private sealed class CSharpEngine : ISpecEngine
    {
        public Task<ImmutableArray<ImmutableArray<string>>> RunAsync(ImmutableArray<SpecJob> jobs) => Task.FromResult(jobs.Select(Run).ToImmutableArray());

        private static ImmutableArray<string> Run(SpecJob job)
        {
            var evaluator = Evaluator.Of(job.Knowledge);
            return [.. job.Questions.Select(question => Evaluate(evaluator, question.Answers, question.AsOf))];
        }

        private static string Evaluate(Evaluator evaluator, string answers, string day)
        {
            using var parsed = JsonDocument.Parse(answers);
            return ResultJson.Write(evaluator.Evaluate(parsed.RootElement, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The emitted modules in one Node for all jobs.</summary>
    private sealed class JavaScriptEngine : ISpecEngine
    {
        public async Task<ImmutableArray<ImmutableArray<string>>> RunAsync(ImmutableArray<SpecJob> jobs)
        {
            var emitted = jobs.Select(job => new EmittedRules(job.Knowledge)).ToList();
            try
            {
                var said = await NodeOracle.RunAsync("evaluate-many.mjs", $"[{string.Join(',', emitted.Zip(jobs, Written))}]");
                return JsonSerializer.Deserialize<ImmutableArray<ImmutableArray<string>>>(said);
            }
            finally
            {
                emitted.ForEach(rules => rules.Dispose());
            }
        }

        /// <summary>Answers stand in it as they were given, digit for digit.</summary>
        private static string Written(EmittedRules rules, SpecJob job)
        {
            var questions = job.Questions.Select(question => $$"""{"asOf":"{{question.AsOf}}","answers":{{question.Answers}}}""");
            return $$"""{"rules":{{JsonSerializer.Serialize(rules.Entry)}},"questions":[{{string.Join(',', questions)}}]}""";
        }
    }
}
