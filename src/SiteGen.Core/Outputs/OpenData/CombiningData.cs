using System.ComponentModel;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

internal enum CombiningKind { Exclusive, Cap, Together }

[Description("Exclusive: only one of the measures. Cap: all of them together pay no more than the cap. Together: all of them.")]
internal sealed record CombiningData(
    [property: Description("policy/local-id")] string Id,
    string Policy,
    [property: OneOf<CombiningKind>] string Kind,
    [property: Description("In yuan; of kind cap only.")] string? Cap,
    IReadOnlyList<string> Measures,
    [property: Description("The clauses it rests on.")] IReadOnlyList<string> Cites)
{
    public static CombiningData Of(Combining combining) => new(
        combining.FullId,
        combining.PolicyId,
        Words.Of(KindOf(combining)),
        Figures.AnyYuan((combining as SumCap)?.Cap),
        [.. combining.FullMeasureIds],
        DataScope.Values(combining.Cites));

    private static CombiningKind KindOf(Combining combining) => combining switch
    {
        Exclusive => CombiningKind.Exclusive,
        SumCap => CombiningKind.Cap,
        _ => CombiningKind.Together,
    };
}
