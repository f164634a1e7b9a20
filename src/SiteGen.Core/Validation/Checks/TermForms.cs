using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Validation.Checks;

/// <summary>A Chinese form belongs to one term: a text that uses it means one thing.</summary>
internal static class TermForms
{
    private static readonly Phrase First = new("the other term's form", "另一术语的词形");

    public static void Check(CheckContext context)
    {
        var owners = new Dictionary<string, (Term Term, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (var term in context.Knowledge.Terms)
            foreach (var form in term.Forms(Language.Chinese))
                if (!owners.TryAdd(form.Value, (term, form.Span)) && owners[form.Value].Term != term)
                    context.Diagnostics.ReportRelated(Codes.FormTwice, form.Span, new(owners[form.Value].Span, First), form.Value);
    }
}
