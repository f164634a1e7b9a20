using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class InputTable
{
    public static Columns<InputData> Columns() => new Columns<InputData>()
        .Word("id", input => input.Id)
        .Text("label", input => input.Label)
        .Text("question", input => input.Question)
        .Text("help", input => input.Help)
        .Word("type", input => input.Type)
        .Word("unit", input => input.Unit)
        .Flag("per_year", input => input.PerYear)
        .Word("period", input => input.Period)
        .Rule("domain", input => input.Domain)
        .List("bands", input => input.Bands.Select(band => band.Written))
        .List("choices", input => input.Choices.Select(choice => choice.Id))
        .List("choices_zh", input => input.Choices.Select(choice => choice.Label.Zh))
        .List("choices_en", input => input.Choices.Select(choice => choice.Label.En))
        .Flag("ordered", input => input.Ordered)
        .Number("cost", input => input.Cost)
        .Word("evidence", input => input.Evidence)
        .Flag("fixed", input => input.Fixed);
}
