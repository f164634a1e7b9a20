using System.ComponentModel;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

[Description("A clause, restated in our own words with every figure, condition, agency and date of the source.")]
internal sealed record ClauseData(
    string Policy,
    [property: Description("Within its policy; also the anchor on the policy's page.")] string Id,
    [property: Description("policy#clause: its id everywhere else")] string Citation,
    [property: Description("As printed, such as （三）, 2. or ①.")] string? Number,
    [property: Description("Its position, such as 3.3.1; what stands before the first part has 0.1, 0.2.")] string Path,
    TextData? Title,
    TextData? Text,
    IReadOnlyList<ResponsibilityData> Agencies,
    [property: Description("Ids of documents.")] IReadOnlyList<string> References,
    [property: Description("The id within the policy of the clause it stands under.")] string? Parent,
    Uri Address)
{
    /// <summary>A policy's clauses in the order of its text.</summary>
    public static IEnumerable<ClauseData> Of(PolicyDocument policy, DataScope scope) =>
        policy.Front.Concat(policy.Clauses).SelectMany(clause => Of(policy.Id.Value, clause, null, scope));

    private static IEnumerable<ClauseData> Of(string policy, Clause clause, string? parent, DataScope scope) =>
        clause.Clauses.SelectMany(child => Of(policy, child, clause.Id.Value, scope)).Prepend(new(
            policy,
            clause.Id.Value,
            $"{policy}#{clause.Id.Value}",
            clause.Number?.Value,
            clause.Path,
            TextData.OfAny(clause.Title),
            TextData.OfAny(clause.Text),
            [.. clause.Agencies.Select(agency => new ResponsibilityData(agency.Agency.Value, Words.Of(agency.Role)))],
            [.. clause.References.Select(reference => $"{policy}/{reference.Value}")],
            parent,
            scope.Address(PageKind.Policy, policy, clause.Id.Value)));
}

[Description("responsible: named alone; lead: named as leading; joint: named with others; support: named as cooperating; "
    + "member: of a group; office: houses a group's office.")]
internal sealed record ResponsibilityData(string Agency, [property: OneOf<AgencyRole>] string Role);
