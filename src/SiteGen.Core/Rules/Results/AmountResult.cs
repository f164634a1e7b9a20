using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Results;

/// <summary>Money in whole fen, rounded half up once.</summary>
public readonly record struct Money(BigInteger Fen) : IComparable<Money>
{
    public static Money operator +(Money a, Money b) => new(a.Fen + b.Fen);

    public static Money operator -(Money a, Money b) => new(a.Fen - b.Fen);

    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;

    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;

    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;

    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    public static Money Of(Rational yuan) => new((yuan * 100).Rounded());

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary><c>300000.00</c></summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(Fen).ToString(CultureInfo.InvariantCulture).PadLeft(3, '0');
        return $"{(Fen.Sign < 0 ? "-" : "")}{digits[..^2]}.{digits[^2..]}";
    }
}

public enum AmountKind { Fixed, Range, Rate, Table, Ladder, ByReference, InKind, Unspecified }

/// <summary>What a measure pays where it is met.</summary>
/// <param name="Low">Null where no money is given by nature.</param>
/// <param name="High">Null too where another document or the agency sets it.</param>
/// <param name="IsCertain">One value, no discretion, no pool.</param>
/// <param name="ReducedBy">What was taken off; null where nothing was.</param>
/// <param name="Pool">The money set aside for all applicants.</param>
public sealed record AmountResult(
    AmountKind Kind,
    Money? Low,
    Money? High,
    bool IsCertain,
    ImmutableArray<PartResult> Parts,
    Reduction? ReducedBy,
    Money? Pool);

public enum Due { Now, Later, Unknown, NotStated }

/// <param name="Payer">An agency's full id.</param>
/// <param name="Share">Of the whole, exact.</param>
public sealed record PartResult(string Payer, string Share, Milestone When, Money Low, Money? High, Due Due);

public enum ReductionCause { Received, Cap }

public sealed record Reduction(ReductionCause Cause, Money Low, Money High);

/// <summary>What all measures of one status pay together in the best lawful combination.</summary>
/// <param name="High">Null where nothing limits it.</param>
/// <param name="IsCombiningStated">The sources say of every two of them whether both may be had.</param>
/// <param name="Measures">Full ids of those that are counted.</param>
/// <param name="Unstated">Those whose amount nothing here states, counted as nothing.</param>
/// <param name="Pools">Those that may run dry.</param>
public sealed record Total(
    Money Low,
    Money? High,
    bool IsCertain,
    bool IsCombiningStated,
    ImmutableArray<string> Measures,
    ImmutableArray<SetAside> SetAside,
    ImmutableArray<string> Unstated,
    ImmutableArray<string> Pools);

/// <param name="By">The statement on combining that rules it out.</param>
public sealed record SetAside(string Measure, string By);
