using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary><c>measures.yaml</c>.</summary>
internal static class MeasureBinder
{
    public static Measure Bind(MappingReader measure, string policyId) => new(
        measure.Id(),
        policyId,
        measure.RequireText("name"),
        measure.RequireText("summary"),
        measure.RequireOneOf<MeasureKind>("kind"),
        measure.Words("programmes"),
        measure.RequireCitations("cites", policyId),
        measure.Words("agencies"),
        measure.Text("audience"),
        measure.Nested("application", BindApplication) ?? Application.Silent,
        measure.Period("window"),
        measure.Rule("applies"),
        measure.Rule("require"),
        measure.Each("confirm", confirmation => new Confirmation(confirmation.RequireText("text"), confirmation.RequireCitations("cites", policyId))),
        measure.RequireNested("amount", AmountBinder.Bind, place => new UnspecifiedAmount(TextBinder.StandIn(place), place)),
        measure.Figure("pool"),
        measure.Text("note"),
        measure.Text("figure_note"));

    public static Application BindApplication(MappingReader application) => new(
        application.Text("how"),
        application.Text("where"),
        application.Text("materials"),
        application.Text("deadline"),
        application.Text("contact"));
}
