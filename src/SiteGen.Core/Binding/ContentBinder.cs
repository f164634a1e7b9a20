using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>The door of the room: a content folder's files become the knowledge base.</summary>
/// <remarks>
/// Reports SG00xx for files that do not belong, SG01xx and SG02xx for what cannot be read, SG03xx for values that are not what their key
/// holds. Goes on after each, standing in for what is missing, so that one run tells all.
/// </remarks>
public sealed class ContentBinder
{
    private readonly SourceSet content;
    private readonly SourceLimits limits;
    private readonly BindingLog log;

    private ContentBinder(SourceSet content, SourceLimits limits, BindingLog log)
    {
        this.content = content;
        this.limits = limits;
        this.log = log;
    }

    /// <returns>Null where <c>site.yaml</c> cannot be read; faults that were reported may leave stand-ins in the result.</returns>
    public static KnowledgeBase? Bind(SourceSet content, SourceLimits limits, DiagnosticBag diagnostics)
    {
        var log = new BindingLog(diagnostics);
        ContentLayout.Check(content, log);
        return new ContentBinder(content, limits, log).Bind();
    }

    private KnowledgeBase? Bind()
    {
        var site = BindFile("site.yaml", SiteBinder.Bind);
        var regions = BindFile("regions.yaml", BindRegions)?.Items ?? [];
        var inputs = BindFile("inputs.yaml", file => BindInputs(file, regions, List(file, "evidence", DirectoryBinder.BindEvidence).Items));
        var policies = ContentLayout.PolicyIds(content).Select(id => BindPolicy(id, regions)).ToArray();
        InputFile[] allInputs = [.. new[] { inputs }.Concat(policies.Select(policy => policy.Inputs)).OfType<InputFile>()];
        var agencies = ContentLayout.AgencyFiles(content).SelectMany(file => BindAgencies(file)).ToImmutableArray();
        var programmes = BindFile("programmes.yaml", file => List(file, "programmes", DirectoryBinder.BindProgramme))?.Items ?? [];
        var terms = BindFile("glossary.yaml", file => List(file, "terms", DirectoryBinder.BindTerm))?.Items ?? [];
        var scenarios = ContentLayout.ScenarioFiles(content).SelectMany(file => BindScenarios(file.Path)).ToImmutableArray();
        var pages = PageBinder.Bind(PageFiles(), log);
        CheckRegionOfEmpty(agencies, regions);
        if (site is null)
            return null;
        return new(
            site,
            regions,
            agencies,
            programmes,
            terms,
            inputs?.Evidence ?? [],
            [.. allInputs.SelectMany(file => file.Inputs)],
            [.. allInputs.SelectMany(file => file.Constraints)],
            [.. policies.Select(policy => policy.Document).OfType<PolicyDocument>()],
            [.. policies.SelectMany(policy => policy.Criteria)],
            [.. policies.SelectMany(policy => policy.Measures?.Measures ?? [])],
            [.. policies.SelectMany(policy => policy.Measures?.Combinings ?? [])],
            [.. policies.SelectMany(policy => policy.Targets)],
            scenarios,
            pages,
            content.IsWhole && !log.HasGaps);
    }

    private PolicyFolder BindPolicy(string id, ImmutableArray<Region> regions)
    {
        var folder = $"policies/{id}/";
        ImmutableArray<MappingReader> parts = [.. ContentLayout.ClauseFiles(content, id).Select(Open).OfType<MappingReader>()];
        var document = BindFile($"{folder}policy.yaml", file => new PolicyBinder(id).Bind(file, parts));
        foreach (var part in parts)
            part.Close();
        return new(
            document,
            BindFile($"{folder}criteria.yaml", file => List(file, "criteria", criterion => CriterionBinder.Bind(criterion, id)))?.Items ?? [],
            BindFile($"{folder}measures.yaml", file => BindMeasures(file, id)),
            BindFile($"{folder}targets.yaml", file => List(file, "targets", target => TargetBinder.Bind(target, id)))?.Items ?? [],
            BindFile($"{folder}inputs.yaml", file => BindInputs(file, regions, [])));
    }

    private static MeasureFile BindMeasures(MappingReader file, string policyId) => new(
        List(file, "measures", measure => MeasureBinder.Bind(measure, policyId)).Items,
        file.Each("combining", combining => CombiningBinder.Bind(combining, policyId)));

    private static Listed<Region> BindRegions(MappingReader file)
    {
        if (file.Require("regions") is null)
            file.Log.AddGap();
        return List(file, "regions", region => SiteBinder.BindRegion(region, null));
    }

    /// <summary>A file of agencies is named after a region, whether an agency stands in it or not.</summary>
    private void CheckRegionOfEmpty(ImmutableArray<Agency> agencies, ImmutableArray<Region> regions)
    {
        if (!content.IsWhole || log.HasGaps)
            return;
        string[] known = [.. regions.SelectMany(region => region.SelfAndDescendants()).Select(region => region.Id.Value)];
        foreach (var file in ContentLayout.AgencyFiles(content))
            if (Path.GetFileNameWithoutExtension(file.Path) is var id && !known.Contains(id) && !agencies.Any(agency => agency.RegionId == id))
                log.Diagnostics.Add(new(Codes.UnknownReference, SourceSpan.StartOf(file), [id, "region", "地区"], NearSpelling.Find(id, known), []));
    }

    private ImmutableArray<Agency> BindAgencies(SourceFile file)
    {
        var region = Path.GetFileNameWithoutExtension(file.Path);
        return BindFile(file.Path, reader => List(reader, "agencies", agency => DirectoryBinder.BindAgency(agency, region)))?.Items ?? [];
    }

    private ImmutableArray<Scenario> BindScenarios(string path) =>
        BindFile(path, file => List(file, "scenarios", ScenarioBinder.Bind))?.Items ?? [];

    private IEnumerable<(string Name, Language Language, SourceFile File)> PageFiles() =>
        from file in content.Files
        let page = ContentLayout.PageOf(file)
        where page is not null
        select (page.Value.Name, page.Value.Language, file);

    private static InputFile BindInputs(MappingReader file, ImmutableArray<Region> regions, ImmutableArray<Evidence> evidence) =>
        new(evidence, file.Named("inputs", (id, input) => InputBinder.Bind(id, input, regions)), InputBinder.Constraints(file));

    /// <summary>The one list of a file; a file in which nothing but comments stands yet holds none.</summary>
    private static Listed<T> List<T>(MappingReader file, string key, Func<MappingReader, T> bind)
        where T : class
    {
        if (!file.IsEmpty && file.Require(key) is null)
            file.Log.AddGap();
        return new(file.Each(key, bind));
    }

    private T? BindFile<T>(string path, Func<MappingReader, T> bind)
        where T : class
    {
        if (content.Find(path) is not { } file || Open(file) is not { } reader)
            return null;
        var bound = bind(reader);
        reader.Close();
        return bound;
    }

    private MappingReader? Open(SourceFile file)
    {
        var faults = new DiagnosticBag();
        var root = YamlReader.Read(file, limits, faults);
        foreach (var fault in faults.ToSorted())
            log.Diagnostics.Add(fault);
        if (root is YamlMapping mapping)
        {
            if (faults.HasErrors)
                log.AddGap();
            return new(mapping, log);
        }

        log.AddGap();
        if (root is not null)
            Shape.Report(root, file.Path, Shape.File, log.Diagnostics);
        return null;
    }

    private sealed record Listed<T>(ImmutableArray<T> Items);

    private sealed record InputFile(ImmutableArray<Evidence> Evidence, ImmutableArray<Input> Inputs, ImmutableArray<Constraint> Constraints);

    private sealed record MeasureFile(ImmutableArray<Measure> Measures, ImmutableArray<Combining> Combinings);

    private sealed record PolicyFolder(
        PolicyDocument? Document,
        ImmutableArray<Criterion> Criteria,
        MeasureFile? Measures,
        ImmutableArray<Target> Targets,
        InputFile? Inputs);
}
