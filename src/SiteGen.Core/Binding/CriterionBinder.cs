using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary><c>criteria.yaml</c>.</summary>
internal static class CriterionBinder
{
    public static Criterion Bind(MappingReader criterion, string policyId)
    {
        criterion.Require("decided");
        var decided = criterion.OptionalOneOf<Decided>("decided");
        return new(
            criterion.Id(),
            policyId,
            criterion.RequireText("name"),
            criterion.Word("programme"),
            criterion.RequireCitations("cites", policyId),
            criterion.RequireOneOf<Force>("force"),
            decided ?? default,
            criterion.Rule("applies"),
            BindRequire(criterion, decided),
            criterion.Text("note"),
            criterion.Text("figure_note"));
    }

    /// <summary>A rule stands under <c>require</c>, or under the name of the one structure that it is.</summary>
    /// <param name="decided">Null where that is missing or wrong, so that nothing is owed.</param>
    private static Rule? BindRequire(MappingReader criterion, Decided? decided)
    {
        string[] keys = ["require", "table", "readings"];
        var present = Array.FindAll(keys, criterion.Has);
        Rule?[] rules = [criterion.Rule("require"), criterion.Structure("table"), criterion.Structure("readings")];
        if (present.Length > 1)
            criterion.Diagnostics.Report(Codes.ChooseOne, criterion.PlaceOf(present[1]), present[0], present[1], WordList.Of(keys));
        else if (decided == Decided.Judged && present.Length == 1)
            criterion.Diagnostics.Report(Codes.NeedlessRule, criterion.PlaceOf(present[0]), present[0]);
        else if (decided is Decided.Computed or Decided.Attested && present.Length == 0 && !criterion.HasNear(keys))
            criterion.Diagnostics.Report(Codes.MissingRule, criterion.ValueOf("decided"), Words.Of(decided.Value));
        return Array.Find(rules, rule => rule is not null);
    }
}
