using System.Collections.Immutable;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>The words of emitted modules that keep their names: those of the language and its library, and the keys of results and answers.</summary>
internal static class ScriptWords
{
    private const string Language =
        "as break case catch const continue default delete do else export false finally for from function get if import in instanceof let new null of return "
        + "static switch this throw true try typeof undefined var void while";

    private const string Library =
        "Array BigInt Date JSON MAX_SAFE_INTEGER MIN_SAFE_INTEGER Map Math NaN Number Object Set String add assign clear create concat delete entries every exec fill filter find "
        + "findIndex flat flatMap floor forEach freeze fromEntries get getUTCDate getUTCFullYear getUTCMonth has includes indexOf isArray isFrozen isSafeInteger join keys length map max "
        + "min padStart parse pop push reduce repeat replace reverse set setUTCDate setUTCFullYear sign size slice some sort split test toISOString toString trunc values";

    private const string Results =
        "amount asOf as_of benchmarks branch by cap certain change children cites code combining criteria criterion decided due errors errorsOf evaluate explanation first from have "
        + "high input inputs kind limit low margin max measure measures met min need nextQuestions not_applicable not_stated of op open outcomes over parts payer points "
        + "pool pools programmes questions reading reason recognised reduced_by row score set_aside share skip split status targets to totals unknown unlocks unmet unstated "
        + "verdict when";

    /// <summary>Types of inputs, by which something is looked up.</summary>
    private const string Types = "count date money";

    /// <summary>Ends and parts of figures are short as they are.</summary>
    private const string Short = "d h ho l lo n";

    public static ImmutableHashSet<string> Kept { get; } = [.. $"{Language} {Library} {Results} {Types} {Short}".Split(' ')];
}
