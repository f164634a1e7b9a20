using System.Diagnostics;
using System.Reflection;
using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

/// <summary>Each folder of tests/sites-invalid is one mistake as staff would make it, with everything that the program says about it.</summary>
public sealed class FixtureTests
{
    private static readonly string Root = RepositoryRoot.Path("tests", "sites-invalid");

    public static IEnumerable<TheoryDataRow<string>> Fixtures() =>
        Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder))
            .Union(MadeFaults.ByFixture.Keys).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Says_what_is_expected(string name)
    {
        using var site = new InvalidSite();
        if (Directory.Exists(Path.Combine(Root, name)))
            site.Overlay(Path.Combine(Root, name));
        if (MadeFaults.ByFixture.TryGetValue(name, out var make))
            make(site);
        var watch = Stopwatch.StartNew();
        var found = site.Run();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), "a hostile file is refused while it is read");
        Golden.Check(
            site.Text(found, MessageLanguage.English) + "\n" + site.Text(found, MessageLanguage.Chinese),
            "tests", "sites-invalid", name, "expected.txt");
        // One mistake is told once: nothing that only follows from it is reported beside it.
        Assert.Equal([name[..6]], found.Select(diagnostic => diagnostic.Code.Id).Distinct());
    }

    [Fact]
    public void Every_code_has_a_fixture()
    {
        var shown = Fixtures().Select(row => row.Data[..6]).ToHashSet();
        Assert.Equal([], AllCodes().Select(code => code.Id).Except(shown));
    }

    [Fact]
    public void Every_fixture_is_named_after_a_code()
    {
        var known = AllCodes().Select(code => code.Id).ToHashSet();
        Assert.All(Fixtures(), fixture => Assert.True(known.Contains(fixture.Data[..6]) && fixture.Data[6] == '-', fixture.Data));
    }

    [Fact]
    public void No_code_is_used_twice() => Assert.Empty(AllCodes().GroupBy(code => code.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void The_minimal_site_is_without_fault()
    {
        using var site = new InvalidSite();
        Assert.Equal("", site.Text(site.Run(), MessageLanguage.English));
    }

    /// <summary>Those of the core, and those of the program that reads for it.</summary>
    internal static IEnumerable<DiagnosticCode> AllCodes() =>
        new[] { typeof(Codes).Assembly, typeof(LegalDay).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (DiagnosticCode)field.GetValue(null)!);
}
