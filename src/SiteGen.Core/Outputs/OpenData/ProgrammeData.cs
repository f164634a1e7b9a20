using System.ComponentModel;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

[Description("A kind of recognition that enterprises climb to.")]
internal sealed record ProgrammeData(
    string Id,
    TextData Name,
    TextData? Short,
    TextData Summary,
    [property: Description("Its place on the ladder, from 1; null beside the ladder.")] int? Step,
    [property: Description("The input that says whether an enterprise is recognised.")] string? RecognisedBy,
    [property: Description("Whom it concerns; null for all.")] RuleData? Applies,
    Uri Address)
{
    public static ProgrammeData Of(Programme programme, DataScope scope) => new(
        programme.Id.Value,
        TextData.Of(programme.Name),
        TextData.OfAny(programme.ShortForm),
        TextData.Of(programme.Summary),
        programme.Step,
        programme.RecognisedBy?.Value,
        RuleData.OfAny(programme.Applies),
        scope.Address(PageKind.Programme, programme.Id.Value));
}
