using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>How a clause or a measure is cited elsewhere: a text that stands alone, to be copied or written down.</summary>
internal static class CitationText
{
    public static string Of(PageContext context, PolicyDocument policy, Clause clause)
    {
        var place = context.References.PlaceOf(policy, clause);
        var numbered = Part(context, TitleOf(context, policy), NumberOf(context, place));
        var heading = CitationView.HeadingOf(context, clause, place.Heading);
        return Of(context, heading is null ? numbered.TrimEnd() : Headed(context, numbered.TrimEnd(), heading), PageKind.Policy, policy.Id.Value, clause.Id.Value);
    }

    public static string Of(PageContext context, Measure measure)
    {
        var name = context.Text(measure.Name);
        var based = measure.Cites.Select(context.References.Clause).OfType<ClausePlace>().Distinct().GroupBy(place => place.Policy)
            .Select(clauses => Part(context, TitleOf(context, clauses.Key), Listed(context, clauses)));
        var text = context.Wording.Fill("citation.based-on", name, string.Join(context.Wording["punctuation.list"], based));
        return Of(context, measure.Cites is [] ? name : text, PageKind.Measure, measure.FullId, null);
    }

    private static string Of(PageContext context, string what, PageKind kind, string key, string? anchor) => context.Wording.Fill(
        "citation.entry",
        what,
        context.Text(context.Knowledge.Site.Title),
        context.Plan.Address(context.Language, context.Plan.Page(kind, key), anchor),
        context.Wording.Date(context.Day));

    /// <summary>With the document number where the source states one, and a word where the title is ours.</summary>
    private static string TitleOf(PageContext context, PolicyDocument policy)
    {
        ImmutableArray<string> notes =
        [
            .. policy.DocumentNumber is { } number ? [number.Value] : Array.Empty<string>(),
            .. policy.TitleSupplied ? [context.Wording["citation.supplied"]] : Array.Empty<string>(),
        ];
        var note = notes is [] ? "" : context.Wording.Fill("citation.note", string.Join(context.Wording["punctuation.comma"], notes));
        return context.Wording.Fill("citation.title", Nested(context, context.Text(policy.Title)), note);
    }

    private static string Listed(PageContext context, IEnumerable<ClausePlace> places) =>
        string.Join(context.Wording["punctuation.list"], places.Select(place => NumberOf(context, place).TrimEnd()));

    /// <summary>In Chinese as printed; in other languages by the path, with the printed numbers beside it.</summary>
    private static string NumberOf(PageContext context, ClausePlace place)
    {
        var isChinese = context.Language == Language.Chinese;
        var beside = isChinese || place.Printed is null ? "" : context.Wording.Fill("citation.note", place.Printed);
        return context.Wording.Fill("citation.clause", isChinese ? place.Printed ?? $"{place.Clause.Path} " : place.Clause.Path, beside);
    }

    private static string Part(PageContext context, string whole, string part) => context.Wording.Fill("citation.part", whole, part);

    /// <remarks>In Chinese the heading stands in quotation marks, since a printed number has lost the sign that parted it: <c>三“政策扶持”</c>.</remarks>
    private static string Headed(PageContext context, string numbered, string heading) =>
        context.Wording.Fill("citation.heading", numbered, context.Language == Language.Chinese ? heading.Replace('“', '‘').Replace('”', '’') : heading);

    /// <summary>Marks within a title that are the same as those around it become the inner ones.</summary>
    /// <remarks>GB/T 15834-2011: within 《》 stand 〈〉.</remarks>
    private static string Nested(PageContext context, string title) => context.Language == Language.Chinese
        ? title.Replace('《', '〈').Replace('》', '〉')
        : title.Replace('“', '‘').Replace('”', '’');
}
