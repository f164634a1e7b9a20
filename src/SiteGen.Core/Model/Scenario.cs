using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A sample enterprise on a day, and the results that it must get.</summary>
/// <param name="AsOf">The legal day.</param>
/// <param name="Name">What is special about it, in one line.</param>
public sealed record Scenario(
    Located<string> Id,
    LocalizedText Name,
    DateOnly AsOf,
    ImmutableArray<GivenAnswer> Answers,
    Expectation Expect,
    SourceSpan Span);

/// <summary>What a scenario must come out as. What is not named may come out as it will, errors aside.</summary>
/// <param name="Criteria">By full id.</param>
/// <param name="Measures">By full id.</param>
/// <param name="Policies">The verdict of every measure of a policy that <paramref name="Measures"/> does not name.</param>
/// <param name="Totals">Of what is open, and of what does not say when it is open.</param>
/// <param name="Unlocks">The first changes of one answer in the order of what they bring.</param>
/// <param name="Errors">All of them, in the order of the result; none where none is named.</param>
public sealed record Expectation(
    ImmutableArray<ExpectedOutcome> Criteria,
    ImmutableArray<ExpectedOutcome> Measures,
    ImmutableArray<ExpectedOutcome> Programmes,
    ImmutableArray<ExpectedOutcome> Policies,
    ImmutableArray<ExpectedValue> Totals,
    ImmutableArray<ExpectedValue> Unlocks,
    ImmutableArray<ExpectedError> Errors)
{
    public static Expectation Nothing { get; } = new([], [], [], [], [], [], []);

    /// <summary>Whether this answer is wrong on purpose.</summary>
    public bool IsWrong(string input, params ReadOnlySpan<string> codes)
    {
        foreach (var error in Errors)
            if (error.Input.Value == input && codes.Contains(error.Code.Value))
                return true;
        return false;
    }
}

/// <summary>What one criterion, measure or programme must come out as.</summary>
public sealed record ExpectedOutcome(Located<string> Id, ImmutableArray<ExpectedValue> Values);

/// <summary>One value of the result.</summary>
/// <param name="Path">Keys of the result and places in its lists, joined by points, below the outcome: <c>amount.parts.0.low</c>; after <c>*</c> stands
/// a key of the first node of the explanation that has it.</param>
/// <param name="Written">As the result writes it; <c>null</c> for nothing, the items of a list with <c>, </c> between them.</param>
/// <param name="Figure">The figure that was written, where it was one.</param>
public sealed record ExpectedValue(string Path, Located<string> Written, Rule? Figure = null);

/// <param name="Limit">Null where nothing is said about it.</param>
public sealed record ExpectedError(Located<string> Input, Located<string> Code, Located<string>? Limit);
