using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Rules.Specs;

/// <summary>Fills in what a spec leaves out, and writes the files of its content.</summary>
internal static class SpecContent
{
    private const string Policy =
        """
        region: valley
        title: {zh: 甲, en: a}
        summary: {zh: 甲, en: a}
        index_number: null
        document_number: null
        issuer: null
        subjects: []
        written: null
        published: null
        effective: null
        expires: null
        validity: in-force
        source: {name: {zh: 甲, en: a}, address: null}
        documents: [{id: d, relation: cited, title: {zh: 甲, en: a}, number: null, date: null}]
        clauses: [{id: c, number: 一、, text: {zh: 甲, en: a}}]
        """;

    private const string Input = "{label: {zh: 甲, en: a}, question: {zh: 甲, en: a}, cost: 1}";
    private const string Programme = "{name: {zh: 甲, en: a}, summary: {zh: 甲, en: a}}";
    private const string Criterion = "{id: it, name: {zh: 甲, en: a}, cites: '#c', force: benchmark, decided: computed}";
    private const string Measure = "{id: it, name: {zh: 甲, en: a}, summary: {zh: 甲, en: a}, kind: award, cites: '#c', amount: {fixed: 1 万元}}";
    private const string Combining = "{cites: '#c'}";


    public static string Inputs(YamlMappingNode shared, YamlMappingNode? own, YamlNode? constraints)
    {
        var all = new YamlMappingNode();
        foreach (var (id, input) in shared.Pairs().Concat(own.Pairs()))
            all.Children[id] = Filled(Parse(Input), WithLabels((YamlMappingNode)input));
        return Write(SpecYaml.Map(("evidence", new YamlSequenceNode()), ("inputs", all), ("constraints", constraints ?? new YamlSequenceNode())));
    }

    public static string Programmes(YamlNode? programmes) => Write(List("programmes", programmes, Programme));

    public static void AddPolicy(string id, YamlMappingNode spec, Dictionary<string, string> files)
    {
        var policy = Filled(Parse(Policy), spec.Child("policy") as YamlMappingNode ?? []);
        policy.Add("id", id);
        if (spec.Child("applies") is { } applies)
            policy.Add("applies", applies);
        files[$"policies/{id}/policy.yaml"] = Write(policy);
        if (Listed(spec.Child("criteria"), "require", spec.Child("rule")) is { } criteria)
            files[$"policies/{id}/criteria.yaml"] = Write(List("criteria", criteria, Criterion));
        var measures = List("measures", Listed(spec.Child("measures"), "amount", spec.Child("amount")), Measure);
        foreach (var (key, statements) in List("combining", spec.Child("combining"), Combining).Children)
            measures.Add(key, statements);
        files[$"policies/{id}/measures.yaml"] = Write(measures);
    }

    private static YamlNode? Listed(YamlNode? items, string key, YamlNode? single) =>
        single is null ? items : new YamlSequenceNode([SpecYaml.Map((key, single)), .. (items as YamlSequenceNode)?.Children ?? []]);

    private static YamlMappingNode List(string key, YamlNode? items, string standard) =>
        SpecYaml.Map((key, new YamlSequenceNode(((items as YamlSequenceNode)?.Children ?? []).Select(item => Filled(Parse(standard), (YamlMappingNode)item)))));

    /// <summary>Choices are written as words alone; one that stands outside the order as <c>word: unordered</c>.</summary>
    private static YamlMappingNode WithLabels(YamlMappingNode input)
    {
        if (input.Child("choices") is not YamlSequenceNode choices)
            return input;
        var labelled = choices.Children.Select(choice => choice is YamlMappingNode outside
            ? Parse($"{{id: {outside.Children.First().Key}, label: {{zh: 甲, en: a}}, unordered: true}}")
            : Parse($"{{id: {choice}, label: {{zh: 甲, en: a}}}}"));
        return Filled(Filled([], input), SpecYaml.Map(("choices", new YamlSequenceNode(labelled))));
    }

    private static YamlMappingNode Filled(YamlMappingNode standard, YamlMappingNode own)
    {
        foreach (var (key, value) in own.Children)
            standard.Children[key] = value;
        return standard;
    }

    private static YamlMappingNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Write(YamlMappingNode root)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(root)).Save(new Emitter(text, EmitterSettings.Default.WithBestWidth(int.MaxValue)), assignAnchors: false);
        return text.ToString().Replace("\n...\n", "\n", StringComparison.Ordinal);
    }
}
