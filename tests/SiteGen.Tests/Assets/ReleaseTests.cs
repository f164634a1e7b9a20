using System.Collections.Immutable;
using SiteGen.Core.Assets;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Assets;

public sealed class ReleaseTests
{
    private static readonly DateOnly Day = new(2020, 10, 1);
    private static readonly Uri Address = new("https://policy.example/");
    private static readonly ImmutableArray<ThemeAsset> Assets = [new("a.css", "a"u8.ToArray()), new("b.css", "b"u8.ToArray())];

    [Fact]
    public void The_same_input_has_the_same_id_whatever_the_folder_and_order()
    {
        var here = Release.Of(Sources("/here", ("a", "1"), ("b", "2")), Sources("/here"), Assets, Day, Address);
        var there = Release.Of(Sources("/there", ("b", "2"), ("a", "1")), Sources("/there"), [.. Assets.Reverse()], Day, Address);
        Assert.Equal(here, there);
        Assert.Matches("^[0-9a-f]{12}$", here);
    }

    [Fact]
    public void Whatever_enters_changes_the_id()
    {
        var content = Sources("", ("a", "1"), ("b", "2"));
        string[] ids =
        [
            Release.Of(content, Sources(""), Assets, Day, Address),
            Release.Of(Sources("", ("a", "1"), ("b", "3")), Sources(""), Assets, Day, Address),
            Release.Of(Sources("", ("a", "1b"), ("", "2")), Sources(""), Assets, Day, Address),
            Release.Of(Sources("", ("a", "1")), Sources("", ("b", "2")), Assets, Day, Address),
            Release.Of(content, Sources("", ("page.hbs", "")), Assets, Day, Address),
            Release.Of(content, Sources(""), [Assets[0]], Day, Address),
            Release.Of(content, Sources(""), Assets, Day.AddDays(1), Address),
            Release.Of(content, Sources(""), Assets, Day, new("https://policy.example/sub/")),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static SourceSet Sources(string folder, params (string Path, string Text)[] files) =>
        new(files.Select(file => new SourceFile(file.Path, $"{folder}/{file.Path}", file.Text)));
}
