using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Tests.Pages.Pictures;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Targets as rows of a table.</summary>
public sealed class TargetRowTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    [Theory]
    [InlineData("40 家", Cadence.Total, "in total", "累计")]
    [InlineData("40 家", Cadence.Yearly, "each year", "每年")]
    [InlineData("50%", Cadence.Total, "as a level", "期末水平")]
    [InlineData("2 倍", Cadence.Total, "as a level", "期末水平")]
    [InlineData("3%", Cadence.Yearly, "each year", "每年")]
    public void A_share_or_a_multiple_is_no_total(string figure, Cadence cadence, string en, string zh)
    {
        var target = Drawn.Target(figure, cadence: cadence);
        Assert.Equal((en, zh), (Row(target, Language.English).Cadence, Row(target, Language.Chinese).Cadence));
    }

    [Fact]
    public void What_excuses_a_figure_is_shown_beside_it()
    {
        var note = Drawn.Target("40 家") with { FigureNote = Drawn.Target("20 家").ValueText };
        Assert.Equal("20 家", Row(note, Language.Chinese).FigureNote);
    }

    private TargetRow Row(Target target, Language language) => TargetRow.Of(site.Context(language, new DiagnosticBag()), target);
}
