using System.Text.RegularExpressions;
using SiteGen.Tests;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>The pictures in README and docs are there, are made by <c>tests/screenshots/run --docs</c>, and are small.</summary>
public sealed partial class DocumentationTests(ServedSite site)
{
    private static readonly string Images = RepositoryRoot.Path("docs", "images");

    [Fact]
    public void Every_image_that_a_document_shows_is_one_that_the_screenshots_make()
    {
        string[] documents = [RepositoryRoot.Path("README.md"), .. Directory.GetFiles(RepositoryRoot.Path("docs"), "*.md")];
        foreach (var document in documents)
            foreach (Match image in ImageAddress().Matches(File.ReadAllText(document)))
            {
                var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, image.Groups["file"].Value));
                Assert.True(File.Exists(file), $"{document} shows {file}, which does not exist");
                Assert.Contains(file, DocumentationImage.All.Select(made => Path.Combine(Images, made.File)));
            }
    }

    [Fact]
    public void Images_are_few_and_small()
    {
        var files = Directory.Exists(Images) ? new DirectoryInfo(Images).GetFiles() : [];
        Assert.Empty(files.Select(file => file.Name).Except(DocumentationImage.All.Select(image => image.File)));
        Assert.Empty(files.Where(file => file.Length > DocumentationImage.Limit).Select(file => $"{file.Name}: {file.Length:N0} bytes"));
    }

    [Fact]
    public void Every_page_that_an_image_shows_exists() =>
        Assert.Empty(DocumentationImage.All.Select(image => image.Path).Except(site.Pages));

    [GeneratedRegex(@"!\[[^\]]*\]\((?<file>[^)\s]+)|<img[^>]*\ssrc=""(?<file>[^""]+)")]
    private static partial Regex ImageAddress();
}
