using System.Collections.Immutable;
using SiteGen.Core.Outputs.Evaluations;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Outputs.Tables;

namespace SiteGen.Core.Outputs;

/// <summary>One kind of file that the site is published with.</summary>
internal interface IOutput
{
    /// <param name="data">The site's knowledge as open data, made once for all outputs.</param>
    IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data);
}

/// <summary>Everything that is published. A new output is one file beside this one and one line here.</summary>
internal static class OutputList
{
    public static ImmutableArray<IOutput> All =>
    [
        new PageFiles(),
        new AssetFiles(),
        new OpenDataFile(),
        new OpenDataSchema(),
        new AnswerSchema(),
        new ResultSchema(),
        new ResultExamples(),
        new CsvFile<PolicyData>("policies", data => data.Policies, PolicyTable.Columns()),
        new CsvFile<ClauseData>("clauses", data => data.Clauses, ClauseTable.Columns()),
        new CsvFile<DocumentData>("documents", data => data.Documents, DocumentTable.Columns()),
        new CsvFile<ReadingData>("readings", data => data.Readings, ReadingTable.Columns()),
        new CsvFile<ProgrammeData>("programmes", data => data.Programmes, ProgrammeTable.Columns()),
        new CsvFile<CriterionData>("criteria", data => data.Criteria, CriterionTable.Columns()),
        new CsvFile<MeasureData>("measures", data => data.Measures, MeasureTable.Columns()),
        new CsvFile<TargetData>("targets", data => data.Targets, TargetTable.Columns()),
        new CsvFile<AgencyData>("agencies", data => data.Agencies, AgencyTable.Columns()),
        new CsvFile<TermData>("terms", data => data.Terms, TermTable.Columns()),
        new CsvFile<InputData>("inputs", data => data.Inputs, InputTable.Columns()),
        new RuleScripts(),
        new SentenceScripts(),
        new SearchFiles(),
        new Sitemap(),
        new Robots(),
        new Headers(),
    ];
}
