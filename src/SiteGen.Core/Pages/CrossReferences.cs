using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages;

/// <summary>What stands on what: the backward direction of the content's citations, found once for all pages and languages.</summary>
internal sealed class CrossReferences
{
    private readonly ILookup<string, Criterion> criteria;
    private readonly ILookup<string, Measure> measures;
    private readonly ILookup<string, Target> targets;
    private readonly ILookup<string, Reading> readings;
    private readonly ILookup<string, ClausePlace> clausesOfAgency;
    private readonly ILookup<string, Measure> measuresOfAgency;
    private readonly Dictionary<string, ClausePlace> clauses = new(StringComparer.Ordinal);

    public CrossReferences(KnowledgeBase knowledge)
    {
        foreach (var place in knowledge.Policies.SelectMany(ClausePlace.All))
            clauses.TryAdd(Key(place.Policy, place.Clause), place);
        criteria = ByClause(knowledge.Criteria, criterion => criterion.Cites);
        measures = ByClause(knowledge.Measures, measure => measure.Cites);
        targets = ByClause(knowledge.Targets, target => target.Cites);
        readings = ByClause(knowledge.Policies.SelectMany(policy => policy.Readings), reading => reading.Clauses);
        clausesOfAgency = clauses.Values
            .SelectMany(place => place.Clause.Agencies.Select(responsibility => (responsibility.Agency.Value, place)))
            .ToLookup(pair => pair.Value, pair => pair.place, StringComparer.Ordinal);
        measuresOfAgency = knowledge.Measures
            .SelectMany(measure => measure.Agencies.Select(agency => (agency.Value, measure)))
            .ToLookup(pair => pair.Value, pair => pair.measure, StringComparer.Ordinal);
    }

    public IEnumerable<ClausePlace> Clauses => clauses.Values;

    public ClausePlace? Clause(Citation citation) => clauses.GetValueOrDefault(citation.ToString());

    public ClausePlace PlaceOf(PolicyDocument policy, Clause clause) => clauses[Key(policy, clause)];

    public IEnumerable<Criterion> CriteriaOf(PolicyDocument policy, Clause clause) => criteria[Key(policy, clause)];

    public IEnumerable<Measure> MeasuresOf(PolicyDocument policy, Clause clause) => measures[Key(policy, clause)];

    public IEnumerable<Target> TargetsOf(PolicyDocument policy, Clause clause) => targets[Key(policy, clause)];

    public IEnumerable<Reading> ReadingsOf(PolicyDocument policy, Clause clause) => readings[Key(policy, clause)];

    /// <summary>The readings that touch any of the cited clauses, each once.</summary>
    public IEnumerable<Reading> ReadingsOf(IEnumerable<Citation> cites) =>
        cites.SelectMany(citation => readings[citation.ToString()]).Distinct();

    public IEnumerable<ClausePlace> ClausesOf(Agency agency) => clausesOfAgency[agency.FullId].Distinct();

    public IEnumerable<Measure> MeasuresOf(Agency agency) => measuresOfAgency[agency.FullId].Distinct();

    private static string Key(PolicyDocument policy, Clause clause) => $"{policy.Id.Value}#{clause.Id.Value}";

    private static ILookup<string, T> ByClause<T>(IEnumerable<T> items, Func<T, ImmutableArray<Citation>> cites) => items
        .SelectMany(item => cites(item).Select(citation => $"{citation}").Distinct().Select(key => (key, item)))
        .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);
}

/// <summary>A clause and where it stands.</summary>
/// <param name="Heading">Its title, or where it has none that of the clause it is part of.</param>
/// <param name="Printed">The numbers as printed on the way to it (<c>三（三）2</c>); null where one of them is not printed.</param>
internal sealed record ClausePlace(PolicyDocument Policy, Clause Clause, LocalizedText? Heading, string? Printed)
{
    /// <summary>Signs that end a printed number and part it from its heading: <c>三、</c>, <c>2.</c></summary>
    private const string Closing = "、.．";

    public static IEnumerable<ClausePlace> All(PolicyDocument policy) =>
        policy.Front.Concat(policy.Clauses).SelectMany(clause => Below(policy, clause, null, ""));

    private static IEnumerable<ClausePlace> Below(PolicyDocument policy, Clause clause, LocalizedText? above, string? numbers)
    {
        var heading = clause.Title ?? above;
        var number = clause.Number is { } printed && numbers is not null ? Joined(numbers, printed.Value) : null;
        return clause.Clauses.SelectMany(part => Below(policy, part, heading, number))
            .Prepend(new(policy, clause, heading, number?.TrimEnd([.. Closing])));
    }

    /// <summary>The closing sign goes, unless two figures would run into one: <c>2.3</c>.</summary>
    private static string Joined(string above, string number) =>
        (number.Length > 0 && char.IsLetterOrDigit(number[0]) ? above : above.TrimEnd([.. Closing])) + number;
}
