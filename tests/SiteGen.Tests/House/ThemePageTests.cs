using System.Text.RegularExpressions;
using Xunit;

namespace SiteGen.Tests.House;

/// <summary>What <c>docs/theme.md</c> says of the default theme is so.</summary>
public sealed partial class ThemePageTests
{
    private static readonly string Theme = RepositoryRoot.Path("themes", "default");

    private static readonly string[] Document = File.ReadAllLines(RepositoryRoot.Path("docs", "theme.md"));

    [Fact]
    public void Every_partial_is_named_with_all_that_use_it()
    {
        var templates = Templates();
        var partials = templates.Keys.Where(name => name.StartsWith("partials/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(
            partials.Select(partial => $"{Short(partial)}: {string.Join(", ", UsersOf(partial, templates))}"),
            TableAfter("## Partials").Select(row => $"{row[0]}: {string.Join(", ", row[^1].Split(", ").Order(StringComparer.Ordinal))}"));
    }

    [Fact]
    public void Every_partial_is_used_by_a_template()
    {
        var templates = Templates();
        var partials = templates.Keys.Where(name => name.StartsWith("partials/", StringComparison.Ordinal)).ToList();
        Assert.True(partials.Count > 30);
        Assert.All(partials, partial => Assert.Contains(UsersOf(partial, templates), user => user != Short(partial)));
    }

    [Fact]
    public void Every_kind_of_page_is_named()
    {
        var text = string.Join('\n', Document);
        Assert.All(
            Templates().Keys.Where(name => name.StartsWith("pages/", StringComparison.Ordinal)),
            name => Assert.Contains($"`{name["pages/".Length..]}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_of_the_design_system_is_as_the_page_says()
    {
        var css = File.ReadAllText(Path.Combine(Theme, "assets", "site.css"));
        var values = ValuePattern.Matches(css[..css.IndexOf("/* 2 ", StringComparison.Ordinal)]);
        Assert.True(values.Count > 30);
        Assert.All(values, value => Assert.Contains(
            Document,
            line => line.StartsWith($"| `{value.Groups["name"]}` |", StringComparison.Ordinal) && line.Contains($"`{value.Groups["value"]}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_that_templates_give_cannot_meet_those_of_the_content()
    {
        var ids = Templates().SelectMany(template => IdPattern.Matches(template.Value).Select(match => (template.Key, Id: match.Groups["id"].Value))).ToList();
        Assert.True(ids.Count > 10);
        Assert.All(ids, given => Assert.Contains("--", given.Id, StringComparison.Ordinal));
    }

    /// <summary>By name: <c>partials/clause</c>.</summary>
    private static Dictionary<string, string> Templates()
    {
        var folder = Path.Combine(Theme, "templates");
        return Directory.GetFiles(folder, "*.hbs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/'), File.ReadAllText);
    }

    private static IEnumerable<string> UsersOf(string partial, Dictionary<string, string> templates) => templates
        .Where(template => PartialPattern.Matches(template.Value).Any(match => match.Groups["name"].Value == partial))
        .Select(template => Short(template.Key)).Order(StringComparer.Ordinal);

    private static string Short(string template) => template.StartsWith("partials/", StringComparison.Ordinal) ? template["partials/".Length..] : template;

    /// <summary>The cells, without code marks, of the rows of the first table below a heading, in the order of the first cell.</summary>
    private static IEnumerable<string[]> TableAfter(string heading) => Document
        .SkipWhile(line => line != heading)
        .SkipWhile(line => !line.StartsWith('|'))
        .TakeWhile(line => line.StartsWith('|'))
        .Skip(2)
        .Select(line => line.Replace("`", "", StringComparison.Ordinal).Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .OrderBy(cells => cells[0], StringComparer.Ordinal);

    [GeneratedRegex(@"\{\{>\s*(?<name>[\w/-]+)")]
    private static partial Regex PartialPattern { get; }

    [GeneratedRegex(@"(?<name>--[a-z0-9-]+): (?<value>[^;]+);")]
    private static partial Regex ValuePattern { get; }

    [GeneratedRegex(@"\sid=""(?<id>[^""{]+)""")]
    private static partial Regex IdPattern { get; }
}
