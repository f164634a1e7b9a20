using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using Xunit;

namespace SiteGen.Tests.Rules.Specs;

/// <summary>The rule language, held by specs in the language itself, on every engine.</summary>
public sealed partial class SpecTests
{
    public static TheoryData<string, string> FilesAndEngines()
    {
        var data = new TheoryData<string, string>();
        foreach (var engine in SpecEngines.All.Keys)
            foreach (var file in SpecFile.Names())
                data.Add(file, engine);
        return data;
    }

    public static TheoryData<string> Files() => [.. SpecFile.Names()];

    [Theory]
    [MemberData(nameof(FilesAndEngines))]
    public async Task Every_case_comes_out(string file, string engine)
    {
        var specs = SpecFile.Read(file).Specs;
        var jobs = specs.Select(spec => new SpecJob(Sound(spec), [.. spec.Cases.Select(one => (one.Answers, one.AsOf))])).ToImmutableArray();
        var results = await SpecEngines.All[engine].RunAsync(jobs);
        var differences = specs.Zip(results).SelectMany(pair => pair.First.Cases.Zip(pair.Second, (one, result) => Differences(file, pair.First, one, JsonNode.Parse(result)!)));
        AssertNone(differences.SelectMany(found => found));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_bad_rule_is_refused(string file)
    {
        var differences = SpecFile.Read(file).Bad
            .Select(bad => (bad, Told: string.Join(' ', bad.Site.Read().Faults.Select(fault => fault.Code.Id))))
            .Where(pair => pair.Told != pair.bad.Code)
            .Select(pair => $"{file}: {pair.bad.Says}: expected {pair.bad.Code}, told was {pair.Told}");
        AssertNone(differences);
    }

    [Fact]
    public void Every_operator_has_a_spec_of_its_own_with_good_and_bad()
    {
        foreach (var operation in OperatorList.All)
        {
            var file = SpecFile.Read(NameOf(operation));
            Assert.True(file.Bad.Length > 0, $"{file.Name} refuses nothing");
            Assert.True(file.Specs.Any(spec => Uses(Sound(spec), operation.Name)), $"{file.Name} has no rule with {operation.Name}");
        }
    }

    private static void AssertNone(IEnumerable<string> differences)
    {
        var all = string.Join('\n', differences);
        Assert.True(all.Length == 0, all);
    }

    /// <summary>As its file is called: <c>AtLeast</c> is <c>at-least</c>.</summary>
    private static string NameOf(Operator operation) => BeforeCapital().Replace(operation.GetType().Name, "-$0").TrimStart('-').ToLowerInvariant();

    private static bool Uses(KnowledgeBase knowledge, string name) =>
        knowledge.Criteria.Any(criterion => criterion.Require?.Expression is { } rule && Uses(rule, name));

    private static bool Uses(Expression expression, string name) => expression switch
    {
        Call call => call.Operator == name || call.Arguments.Any(argument => Uses(argument.Value, name)),
        ListOf list => list.Items.Any(item => Uses(item, name)),
        _ => false,
    };

    private static KnowledgeBase Sound(Spec spec)
    {
        var (knowledge, all) = spec.Site.Read();
        var faults = all.RemoveAll(fault => spec.Despite.Contains(fault.Code.Id));
        Assert.True(faults.IsEmpty, $"{spec.Says}\n{string.Concat(faults.Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)))}");
        return knowledge;
    }

    private static IEnumerable<string> Differences(string file, Spec spec, SpecCase one, JsonNode result)
    {
        var found = SpecMatch.Differences(one.Errors, result["errors"], "errors").ToList();
        foreach (var (path, value) in one.Expected)
            found.AddRange(SpecMatch.Differences(value, Find(result, path), string.Join('.', path)));
        if (found.Count > 0)
            found.Add(SpecMatch.Written(result));
        return found.Select(line => $"{file}.yaml({one.Line}) {spec.Says}: {line}");
    }

    private static JsonNode? Find(JsonNode result, string[] path) => path switch
    {
        [] => result,
        [SpecSite.It, "amount"] => result["measures"]?[SpecSite.It]?["amount"],
        [SpecSite.It, var key] => (result["criteria"]?[SpecSite.It] ?? result["measures"]?[SpecSite.It])?[key],
        _ => throw new InvalidOperationException(string.Join('.', path)),
    };

    [GeneratedRegex("[A-Z]")]
    private static partial Regex BeforeCapital();
}
