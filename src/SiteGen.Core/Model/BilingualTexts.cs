namespace SiteGen.Core.Model;

/// <summary>Every text of the content that stands in both languages and says something of policy: what checks on wording walk over.</summary>
public static class BilingualTexts
{
    public static IEnumerable<LocalizedText> Of(KnowledgeBase knowledge) =>
        knowledge.Policies.SelectMany(OfPolicy)
            .Concat(knowledge.Criteria.SelectMany(item => (LocalizedText?[])[item.Name, item.Note, item.FigureNote]))
            .Concat(knowledge.Measures.SelectMany(OfMeasure))
            .Concat(knowledge.Targets.SelectMany(target => (LocalizedText?[])[target.Metric, target.ValueText, target.FigureNote]))
            .Concat(knowledge.Programmes.SelectMany(programme => (LocalizedText?[])[programme.Name, programme.Summary]))
            .Concat(knowledge.Inputs.SelectMany(input => (LocalizedText?[])[input.Label, input.Question, input.Help]))
            .OfType<LocalizedText>();

    private static IEnumerable<LocalizedText?> OfPolicy(PolicyDocument policy) =>
    [
        policy.Title,
        policy.Summary,
        .. policy.AllClauses().SelectMany(clause => (LocalizedText?[])[clause.Title, clause.Text]),
        .. policy.Documents.Select(document => document.Title),
        .. policy.Readings.SelectMany(reading => (LocalizedText[])[reading.ReadAs, reading.Why]),
    ];

    private static IEnumerable<LocalizedText?> OfMeasure(Measure measure) =>
    [
        measure.Name,
        measure.Summary,
        measure.Audience,
        measure.Note,
        measure.FigureNote,
        .. measure.Confirm.Select(confirmation => confirmation.Text),
        (measure.Amount as InKindAmount)?.What,
        (measure.Amount as UnspecifiedAmount)?.What,
    ];
}
