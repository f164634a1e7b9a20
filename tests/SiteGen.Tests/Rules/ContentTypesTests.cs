using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Rules;

public sealed class ContentTypesTests
{
    [Fact]
    public void The_content_is_typed_throughout() => Assert.Empty(Faults(Read("content")));

    [Fact]
    public void The_minimal_site_is_typed_throughout() => Assert.Empty(Faults(Minimal()));

    [Theory]
    [InlineData("inputs.yaml", "domain: \"[0, 10 亿元]\"", "domain: \"[0, 10 亿人]\"", "SG0228")]
    [InlineData("inputs.yaml", "loom_spend <= revenue", "loom_spend <= region", "SG0228")]
    [InlineData("inputs.yaml", "type: money\n    domain", "type: count\n    unit: 万元\n    domain", "SG0210")]
    [InlineData("policies/river-grant/measures.yaml", "rate: 5%", "rate: 5 元", "SG0229")]
    [InlineData("policies/river-grant/measures.yaml", "of: loom_spend", "of: region", "SG0229")]
    [InlineData("policies/river-grant/measures.yaml", "cap: 10 万元", "cap: 10 万", "SG0229")]
    [InlineData("policies/river-grant/measures.yaml", "pool: 100 万元", "pool: 100 人", "SG0229")]
    [InlineData("policies/river-grant/measures.yaml", "fixed: 3 万元", "fixed: 3%", "SG0229")]
    [InlineData("policies/river-grant/measures.yaml", "fixed: 3 万元", "range: \"[5 万元, 3 万元]\"\n      basis: size", "SG0236")]
    [InlineData("policies/river-grant/measures.yaml", "fixed: 3 万元", "ladder: revenue\n      steps: []", "SG0229")]
    [InlineData("policies/river-grant/measures.yaml", "fixed: 3 万元", "ladder: recognised_craft\n      steps: [{ value: newly, pay: 5 元 }]", "SG0225")]
    [InlineData("policies/river-grant/measures.yaml", "met: loom-intensity", "met: loom-intensty", "SG0234")]
    [InlineData("policies/river-grant/criteria.yaml", "of: \"loom_spend / revenue\"", "of: \"loom_spend / revenue / revenue\"", "SG0228")]
    public void A_slip_anywhere_is_found(string path, string right, string wrong, string code) =>
        Assert.Contains(code, Faults(Minimal((path, right, wrong))).Select(fault => fault.Split(' ')[0]));

    private static SourceSet Minimal(params (string Path, string Right, string Wrong)[] slips)
    {
        var files = Read("tests", "sites", "minimal", "content").Files;
        Assert.All(slips, slip => Assert.Contains(files, file => file.Path == slip.Path && file.Text.Contains(slip.Right, StringComparison.Ordinal)));
        return new(files.Select(file => new SourceFile(file.Path, file.DisplayPath, slips.Where(slip => slip.Path == file.Path)
            .Aggregate(file.Text, (text, slip) => text.Replace(slip.Right, slip.Wrong, StringComparison.Ordinal)))));
    }

    private static SourceSet Read(params string[] folder)
    {
        var root = RepositoryRoot.Path(folder);
        return new(Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(file =>
            new SourceFile(Path.GetRelativePath(root, file).Replace('\\', '/'), file, File.ReadAllText(file))));
    }

    private static IEnumerable<string> Faults(SourceSet sources)
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = Assert.IsType<KnowledgeBase>(ContentBinder.Bind(sources, new SourceLimits(), diagnostics));
        TypeChecker.Check(knowledge, diagnostics);
        return diagnostics.ToSorted().Where(fault => fault.Code.Id.StartsWith("SG02", StringComparison.Ordinal))
            .Select(fault => $"{fault.Code.Id} {DiagnosticText.Write(fault, MessageLanguage.English)}");
    }
}
