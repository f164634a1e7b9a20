using System.Collections.Immutable;
using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Sources;
using SiteGen.Tests.Binding;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Rules.Specs;

/// <summary>
/// The content of one spec: what it writes, and stand-ins for names and other keys that content owes but that decide nothing. A rule alone is
/// the criterion <c>p/it</c>, an amount the measure <c>p/it</c>.
/// </summary>
internal sealed class SpecSite
{
    /// <summary>In paths of expectations: the criterion or measure that the spec is about.</summary>
    public const string It = "p/it";

    private static readonly string[] Known =
        ["says", "inputs", "constraints", "rule", "amount", "applies", "policy", "programmes", "criteria", "measures", "combining", "others", "cases", "code", "despite"];

    /// <summary>What every content owes beside its rules.</summary>
    private static readonly string[] Minimal = ["site.yaml", "regions.yaml"];

    private readonly ImmutableArray<SourceFile> files;

    private SpecSite(ImmutableArray<SourceFile> files) => this.files = files;

    public static SpecSite Of(YamlMappingNode spec, YamlMappingNode inputs)
    {
        foreach (var key in spec.Children.Keys)
            if (!Known.Contains(key.ToString()))
                throw new InvalidOperationException($"line {key.Start.Line}: a spec has no \"{key}\"");
        var files = new Dictionary<string, string>
        {
            ["inputs.yaml"] = SpecContent.Inputs(inputs, spec.Child("inputs") as YamlMappingNode, spec.Child("constraints")),
            ["programmes.yaml"] = SpecContent.Programmes(spec.Child("programmes")),
        };
        SpecContent.AddPolicy("p", spec, files);
        foreach (var (id, other) in spec.Child("others").Pairs())
            SpecContent.AddPolicy(id.ToString(), (YamlMappingNode)other, files);
        return new([.. files.Select(file => new SourceFile(file.Key, file.Key, file.Value))]);
    }

    /// <summary>The knowledge base, and what the checks of rules say of it. Checks of texts and references are not run.</summary>
    public (KnowledgeBase Knowledge, ImmutableArray<Diagnostic> Faults) Read()
    {
        var diagnostics = new DiagnosticBag();
        var minimal = Minimal.Select(path => new SourceFile(path, path, EditedContent.Minimal[path]));
        var knowledge = ContentBinder.Bind(new(files.AddRange(minimal)), new(), diagnostics)!;
        TypeChecker.Check(knowledge, diagnostics);
        return (knowledge, diagnostics.ToSorted());
    }
}
