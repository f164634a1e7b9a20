using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

public enum MeasureKind { Award, Subsidy, Grant, Priority, Service, Tax, Finance }

/// <summary>Support that an enterprise can get.</summary>
/// <param name="Id">Local to the policy.</param>
/// <param name="Agencies">Full ids of those it comes from.</param>
/// <param name="Audience">Who may have it, in words; null where the source does not say.</param>
/// <param name="Confirm">What the rules do not decide but the source implies.</param>
/// <param name="Pool">The money set aside for all applicants.</param>
/// <param name="FigureNote">Names the figures that the cited clauses do not contain, and says why they stand.</param>
public sealed record Measure(
    Located<string> Id,
    string PolicyId,
    LocalizedText Name,
    LocalizedText Summary,
    MeasureKind Kind,
    ImmutableArray<Located<string>> Programmes,
    ImmutableArray<Citation> Cites,
    ImmutableArray<Located<string>> Agencies,
    LocalizedText? Audience,
    Application Application,
    Period? Window,
    Rule? Applies,
    Rule? Require,
    ImmutableArray<Confirmation> Confirm,
    Amount Amount,
    Rule? Pool,
    LocalizedText? Note,
    LocalizedText? FigureNote)
{
    public string FullId => $"{PolicyId}/{Id.Value}";
}

/// <summary>What an applicant needs; null where the source says nothing.</summary>
public sealed record Application(LocalizedText? How, LocalizedText? Where, LocalizedText? Materials, LocalizedText? Deadline, LocalizedText? Contact)
{
    public static Application Silent { get; } = new(null, null, null, null, null);

    /// <summary>This one's answers, and where it is silent the other's.</summary>
    public Application Or(Application other) =>
        new(How ?? other.How, Where ?? other.Where, Materials ?? other.Materials, Deadline ?? other.Deadline, Contact ?? other.Contact);
}

public sealed record Confirmation(LocalizedText Text, ImmutableArray<Citation> Cites);
