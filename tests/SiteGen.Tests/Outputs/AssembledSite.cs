using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Core;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Outputs;
using SiteGen.Core.Pages;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Search;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;

namespace SiteGen.Tests.Outputs;

/// <summary>The repository's own content, assembled with two pages and an asset that stand for the rest.</summary>
public sealed class AssembledSite
{
    public AssembledSite() => Outputs = Assemble(new("https://policy.example/"), new(2020, 10, 1));

    public OutputSet Outputs { get; }

    public static OutputSet Assemble(Uri address, DateOnly day)
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = SiteBuilder.Read(ReadContent(), new SourceLimits(), diagnostics)
            ?? throw new InvalidOperationException(DiagnosticText.Write(diagnostics.ToSorted()[0], MessageLanguage.English));
        var plan = SitePlan.Build(knowledge, address, diagnostics);
        return OutputSet.Assemble(new(
            knowledge,
            JavaScriptEmitter.Emit(knowledge),
            SearchIndex.Build(knowledge, SearchCatalogue.Of(knowledge, plan, day)),
            plan,
            PublishedAssets.Publish([new("site.css", "body{}"u8.ToArray())], diagnostics),
            [new RenderedPage("index.html", "<p>一"u8.ToArray()), new RenderedPage("en/index.html", "<p>1"u8.ToArray())],
            day,
            "0123456789ab"));
    }

    public string Text(string path) => Encoding.UTF8.GetString(Outputs.Find(path)!.Bytes.Span);

    public JsonDocument Json(string path) => JsonDocument.Parse(Outputs.Find(path)!.Bytes);

    private static SourceSet ReadContent()
    {
        var root = RepositoryRoot.Path("content");
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).ToImmutableArray();
        return new(files.Select(file => new SourceFile(Path.GetRelativePath(root, file).Replace('\\', '/'), file, File.ReadAllText(file))));
    }
}
