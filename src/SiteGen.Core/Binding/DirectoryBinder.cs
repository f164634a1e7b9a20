using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary>What policies refer to: agencies, programmes, terms, kinds of evidence.</summary>
internal static class DirectoryBinder
{
    public static Agency BindAgency(MappingReader agency, string regionId) => new(
        agency.Id(),
        regionId,
        agency.OneOf("kind", AgencyKind.Agency),
        agency.RequireText("name"),
        agency.Text("short"),
        agency.Text("note"));

    public static Programme BindProgramme(MappingReader programme) => new(
        programme.Id(),
        programme.RequireText("name"),
        programme.Text("short"),
        programme.RequireText("summary"),
        programme.WholeNumber("step", 1, 99),
        programme.Word("recognised_by"),
        programme.Rule("applies"));

    public static Term BindTerm(MappingReader term) => new(
        term.Id(),
        term.RequireText("name"),
        term.RequireText("definition"),
        term.RequireWord("pinyin"),
        term.LanguageWords("short"),
        term.LanguageWords("synonyms"),
        term.LanguageWords("not_in"),
        term.Words("see"));

    public static Evidence BindEvidence(MappingReader evidence) => new(evidence.Id(), evidence.RequireText("name"));
}
