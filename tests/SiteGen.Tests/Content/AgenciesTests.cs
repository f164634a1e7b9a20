using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>No agency stands on its page without what it has to do with the policies.</summary>
public sealed class AgenciesTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Every_agency_does_something()
    {
        var agencies = Read("agencies/index.html").QuerySelectorAll(".agency").ToList();
        Assert.Equal(site.Knowledge.Agencies.Length, agencies.Count);
        Assert.DoesNotContain(agencies, agency => agency.QuerySelector("a") is null);
    }

    [Theory]
    [InlineData("jizhou--government-office", "Issued: Notice on Issuing the 2020 Action Plan")]
    [InlineData("tianjin--finance-bureau", "Pays part of: Grant for major innovation projects and \"ace\" products, Award for first approval")]
    public void What_it_issues_and_pays_is_said(string id, string line) =>
        Assert.Contains(line, Read("en/agencies/index.html").GetElementById(id)!.TextContent, StringComparison.Ordinal);

    private IDocument Read(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Outputs.Find(path)!.Bytes.Span));
}
