using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using SiteGen.Core.Model;
using Xunit;
using Xunit.Sdk;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>Enterprises of all kinds walk through the real pages by keyboard; what they are told is what the evaluator says.</summary>
public sealed class SelfCheckPersonaTests(ServedSite site)
{
    private const int MostToFirst = 3;

    private const int LeastPersonas = 50;

    private const int ToldOfEach = 6;

    private static readonly TimeSpan SiteTime = TimeSpan.FromHours(8);

    /// <summary>What the page takes for today.</summary>
    private const string FixDay = """
        day => {
          const Real = Date;
          const now = Real.parse(day + 'T04:00:00Z');
          globalThis.Date = class extends Real {
            constructor(...parts) { super(...(parts.length ? parts : [now])); }
            static now() { return now; }
          };
        }
        """;

    private readonly SelfCheckRules rules = new();
    private readonly ConcurrentBag<string> faults = [];

    [Fact]
    public async Task Every_result_is_what_the_evaluator_says_and_nothing_is_asked_of_the_network()
    {
        var personas = new Personas(rules.Knowledge).All();
        Assert.True(personas.Length >= LeastPersonas);
        Assert.Equal(4, personas.Select(persona => (persona.Region, persona.Language)).Distinct().Count());
        var walked = await Task.WhenAll(personas.GroupBy(persona => persona.Language).Select(group => WalkAsync([.. group])));
        Tell([.. walked.SelectMany(checks => checks)]);
        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    private async Task<List<WalkedCheck>> WalkAsync(List<Persona> personas)
    {
        var walked = new List<WalkedCheck>();
        foreach (var sameDay in personas.GroupBy(persona => persona.Day))
        {
            await using var context = await site.Browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            if (sameDay.Key is { } day)
                await context.AddInitScriptAsync($"({FixDay})('{Iso(day)}')");
            var page = await context.NewPageAsync();
            var log = await RequestLog.OfAsync(page);
            foreach (var persona in sameDay)
                try
                {
                    walked.Add(await WalkAsync(page, persona, log));
                }
                catch (Exception fault) when (fault is XunitException or TimeoutException)
                {
                    faults.Add($"{persona.Name} ({persona.Path}) {fault.Message}");
                }
        }

        return walked;
    }

    private async Task<WalkedCheck> WalkAsync(IPage page, Persona persona, RequestLog log)
    {
        log.Clear();
        var today = DateOnly.FromDateTime(DateTimeOffset.UtcNow.ToOffset(SiteTime).DateTime);
        var check = await new SelfCheckWalk(page, persona, rules.ContentOf(persona), log.Begin).RunAsync(site.Address);
        var day = persona.Day ?? today;
        Assert.Contains(DateText.Write(day, persona.Language), check.Day, StringComparison.Ordinal);
        var told = log.Faults.Concat(Differences(rules.Expected(check, day), check.Lines)).ToList();
        foreach (var fault in told.Take(ToldOfEach))
            faults.Add($"{persona.Name} ({persona.Path}, {Iso(day)}) {fault}\n  {check.AnswersJson(rules.ContentOf(persona))}");
        return check;
    }

    private static IEnumerable<string> Differences(string[] expected, string[] said) =>
    [
        .. expected.Except(said).Select(line => $"is not said: {line}"),
        .. said.Except(expected).Select(line => $"is said: {line}"),
        .. expected.Order(StringComparer.Ordinal).SequenceEqual(said.Order(StringComparer.Ordinal)) && !expected.SequenceEqual(said) ? (string[])["is said in another order"] : [],
        .. expected.Length != said.Length ? (string[])[$"{said.Length} lines of {expected.Length}"] : [],
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Tell(List<WalkedCheck> walked)
    {
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine($"{walked.Count} personas, {walked.Sum(check => check.Given.Length)} questions, {walked.Sum(check => check.Lines.Length)} lines of results, {walked.Sum(check => check.Refused)} answers refused");
        foreach (var same in walked.GroupBy(check => $"{check.Persona.Region}, {check.Persona.Kind}").OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            var first = same.Select(check => check.ToFirst).OfType<int>().Order().ToList();
            var all = same.Select(check => check.ToAll).Order().ToList();
            output.WriteLine($"{same.Key} ({all.Count}): to the first decided {Spread(first)}, to all {Spread(all)}");
            Assert.True(Median(first) <= MostToFirst, $"{same.Key}: {Median(first)} questions to the first decided measure");
        }
    }

    private static int Median(List<int> sorted) => sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];

    private static string Spread(List<int> sorted) => sorted.Count == 0 ? "-" : $"median {Median(sorted)}, {sorted[0]} to {sorted[^1]}";
}
