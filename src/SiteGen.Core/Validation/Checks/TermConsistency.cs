using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>A term is translated by its own English forms wherever it is used.</summary>
internal static class TermConsistency
{
    public static void Check(CheckContext context)
    {
        var finder = new TermFinder(context.Knowledge.Terms, Language.Chinese);
        foreach (var text in BilingualTexts.Of(context.Knowledge))
            foreach (var use in finder.Find(text.Zh.Value).DistinctBy(use => use.Term))
                if (text.En.Value.Length > 0 && !IsTranslated(use.Term, text.En.Value))
                    context.Diagnostics.Report(Codes.TermTranslatedOtherwise, text.En.Span,
                        text.Zh.Value.Substring(use.Start, use.Length), string.Join(" | ", use.Term.Forms(Language.English)));
    }

    private static bool IsTranslated(Term term, string english) =>
        term.Forms(Language.English).Any(form => english.Contains(form.Value, StringComparison.OrdinalIgnoreCase));
}
