using System.Text;
using SiteGen.Core.Assets;
using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Links;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Analyses;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Core.Rules.SelfCheck;
using SiteGen.Core.Search;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;
using SiteGen.Core.Validation;

namespace SiteGen.Core;

/// <summary>The hallway: the whole pipeline on one screen. Any error ends it, and nothing is written.</summary>
public static class SiteBuilder
{
    /// <summary>Content to knowledge base, with every check that the content can be held to.</summary>
    /// <returns>Null where errors were reported.</returns>
    public static KnowledgeBase? Read(SourceSet content, SourceLimits limits, DiagnosticBag diagnostics)
    {
        var knowledge = ContentBinder.Bind(content, limits, diagnostics);
        if (knowledge is null)
            return null;
        Parallel.Invoke(() => ModelCheck.Run(knowledge, diagnostics), () => TypeChecker.Check(knowledge, diagnostics));
        if (!diagnostics.HasErrors)
            RuleAnalysis.Run(knowledge, diagnostics);
        FigureCheck.Run(knowledge, diagnostics);
        if (!diagnostics.HasErrors)
            ScenarioBoundaries.Check(knowledge, diagnostics);
        return diagnostics.HasErrors ? null : knowledge;
    }

    /// <summary>Holds every scenario against what the rules decide.</summary>
    /// <param name="severity">Of a scenario that comes out otherwise.</param>
    public static void Test(KnowledgeBase knowledge, Severity severity, DiagnosticBag diagnostics) =>
        ScenarioRun.Report(ScenarioRun.Run(knowledge), ScenarioRun.Engine, severity, diagnostics);

    /// <summary>Knowledge base to every file of the site.</summary>
    /// <param name="content">What the knowledge base was read from: the release is named after it.</param>
    /// <returns>Null where errors were reported.</returns>
    public static OutputSet? Build(SourceSet content, KnowledgeBase knowledge, ThemeSources theme, BuildSettings settings, DiagnosticBag diagnostics)
    {
        var address = settings.BaseAddress ?? knowledge.Site.BaseAddress;
        var release = Release.Of(content, theme.Texts, theme.Assets, settings.Day, address);
        var plan = SitePlan.Build(knowledge, address, diagnostics);
        var templates = Task.Run(() => PageTemplates.Compile(theme.Texts, plan, diagnostics));
        var rules = JavaScriptEmitter.Emit(knowledge);
        var assets = PublishedAssets.Publish([.. theme.Assets.Select(PageScript.Formed), .. SearchScripts.Assets, .. SelfCheckAssets(knowledge, rules, theme)], diagnostics);
        templates.Wait();
        if (diagnostics.HasErrors)
            return null;
        var catalogue = SearchCatalogue.Of(knowledge, plan, settings.Day);
        var search = Task.Run(() => SearchIndex.Build(knowledge, catalogue, settings.WholeIndex ? int.MaxValue : SearchIndex.MostInWhole));
        var pages = PageRenderer.Render(knowledge, plan, catalogue.Entries(), assets, templates.Result, new(settings.Day, release, settings.Jobs), diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var outputs = OutputSet.Assemble(new(knowledge, rules, search.Result, plan, assets, pages, settings.Day, release));
        LinkCheck.Check(pages, assets, outputs.Files.Select(file => file.Path), address, diagnostics);
        return diagnostics.HasErrors ? null : outputs;
    }

    private static IEnumerable<ThemeAsset> SelfCheckAssets(KnowledgeBase knowledge, CompiledRules rules, ThemeSources theme)
    {
        var scripts = SelfCheckScripts.Of(knowledge, rules, theme.Assets.Any(asset => asset.Name == SelfCheckScripts.Client));
        return [.. scripts.Parts.Select(In(AssetForm.Part)), In(AssetForm.Whole)(scripts.Core), .. scripts.Finished.Select(In(AssetForm.Finished))];

        static Func<ScriptModule, ThemeAsset> In(AssetForm form) => module => new(module.Path, Encoding.UTF8.GetBytes(module.Text)) { Form = form };
    }
}

/// <param name="Day">The legal day: statuses are told of it.</param>
/// <param name="BaseAddress">Where the site will stand; null for what the content says.</param>
/// <param name="Jobs">How many pages may be rendered at once; the result does not depend on it.</param>
/// <param name="WholeIndex">The search index is written whole, however many documents there are.</param>
public sealed record BuildSettings(DateOnly Day, Uri? BaseAddress, int Jobs, bool WholeIndex = false);
