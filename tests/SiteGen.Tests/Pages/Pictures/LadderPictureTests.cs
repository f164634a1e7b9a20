using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Pictures;
using Xunit;
using static SiteGen.Tests.Pages.Pictures.Drawn;

namespace SiteGen.Tests.Pages.Pictures;

/// <summary>Where steps stand, whatever their number and the length of their names.</summary>
public sealed class LadderPictureTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    [Fact]
    public void Without_a_step_there_is_no_picture() => Assert.Null(Draw(Programme("beside", "Beside", null)));

    [Fact]
    public void Each_step_begins_further_in_and_stands_on_the_one_below()
    {
        var picture = Draw(Programme("b", "Second", 2), Programme("a", "First", 1), Programme("c", "Third", 3));
        Assert.Equal(
            [("1", "0%", "5.5rem", "100%", "10%"), ("2", "10%", "2.75rem", "90%", "11.11%"), ("3", "20%", "0rem", "80%", "100%")],
            picture!.Steps.Select(step => (Invariant(step.Number), step.X, step.Y, step.Width, step.Tread)));
        Assert.Equal("8.25rem", picture.Height);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void However_many_steps_there_are_the_highest_has_two_thirds_of_the_width(int steps)
    {
        var picture = Draw([.. Enumerable.Range(1, steps).Select(step => Programme($"p{step}", "Technology-based SME", step))])!;
        Assert.Equal(steps, picture.Steps.Length);
        Assert.All(picture.Steps, step => Assert.True(Number(step.Width) >= 68));
        Assert.All(picture.Steps.SelectMany(step => step.Links), link => Assert.True(Number(link.Height) * 16 >= 44));
    }

    [Fact]
    public void Programmes_on_one_step_stand_below_one_another_and_share_its_number()
    {
        var step = Assert.Single(Draw(Programme("a", "First", 1), Programme("b", "Also first", 1))!.Steps);
        Assert.Equal(["0rem", "2.75rem"], step.Links.Select(link => link.Y));
        Assert.Equal([true, false], step.Links.Select(link => link.IsFirst));
        Assert.Equal("5.5rem", step.Height);
    }

    [Fact]
    public void A_name_too_long_for_a_phone_is_broken_and_makes_its_step_higher()
    {
        var link = Draw(Programme("a", "Demonstration enterprise of the advanced manufacturing industry", 1))!.Steps[0].Links[0];
        Assert.Equal(["Demonstration enterprise of", "the advanced manufacturing", "industry"], link.Name.Select(line => line.Text));
        Assert.Equal(["1.65rem", "3rem", "4.35rem"], link.Name.Select(line => line.Y));
        Assert.Equal("5.45rem", link.Height);
    }

    [Fact]
    public void What_there_is_for_a_programme_is_counted()
    {
        var picture = LadderPicture.Of(Context(site, Language.English, knowledge => knowledge), site.Knowledge.Programmes[0])!;
        var link = Assert.Single(picture.Steps[0].Links);
        var measures = site.Knowledge.Measures.Count(measure => measure.Programmes.Any(id => id.Value == "craft"));
        Assert.Equal($"{measures} measure{(measures == 1 ? "" : "s")} · 2 criteria", Assert.Single(link.Counts).Text);
        Assert.True(link.IsCurrent);
    }

    private LadderPicture? Draw(params Programme[] programmes) =>
        LadderPicture.Of(Context(site, Language.English, knowledge => knowledge with { Programmes = [.. programmes], Measures = [], Criteria = [] }));

    private static double Number(string length) => double.Parse(length.TrimEnd('r', 'e', 'm', '%'), CultureInfo.InvariantCulture);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
