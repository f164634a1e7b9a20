using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>All that sentences need to know of a knowledge base in one language; as JSON it is the module <c>texts.&lt;lang&gt;.js</c>.</summary>
/// <param name="Phrases">The message catalogue.</param>
/// <param name="Units">How figures are written, by the codes that inputs and subjects name: <c>yuan</c>, <c>tce/year</c>, <c>%</c>.</param>
/// <param name="Counted">Units of people, things and periods, whose names stand in the plural.</param>
/// <param name="Subjects">What comparisons are about, each once.</param>
/// <param name="Rules">By full id of criteria and measures.</param>
/// <param name="Combining">What statements on combining say, by full id.</param>
/// <param name="Agencies">By full id.</param>
public sealed record SentenceTexts(
    Language Language,
    ImmutableArray<(string Key, string Text)> Phrases,
    ImmutableSortedDictionary<string, FigurePattern> Units,
    ImmutableArray<string> Counted,
    ImmutableSortedDictionary<string, InputText> Inputs,
    ImmutableArray<SubjectText> Subjects,
    ImmutableSortedDictionary<string, string> Criteria,
    ImmutableSortedDictionary<string, MeasureText> Measures,
    ImmutableSortedDictionary<string, ProgrammeText> Programmes,
    ImmutableSortedDictionary<string, string> Agencies,
    ImmutableSortedDictionary<string, string> Combining,
    ImmutableSortedDictionary<string, OutcomeLabels> Rules)
{
    public static SentenceTexts Of(KnowledgeBase knowledge, Language language) => new TextCollection(knowledge, language).Collect(TextScope.Of(knowledge));

    /// <summary>What can be said of the results of one region.</summary>
    public static SentenceTexts Of(KnowledgeBase knowledge, Language language, RegionContent region) =>
        new TextCollection(knowledge, language).Collect(TextScope.Of(knowledge, region));
}

/// <param name="Unit">Of its answers: a key of <see cref="SentenceTexts.Units"/>, <c>date</c>, <c>yes-no</c>, or <c>@</c> and its own id for choices.</param>
/// <param name="Options">Their labels; empty for all but choices.</param>
/// <param name="Domain">What answers must be: <c>at least CNY 0 and at most CNY 1,000 billion</c>.</param>
public sealed record InputText(string Label, string Unit, ImmutableArray<(string Id, string Label)> Options, string? Domain)
{
    public string OptionLabel(string id) => Options.FirstOrDefault(option => option.Id == id).Label ?? id;
}

/// <param name="Unit">As of inputs; of choices <c>@</c> and the id of the input whose options they are.</param>
public sealed record SubjectText(string Label, string Unit);

/// <param name="What">What is given where no sum is stated; else null.</param>
public sealed record MeasureText(string Name, string? What);

/// <param name="RecognisedBy">An input.</param>
public sealed record ProgrammeText(string Name, string? RecognisedBy);
