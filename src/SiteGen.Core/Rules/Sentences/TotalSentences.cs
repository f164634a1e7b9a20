using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>What all measures pay together, and what one change would bring.</summary>
internal sealed class TotalSentences(SentenceWords words, EvaluationResult result)
{
    /// <summary>The sum, then what is to be known about it.</summary>
    public ImmutableArray<string> Of(Status status)
    {
        var total = status == Status.Open ? result.Open : result.NotStated;
        if (total.Measures.IsEmpty)
            return [words.Fill("total.none")];
        var open = total.Measures.Where(id => !total.Unstated.Contains(id) && AmountOf(id) is var amount && amount.Low != amount.High).ToImmutableArray();
        return
        [
            words.Fill($"total.{Words.Of(status)}", words.Span(total.Low, total.High)),
            words.Fill(total.IsCertain ? "total.certain" : "total.uncertain"),
            .. Named("total.open-sums", open),
            .. Named("total.unstated", total.Unstated),
            .. Named("total.pools", total.Pools),
            .. total.IsCombiningStated ? Array.Empty<string>() : [words.Fill("total.combining")],
            .. total.SetAside.Select(aside => words.Fill("total.set-aside", words.Names([aside.Measure]), words.Texts.Combining[aside.By])),
        ];
    }

    public string Of(Unlock unlock)
    {
        var gain = unlock is { Low.Fen.IsZero: true, High.Fen.IsZero: true } ? words.Fill("unlock.no-sum") : words.Fill(unlock.Low.Fen.Sign < 0 ? "unlock.changes" : "unlock.more", words.Span(unlock.Low, unlock.High));
        return words.Fill("unlock.line", SentenceWords.Inner(words.Label(unlock.Input)), words.Value(unlock.To, words.UnitOf(unlock.Input)), words.Names(unlock.Measures), gain);
    }

    private AmountResult AmountOf(string measure) => result.Measures.First(candidate => candidate.Id == measure).Amount;

    private ImmutableArray<string> Named(string key, ImmutableArray<string> measures) => measures.IsEmpty ? [] : [words.Fill(key, words.Names(measures))];
}
