using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Search.Lexicon;

/// <summary>What means the same: the forms of one thing in one language, and in the other.</summary>
/// <param name="Own">In the language that is searched.</param>
internal sealed record RelatedForms(ImmutableArray<string> Own, ImmutableArray<string> Other)
{
    /// <summary><c>[{ "own": ["高新技术企业", "高企"], "other": ["High-and-new-technology enterprise", "HNTE"] }, ...]</c></summary>
    public static SearchFile File(KnowledgeBase knowledge, Language language) => new("related.json", SearchJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (var related in Of(knowledge, language))
        {
            json.WriteStartObject();
            LexiconFiles.WriteTexts(json, "own", related.Own);
            LexiconFiles.WriteTexts(json, "other", related.Other);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    /// <returns>In the order of the content: terms and programmes that share a form are one; agencies and regions stand apart, whatever they share.</returns>
    public static ImmutableArray<RelatedForms> Of(KnowledgeBase knowledge, Language language)
    {
        var other = language == Language.Chinese ? Language.English : Language.Chinese;
        var named = knowledge.Terms.Select(term => new RelatedForms(Texts(term.Forms(language)), Texts(term.Forms(other))))
            .Concat(knowledge.Programmes.Select(programme => Named(programme.Name, programme.ShortForm)));
        var shared = knowledge.Agencies.Select(agency => agency.ShortForm?.In(language)).OfType<string>().CountBy(form => form).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        return
        [
            .. knowledge.AllRegions().Select(region => Named(region.Name, null)),
            .. knowledge.Agencies.Select(agency => Named(agency.Name, agency.ShortForm is { } form && shared.Contains(form.In(language)) ? null : agency.ShortForm)),
            .. Joined(named),
        ];

        RelatedForms Named(LocalizedText name, LocalizedText? shortForm) => new(Texts(language, name, shortForm), Texts(other, name, shortForm));
    }

    private static List<RelatedForms> Joined(IEnumerable<RelatedForms> all)
    {
        var groups = new List<RelatedForms>();
        foreach (var one in all)
        {
            var same = groups.Where(group => group.Own.Intersect(one.Own, StringComparer.OrdinalIgnoreCase).Any()).ToList();
            var place = same.Count > 0 ? groups.IndexOf(same[0]) : groups.Count;
            groups.RemoveAll(same.Contains);
            groups.Insert(place, new(Union([.. same, one], group => group.Own), Union([.. same, one], group => group.Other)));
        }

        return groups;
    }

    private static ImmutableArray<string> Texts(IEnumerable<Located<string>> forms) => [.. forms.Select(form => form.Value)];

    private static ImmutableArray<string> Texts(Language language, params LocalizedText?[] texts) => [.. texts.OfType<LocalizedText>().Select(text => text.In(language))];

    private static ImmutableArray<string> Union(IEnumerable<RelatedForms> groups, Func<RelatedForms, ImmutableArray<string>> formsOf) =>
        [.. groups.SelectMany(group => formsOf(group)).Distinct(StringComparer.OrdinalIgnoreCase)];
}
