using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>A page exists in every language of the site.</summary>
internal static class PageLanguages
{
    /// <summary>Only where every file could be read: one that could not is not missing.</summary>
    public static void Check(CheckContext context)
    {
        if (!context.Knowledge.IsComplete)
            return;
        foreach (var page in context.Knowledge.Pages)
            foreach (var language in context.Knowledge.Site.Languages.Where(language => !page.Texts.ContainsKey(language)))
                context.Diagnostics.Report(Codes.PageMissingLanguage, page.Texts.Values.First().Title.Span, page.Name, language.Code());
    }
}
