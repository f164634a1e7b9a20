using System.Collections.Immutable;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Rules.Specs;

/// <summary>A file of <c>tests/specs</c>: rules in the rule language, and what answers make of them.</summary>
/// <param name="Name">Of the operator's file or of a part of the engine.</param>
internal sealed record SpecFile(string Name, ImmutableArray<Spec> Specs, ImmutableArray<BadSpec> Bad)
{
    private static readonly string Folder = RepositoryRoot.Path("tests", "specs");

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static SpecFile Read(string name)
    {
        var stream = new YamlStream();
        using var text = new StreamReader(Path.Combine(Folder, $"{name}.yaml"));
        stream.Load(text);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        var inputs = root.Child("inputs") as YamlMappingNode ?? [];
        return new(
            name,
            [.. root.Items("specs").Select(spec => Spec.Of(spec, inputs))],
            [.. root.Items("bad").Select(spec => new BadSpec(spec.Text("says") ?? spec.Text("code")!, SpecSite.Of(spec, inputs), spec.Text("code")!))]);
    }
}

/// <summary>Something that must be refused.</summary>
/// <param name="Code">The one diagnostic that is told.</param>
internal sealed record BadSpec(string Says, SpecSite Site, string Code);

/// <summary>Rules, and cases of answers to them.</summary>
/// <param name="Says">What the specification says here, in one line.</param>
/// <param name="Despite">Codes of faults for which content is refused; the engines decide it all the same.</param>
internal sealed record Spec(string Says, SpecSite Site, ImmutableArray<string> Despite, ImmutableArray<SpecCase> Cases)
{
    public static Spec Of(YamlMappingNode spec, YamlMappingNode inputs) =>
        new(
            spec.Text("says")!,
            SpecSite.Of(spec, inputs),
            [.. (spec.Child("despite") as YamlSequenceNode)?.Children.Select(code => code.ToString()) ?? []],
            [.. spec.Items("cases").Select(SpecCase.Of)]);
}

/// <summary>Answers, and parts of the result that they must give.</summary>
/// <param name="Line">Where it stands in its file.</param>
/// <param name="Answers">As JSON, given as YAML under <c>answers</c> or as it is under <c>json</c>.</param>
/// <param name="Errors">All of them.</param>
/// <param name="Expected">By their paths in the result.</param>
internal sealed record SpecCase(long Line, string AsOf, string Answers, JsonNode Errors, ImmutableArray<(string[] Path, JsonNode? Value)> Expected)
{
    private static readonly string[] Known = ["answers", "json", "as_of", "errors", "gives", "pays", "result"];

    public static SpecCase Of(YamlMappingNode written)
    {
        foreach (var key in written.Children.Keys)
            if (!Known.Contains(key.ToString()))
                throw new InvalidOperationException($"line {key.Start.Line}: a case has no \"{key}\"");
        return new(
            written.Start.Line,
            written.Text("as_of") ?? "2020-10-01",
            written.Text("json") ?? (written.Child("answers") is { } answers ? SpecYaml.ToJson(answers)?.ToJsonString() ?? "null" : "{}"),
            written.Child("errors") is { } errors ? SpecYaml.ToJson(errors)! : new JsonArray(),
            [.. Expectations(written)]);
    }

    private static IEnumerable<(string[] Path, JsonNode? Value)> Expectations(YamlMappingNode written)
    {
        if (written.Child("gives") is { } gives)
            yield return gives is YamlScalarNode verdict ? ([SpecSite.It, "verdict"], verdict.Value) : ([SpecSite.It, "explanation"], SpecYaml.ToJson(gives));
        if (written.Child("pays") is { } pays)
            yield return ([SpecSite.It, "amount"], SpecYaml.ToJson(pays));
        if (written.Child("result") is { } result)
            yield return ([], SpecYaml.ToJson(result));
    }
}
