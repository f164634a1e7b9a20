using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>A sample as answers that a person would give: <c>staff = 5人、region = lutai</c>, <c>staff = 5, region = lutai</c>.</summary>
internal sealed class WitnessText(Variables variables)
{
    private const int MostShown = 5;

    /// <param name="atoms">Of the part that the sample shows: what else was answered is left out.</param>
    public string Write(Sample? sample, IEnumerable<Atom> atoms, Language language)
    {
        var isChinese = language == Language.Chinese;
        var shown = atoms.SelectMany(atom => atom.Variables).Distinct().Where(variable => sample?.Has(variable) == true).ToList();
        if (shown.Count == 0)
            return isChinese ? "任何答案" : "any answers";
        var written = shown.Take(MostShown).Select(variable => Write(variables[variable], variable, sample!.Find(variable)!, language));
        return string.Join(isChinese ? "、" : ", ", written) + (shown.Count > MostShown ? isChinese ? " 等" : " and more" : "");
    }

    private static string Write(InputSlot slot, int variable, Answer value, Language language) =>
        Variables.IsJudged(variable)
            ? (language, value.Truth) switch
            {
                (Language.Chinese, true) => $"{slot.Id} 经认定达到",
                (Language.Chinese, _) => $"{slot.Id} 经认定未达到",
                (_, true) => $"{slot.Id} judged met",
                _ => $"{slot.Id} judged unmet",
            }
            : $"{slot.Id} = {Write(slot, value, language)}";

    private static string Write(InputSlot slot, Answer value, Language language) => (slot.RuleType, value) switch
    {
        (YesNoType, { Truth: var truth }) => language == Language.Chinese ? truth == true ? "是" : "否" : truth == true ? "yes" : "no",
        (_, { Option: { } option }) => option,
        (DateType, { Number: { } day }) => Days.Write(day.Low.Value),
        (_, { Number: { } ratio }) when slot.Type == InputType.Percent => $"{ratio.Low.Value * 100}%",
        (NumberType type, { Number: { } figure }) => FigureText.Write(figure.Low.Value, type.Dimension, language),
        _ => "",
    };
}
