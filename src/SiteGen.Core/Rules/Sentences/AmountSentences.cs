using System.Collections.Immutable;
using System.Numerics;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>What a measure pays.</summary>
internal sealed class AmountSentences(SentenceWords words)
{
    /// <summary>In a few words.</summary>
    public string Sum(MeasureResult measure)
    {
        var what = words.Texts.Measures[measure.Id].What;
        return measure.Amount switch
        {
            { Kind: AmountKind.ByReference } => words.Fill("amount.by-reference") + (what is null ? "" : words.Fill("punctuation.colon") + what),
            { Kind: AmountKind.InKind or AmountKind.Unspecified } => what ?? "",
            var amount => Told(amount.Low!.Value, amount.High),
        };
    }

    /// <summary>What is to be said beside the sum.</summary>
    public ImmutableArray<string> Details(AmountResult amount)
    {
        var isSum = amount.Kind is not (AmountKind.ByReference or AmountKind.InKind or AmountKind.Unspecified);
        string? open = amount.Kind == AmountKind.Range ? "amount.in-range" : isSum && amount.Low != amount.High ? "amount.depends" : null;
        string?[] lines =
        [
            open is null ? null : words.Fill(open),
            amount.ReducedBy is { } less ? words.Fill($"reduced.{Model.Words.Of(less.Cause)}", words.Span(less.Low, less.High)) : null,
            .. amount.Parts.Select(Part),
            Sum(amount.Parts, Due.Now),
            Sum(amount.Parts, Due.Later),
            amount.Pool is { } pool ? words.Fill("amount.shared", words.Money(pool)) : null,
        ];
        return [.. lines.OfType<string>()];
    }

    private string Part(PartResult part)
    {
        object[] told =
        [
            words.Texts.Agencies.GetValueOrDefault(part.Payer, part.Payer),
            words.Figure(SentenceWords.Parse(part.Share), UnitCodes.Percent),
            Told(part.Low, part.High),
            words.Fill($"milestone.{Model.Words.Of(part.When)}"),
        ];
        return part.Due == Due.NotStated ? words.Fill("part.plain", told) : words.Fill("part.line", [.. told, words.Fill($"due.{Model.Words.Of(part.Due)}")]);
    }

    /// <summary>Null where no part is due then.</summary>
    private string? Sum(ImmutableArray<PartResult> parts, Due due)
    {
        var some = parts.RemoveAll(part => part.Due != due);
        if (some.IsEmpty)
            return null;
        var low = some.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Low.Fen);
        var high = some.Aggregate((BigInteger?)BigInteger.Zero, (sum, part) => sum + part.High?.Fen);
        return words.Fill($"amount.{Model.Words.Of(due)}", Told(new(low), high is { } most ? new Money(most) : null));
    }

    private string Told(Money low, Money? high) => high is null && low.Fen.IsZero ? words.Fill("amount.open") : words.Span(low, high);
}
