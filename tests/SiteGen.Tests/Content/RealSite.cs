using System.Text.Json;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs;
using SiteGen.Core.Sources;
using SiteGen.Loading;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>The site of the real content, built in memory for a fixed day.</summary>
public sealed class RealSite
{
    public RealSite()
    {
        var diagnostics = new DiagnosticBag();
        var content = SourceLoader.LoadContent(RepositoryRoot.Path("content"), new(), diagnostics);
        var theme = SourceLoader.LoadTheme(RepositoryRoot.Path("themes", "default"), new(), diagnostics);
        var knowledge = SiteBuilder.Read(content, new SourceLimits(), diagnostics);
        var outputs = knowledge is null ? null : SiteBuilder.Build(content, knowledge, theme, new(Day, null, 2), diagnostics);
        var faults = string.Concat(diagnostics.ToSorted().Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)));
        Assert.True(faults.Length == 0, faults);
        (Knowledge, Outputs) = (knowledge!, outputs!);
        Data = JsonDocument.Parse(Outputs.Find("data/knowledge-base.json")!.Bytes).RootElement;
    }

    /// <summary>The legal day.</summary>
    public static DateOnly Day { get; } = new(2026, 1, 15);

    public KnowledgeBase Knowledge { get; }

    public OutputSet Outputs { get; }

    /// <summary><c>data/knowledge-base.json</c></summary>
    public JsonElement Data { get; }
}
