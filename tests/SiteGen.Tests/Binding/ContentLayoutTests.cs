using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Binding;

public sealed class ContentLayoutTests
{
    [Theory]
    [InlineData("programmes.yaml", true)]
    [InlineData("agencies/river.yaml", true)]
    [InlineData("policies/x/measures.yaml", true)]
    [InlineData("policies/x/clauses/3-tasks.yaml", true)]
    [InlineData("pages/about.zh.md", true)]
    [InlineData("pages/about.en.md", true)]
    [InlineData("Programmes.yaml", false)]
    [InlineData("agencies/.yaml", false)]
    [InlineData("agencies/river/valley.yaml", false)]
    [InlineData("policies/measures.yaml", false)]
    [InlineData("policies/x/clauses/part/a.yaml", false)]
    [InlineData("policies/x/scenario.yaml", false)]
    [InlineData("pages/about.md", false)]
    [InlineData("pages/about.fr.md", false)]
    [InlineData("pages/.zh.md", false)]
    [InlineData("pages/a.b.zh.md", false)]
    [InlineData("elsewhere/site.yaml", false)]
    public void Each_file_has_its_place(string path, bool belongs)
    {
        string[] owed = ["site.yaml", "regions.yaml", "policies/x/policy.yaml"];
        var diagnostics = new DiagnosticBag();
        ContentLayout.Check(new([.. owed.Append(path).Select(name => new SourceFile(name, $"content/{name}", ""))]), new(diagnostics));
        var told = diagnostics.ToSorted().Select(fault => (fault.Code.Id, fault.Span.File.Path));
        Assert.Equal(belongs ? [] : [("SG0004", path)], told);
    }

    [Fact]
    public void A_folder_is_a_policy_when_a_file_of_a_policy_lies_in_it()
    {
        string[] paths = ["policies/a/policy.yaml", "policies/b/measures.yaml", "policies/c/clauses/1.yaml", "policies/d/notes.txt", "policies/e.yaml"];
        Assert.Equal(["a", "b", "c"], ContentLayout.PolicyIds(new([.. paths.Select(path => new SourceFile(path, path, ""))])));
    }

    [Fact]
    public void What_could_not_be_read_is_not_missing()
    {
        var diagnostics = new DiagnosticBag();
        ContentLayout.Check(new([], isWhole: false), new(diagnostics));
        Assert.Empty(diagnostics.ToSorted());
    }
}
