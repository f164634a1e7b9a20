using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary><c>policy.yaml</c>: what must be published of a document, its relations and readings, and its clauses.</summary>
internal sealed class PolicyBinder(string policyId)
{
    /// <param name="parts">The top-level clauses of <c>clauses/*.yaml</c>, which stand in for the key <c>clauses</c>; empty where there are none.</param>
    public PolicyDocument Bind(MappingReader policy, ImmutableArray<MappingReader> parts)
    {
        if (!parts.IsEmpty && policy.Has("clauses"))
            policy.Diagnostics.Report(Codes.ClausesTwice, policy.PlaceOf("clauses"), policyId);
        var clauses = ClauseBinder.BindList(policy, "clauses", "");
        return new(
            CheckedId(policy),
            policy.RequireWord("region"),
            policy.RequireText("title"),
            policy.Flag("title_supplied"),
            policy.RequireText("summary"),
            policy.Word("index_number"),
            policy.Word("document_number"),
            policy.Word("issuer"),
            BindSubjects(policy),
            BindDates(policy),
            policy.Period("period"),
            policy.RequireOneOf<Validity>("validity"),
            BindSource(policy),
            policy.Expression("applies"),
            policy.Nested("application", MeasureBinder.BindApplication) ?? Application.Silent,
            policy.Each("documents", BindDocument),
            policy.Each("readings", BindReading),
            ClauseBinder.BindList(policy, "front", "0"),
            [.. clauses, .. ClauseBinder.BindParts(parts)]);
    }

    private static PolicyDates BindDates(MappingReader policy)
    {
        var (written, published) = (policy.Date("written"), policy.Date("published"));
        var (effective, expires) = policy.Span("effective", "expires");
        return new(written, published, effective, expires);
    }

    private Located<string> CheckedId(MappingReader policy)
    {
        var id = policy.RequireWord("id");
        if (ValueReading.CheckId(id, policy.Log) && id.Value != policyId)
            policy.Diagnostics.Report(Codes.NotTheFolder, id.Span, id.Value, policyId);
        return new(policyId, id.Span);
    }

    private static ImmutableArray<LocalizedText> BindSubjects(MappingReader policy) =>
        policy.Each("subjects", subject => new LocalizedText(Language(subject, "zh"), Language(subject, "en")));

    private static Located<string> Language(MappingReader text, string code) => text.RequireWord(code);

    private static TextSource BindSource(MappingReader policy) => policy.RequireNested(
        "source",
        source => new TextSource(source.RequireText("name"), source.Address("address", "https", "http")?.Value),
        place => new(TextBinder.StandIn(place), null));

    private static ReferencedDocument BindDocument(MappingReader document) => new(
        document.Id(),
        document.RequireOneOf<DocumentRelation>("relation"),
        document.RequireText("title"),
        document.Word("number"),
        document.Date("date"),
        document.Word("policy"));

    private Reading BindReading(MappingReader reading) => new(
        reading.Id(),
        reading.Citations("clauses", policyId),
        reading.Words("inputs"),
        reading.RequireText("found"),
        reading.RequireText("read_as"),
        reading.RequireText("why"),
        reading.RequireFlag("open"));
}
