using System.Collections.Immutable;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>A sentence, or the head of the lines below it.</summary>
/// <param name="Verdict">Whether what it tells is as it must be: under <c>not</c>, met means that the rule itself is unmet.</param>
public sealed record SentenceLine(string Text, Verdict Verdict, ImmutableArray<SentenceLine> Items)
{
    public SentenceLine(string text, Verdict verdict)
        : this(text, verdict, [])
    {
    }
}
