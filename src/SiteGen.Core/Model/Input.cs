using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

public enum InputType { YesNo, Choice, Money, Percent, Count, Quantity, Date }

/// <summary>What time an answer speaks of.</summary>
public enum InputPeriod { LastFiscalYear, Present, LastYearToThisYear, Annual }

/// <summary>Something an enterprise may be asked.</summary>
/// <param name="Unit">Of counts and quantities, as written: 人, 吨标煤.</param>
/// <param name="PerYear">The figure is a yearly rate.</param>
/// <param name="Domain">An interval that holds every possible answer.</param>
/// <param name="Choices">Of a choice, in the order written, regions first where they are taken from the tree.</param>
/// <param name="IsOrdered">The choices rise in that order, those that stand outside it aside.</param>
/// <param name="Cost">From 1 to 5: how hard the answer is to find.</param>
/// <param name="IsFixed">The enterprise cannot change it.</param>
public sealed record Input(
    Located<string> Id,
    LocalizedText Label,
    LocalizedText Question,
    LocalizedText? Help,
    InputType Type,
    Located<string>? Unit,
    bool PerYear,
    InputPeriod? Period,
    Rule? Domain,
    ImmutableArray<Choice> Choices,
    bool IsOrdered,
    int Cost,
    Located<string>? Evidence,
    bool IsFixed)
{
    /// <summary>The name by which every rule can ask for the day that it is decided for; no input may have it.</summary>
    public const string LegalDay = "as_of";

    /// <summary>Its choices are the regions: it says where the enterprise is.</summary>
    public bool IsRegion { get; init; }

    /// <summary>Where ranges meet that readers may choose who do not know the exact figure or day, from low to high: <c>500 万元</c>.</summary>
    public ImmutableArray<Rule> Bands { get; init; } = [];

    /// <summary>The ids of the choices that rise, from low to high; none where they do not.</summary>
    public ImmutableArray<string> Order => IsOrdered ? [.. Choices.Where(choice => !choice.IsUnordered).Select(choice => choice.Id.Value)] : [];
}

/// <param name="IsUnordered">Stands outside the order of its input.</param>
public sealed record Choice(Located<string> Id, LocalizedText Label, bool IsUnordered);

/// <summary>A kind of proof for an answer.</summary>
public sealed record Evidence(Located<string> Id, LocalizedText Name);

/// <summary>What must hold between answers: <c>rd_staff &lt;= staff</c>.</summary>
public sealed record Constraint(Located<string> Written, Expression? Rule);
