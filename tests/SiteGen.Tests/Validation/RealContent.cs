using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Loading;
using Xunit;

namespace SiteGen.Tests.Validation;

/// <summary>The real content, without fault.</summary>
internal static class RealContent
{
    public static KnowledgeBase Read()
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = SiteBuilder.Read(SourceLoader.LoadContent(RepositoryRoot.Path("content"), new(), diagnostics), new(), diagnostics);
        Assert.Equal("", string.Concat(diagnostics.ToSorted().Select(fault => DiagnosticText.Write(fault, MessageLanguage.English))));
        return knowledge!;
    }
}
