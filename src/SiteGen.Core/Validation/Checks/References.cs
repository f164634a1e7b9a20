using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Validation.Checks;

/// <summary>Whatever names something by its id finds it.</summary>
internal sealed class References
{
    private static readonly Phrase Agency = new("agency", "机构");
    private static readonly Phrase Document = new("document of this policy", "本政策的文件");
    private static readonly Phrase Evidence = new("kind of evidence", "证明材料");
    private static readonly Phrase Input = new("input", "输入项");
    private static readonly Phrase Measure = new("measure", "措施");
    private static readonly Phrase Policy = new("policy", "政策");
    private static readonly Phrase Programme = new("programme", "培育类别");
    private static readonly Phrase Region = new("region", "地区");
    private static readonly Phrase Term = new("term", "术语");

    private readonly CheckContext context;
    private readonly Lookup lookup;

    private References(CheckContext context)
    {
        this.context = context;
        lookup = context.Lookup;
    }

    /// <summary>Only where every file could be read: what a broken file holds is not missing.</summary>
    public static void Check(CheckContext context)
    {
        if (context.Knowledge.IsComplete)
            new References(context).Check();
    }

    private void Check()
    {
        var knowledge = context.Knowledge;
        foreach (var agencies in knowledge.Agencies.DistinctBy(agency => agency.RegionId))
            Resolve(new(agencies.RegionId, SourceSpan.StartOf(agencies.Id.Span.File)), lookup.Regions.Keys, Region);
        foreach (var programme in knowledge.Programmes)
            Resolve(programme.RecognisedBy, lookup.Inputs.Keys, Input);
        foreach (var term in knowledge.Terms)
            ResolveAll(term.See, lookup.Terms.Keys, Term);
        foreach (var input in knowledge.Inputs)
            Resolve(input.Evidence, lookup.Evidence.Keys, Evidence);
        foreach (var policy in knowledge.Policies)
            CheckPolicy(policy);
        foreach (var criterion in knowledge.Criteria)
        {
            Resolve(criterion.Programme, lookup.Programmes.Keys, Programme);
            Resolve(criterion.Cites);
        }

        foreach (var measure in knowledge.Measures)
            CheckMeasure(measure);
        foreach (var combining in knowledge.Combinings)
            CheckCombining(combining);
        foreach (var target in knowledge.Targets)
        {
            Resolve(target.Programme, lookup.Programmes.Keys, Programme);
            ResolveAll(target.Agencies, lookup.Agencies.Keys, Agency);
            Resolve(target.Cites);
        }
    }

    private void CheckPolicy(PolicyDocument policy)
    {
        Resolve(policy.Region, lookup.Regions.Keys, Region);
        Resolve(policy.Issuer, lookup.Agencies.Keys, Agency);
        var documents = policy.Documents.Select(document => document.Id.Value).ToHashSet();
        foreach (var clause in policy.AllClauses())
        {
            ResolveAll(clause.Agencies.Select(responsibility => responsibility.Agency), lookup.Agencies.Keys, Agency);
            ResolveAll(clause.References, documents, Document);
        }

        foreach (var document in policy.Documents)
        {
            Resolve(document.Policy, lookup.Policies.Keys, Policy);
            if (document.Policy is { } named && named.Value == policy.Id.Value)
                context.Diagnostics.Report(Codes.NamesItself, named.Span, named.Value);
        }

        foreach (var reading in policy.Readings)
        {
            Resolve(reading.Clauses);
            ResolveAll(reading.Inputs, lookup.Inputs.Keys, Input);
        }
    }

    private void CheckMeasure(Measure measure)
    {
        ResolveAll(measure.Programmes, lookup.Programmes.Keys, Programme);
        ResolveAll(measure.Agencies, lookup.Agencies.Keys, Agency);
        Resolve(measure.Cites);
        foreach (var confirmation in measure.Confirm)
            Resolve(confirmation.Cites);
        ResolveAll(measure.Amount.Shares.Select(share => share.Payer), lookup.Agencies.Keys, Agency);
        if (measure.Amount is ReferencedAmount { Document: var document } && lookup.Policies.TryGetValue(measure.PolicyId, out var policy))
            Resolve(document, [.. policy.Documents.Select(known => known.Id.Value)], Document);
    }

    /// <summary>The policy's own measures may be named by their local ids.</summary>
    private void CheckCombining(Combining combining)
    {
        Resolve(combining.Cites);
        var own = $"{combining.PolicyId}/";
        var known = lookup.Measures.Keys.Select(id => id.StartsWith(own, StringComparison.Ordinal) ? id[own.Length..] : id);
        ResolveAll(combining.Measures, [.. known, .. lookup.Measures.Keys], Measure);
    }

    private void Resolve(ImmutableArray<Citation> citations)
    {
        foreach (var citation in citations)
            if (!lookup.Policies.TryGetValue(citation.PolicyId, out var policy))
                Resolve(new(citation.PolicyId, citation.Span), lookup.Policies.Keys, Policy);
            else if (lookup.Clause(citation) is null)
                Resolve(new(citation.ClauseId, citation.Span), [.. policy.AllClauses().Select(clause => clause.Id.Value)], ClauseOf(policy));
    }

    private void ResolveAll(IEnumerable<Located<string>> ids, IEnumerable<string> known, Phrase kind)
    {
        foreach (var id in ids)
            Resolve(id, known, kind);
    }

    private void Resolve(Located<string>? id, IEnumerable<string> known, Phrase kind)
    {
        if (id is not { Value.Length: > 0 } given || known.Contains(given.Value))
            return;
        context.Diagnostics.Add(new(Codes.UnknownReference, given.Span, [given.Value, kind.En, kind.Zh], NearSpelling.FindId(given.Value, [.. known]), []));
    }

    private static Phrase ClauseOf(PolicyDocument policy) => new($"clause of {policy.Id.Value}", $"政策 {policy.Id.Value} 的条款");
}
